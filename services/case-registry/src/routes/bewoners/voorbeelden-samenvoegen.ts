import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, op, params, vastgelegd } from '../voorbeeldgezin.ts'

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

const metPad = { huishoudenId, met: tweedeHuishoudenId }
const reden = 'Zij wonen weer samen'

export const instemmen: Voorbeeld = { params: metPad, body: { reden }, status: 200, antwoord: vastgelegd(24) }

export const instemmingenLezen: Voorbeeld = {
  params,
  status: 200,
  antwoord: {
    huishoudenId,
    instemmingen: [{ met: tweedeHuishoudenId, door: 'zorgbalans', als: 'regisseur', op, reden }],
  },
}

export const instemmingIntrekken: Voorbeeld = { params: metPad, status: 200, antwoord: vastgelegd(24) }
