import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, params, vastgelegd } from './voorbeeldgezin.ts'

/** Another household of the same people, and the merge of the two. */
export const tweedeHuishoudenId = id(91)
const samenvoegingId = id(92)

export const samenvoegen: Voorbeeld = {
  params,
  body: {
    huishoudenId: tweedeHuishoudenId,
    adres: 'blijft',
    regisseur: 'blijft',
    reden: 'Grootmoeder en gezin wonen samen',
  },
  status: 201,
  antwoord: vastgelegd(12, { samenvoegingId }),
}

export const samenvoegingOngedaan: Voorbeeld = {
  params: { huishoudenId, samenvoegingId },
  body: { reden: 'Het zijn twee gezinnen in één portiek' },
  status: 200,
  antwoord: vastgelegd(13, { samenvoegingId }),
}
