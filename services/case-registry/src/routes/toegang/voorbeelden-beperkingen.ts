import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, moeder, params, vastgelegd } from '../voorbeeldgezin.ts'

const beperkingId = id(241)
const beperking = {
  soort: 'beperking',
  inwonerId: moeder,
  audiences: ['menscentraal'],
  reden: 'Zij betwist haar telefoonnummer; tot dat is nagegaan gaat er niets nieuws over haar door',
}

export const beperken: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-2026-00077' },
  body: beperking,
  status: 201,
  antwoord: vastgelegd(75, { beperkingId }),
}

export const lezen: Voorbeeld = {
  params,
  status: 200,
  antwoord: {
    huishoudenId,
    beperkingen: [{ beperkingId, ...beperking, sinds: '2026-11-22', organisatie: 'zorgbalans' }],
  },
}

export const opheffen: Voorbeeld = {
  params: { ...params, beperkingId },
  body: { reden: 'Het nummer klopt' },
  status: 200,
  antwoord: vastgelegd(75),
}
