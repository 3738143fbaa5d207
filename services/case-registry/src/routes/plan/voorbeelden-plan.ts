import type { Voorbeeld } from '@wijkhub/service-kit'
import { actieId, doelId, huishoudenId, id, moeder, params, vastgelegd } from '../voorbeeldgezin.ts'

/** The story goes on: questions are answered and the plan is lived by. In the order of the routes. */

const vraagId = id(43)
const antwoordId = id(44)
const evaluatieId = id(45)
const planversieId = id(46)
const later = '2030-03-01'
const op = (rij: string, versie: number, body?: object): Voorbeeld => ({
  params: { huishoudenId, id: rij },
  ...(body && { body }),
  status: 200,
  antwoord: vastgelegd(versie),
})
const nieuw = (sleutel: string, versie: number, ids: object, body?: object): Voorbeeld => ({
  params,
  headers: { 'idempotency-key': sleutel },
  ...(body && { body }),
  status: 201,
  antwoord: vastgelegd(versie, ids),
})

export const vraagStellen = nieuw(
  'ZB-vraag-1',
  27,
  { vraagId },
  {
    inwonerId: moeder,
    leefgebied: 'Basale ADL',
    omschrijving: 'Komt niet meer alleen de trap op',
    eigenWoorden: 'Ik wil weer in mijn eigen bed slapen',
    prioriteit: 'hoog',
  },
)
export const vraagWijzigen = op(vraagId, 28, { prioriteit: 'gewoon' })
export const vraagBeantwoorden: Voorbeeld = {
  ...nieuw(
    'ZB-antwoord-1',
    29,
    { antwoordId },
    {
      soort: 'basisvoorziening',
      wie: 'De fysiotherapeut',
      wat: 'Oefent twee keer per week het traplopen',
      waaromNietEerder: 'Er woont niemand in de buurt die kan helpen',
    },
  ),
  params: { huishoudenId, id: vraagId },
}
export const antwoordWijzigen = op(antwoordId, 30, { wat: 'Oefent elke week het traplopen' })
export const vraagHeropenen = op(vraagId, 31, { reden: 'Het traplopen lukt nog niet' })

export const doelWijzigen = op(doelId, 32, { eigenWoorden: 'Ik wil mezelf weer kunnen wassen' })
export const doelAfronden = op(doelId, 33, { uitkomst: 'behaald' })
export const doelHeropenen = op(doelId, 34, { reden: 'Na de griep lukt het niet meer' })
/** It was done already. */
export const actieOpdragen: Voorbeeld = {
  params: { huishoudenId, id: actieId },
  body: { organisatie: 'zorgbalans' },
  status: 409,
}
/** Nobody gave it to her. */
export const actieBeantwoorden: Voorbeeld = {
  params: { huishoudenId, id: actieId },
  body: { soort: 'aanvaard' },
  status: 404,
}
export const volgordeZetten: Voorbeeld = {
  params,
  body: { acties: [{ actieId, prioriteit: 'hoog' }] },
  status: 200,
  antwoord: vastgelegd(35),
}

export const evaluatiePlannen = nieuw('ZB-evaluatie-1', 36, { evaluatieId }, { dag: later })
export const evaluatieVerzetten = op(evaluatieId, 37, { dag: '2030-03-08' })
export const evaluatieHouden = op(evaluatieId, 38, { uitkomst: 'Zij slaapt weer boven' })
export const planVaststellen = nieuw('ZB-plan-1', 39, { planversieId })
export const akkoordVastleggen = op(planversieId, 40, { inwonerId: moeder, akkoord: true, hoe: 'ondertekend' })

/** What a plan reads like depends on the day: no answer stands beside it. */
const gelezen: Voorbeeld = { params: { huishoudenId, planversieId }, status: 200 }
export const planLezen = gelezen
export const planAlsDocument = gelezen
export const versiesLezen = gelezen
export const versieLezen = gelezen
export const versieAlsDocument = gelezen
