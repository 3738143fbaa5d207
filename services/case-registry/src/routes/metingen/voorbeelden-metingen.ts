import { zrmDomeinen2017 } from '@wijkhub/model'
import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, moeder, params, vastgelegd } from '../voorbeeldgezin.ts'

/** The story goes on: the mother is measured, and says where she wants to be. In the order of the routes. */

/** Of the household before these. */
const versie = 65
const metingId = id(71)
const doelscoreId = id(72)
const van = { inwonerId: moeder, instrument: 'zrm-2017' }
const datum = '2026-11-21'
const scores = Object.fromEntries(zrmDomeinen2017.map((domein) => [domein, 4]))

export const metingVastleggen: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-meting-1' },
  body: { ...van, datum, scores: { ...scores, 'Basale ADL': 1 } },
  status: 201,
  antwoord: vastgelegd(versie + 1, { metingId }),
}

export const metingVerbeteren: Voorbeeld = {
  params: { huishoudenId, id: metingId },
  body: { scores: { 'Basale ADL': 2 }, reden: 'Zij kan zichzelf wel wassen' },
  status: 200,
  antwoord: vastgelegd(versie + 2),
}

export const doelscoreStellen: Voorbeeld = {
  params,
  headers: { 'idempotency-key': 'ZB-doelscore-1' },
  body: { ...van, domein: 'Basale ADL', score: 4 },
  status: 201,
  antwoord: vastgelegd(versie + 3, { doelscoreId }),
}

/** What stands in it is the municipality's, and so in no example. */
export const instrumentenLezen: Voorbeeld = { status: 200 }

/** Of what day the target is depends on the day: no answer stands beside it. */
export const metingenLezen: Voorbeeld = { params, status: 200 }
