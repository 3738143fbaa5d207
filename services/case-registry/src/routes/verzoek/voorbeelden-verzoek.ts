import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, medewerker, moeder, op } from '../voorbeeldgezin.ts'

/** The mother of the examples asks to see what is known of her; the regisseur's organisation answers. */

const verzoekId = id(231)
const params = { verzoekId }
const stap = (naam: string, meer: object = {}) => ({ stap: naam, door: 'zorgbalans', op, ...meer })
const vraag = {
  soort: 'inzage',
  huishoudenId,
  inwonerId: moeder,
  gevraagdDoor: { wie: 'zelf' },
  wat: 'Ik wil weten wat er over mij staat en wie dat leest',
  ontvangenOp: '2026-11-20',
}
const ontvangenVerzoek = {
  verzoekId,
  ...vraag,
  uiterlijk: '2026-12-20',
  stand: 'ontvangen',
  verloop: [stap('ontvangen', { medewerker })],
  versie: 1,
}

export const ontvangen: Voorbeeld = { params, body: { ...vraag, medewerker }, status: 201, antwoord: ontvangenVerzoek }

export const opvragen: Voorbeeld = { status: 200, antwoord: { verzoeken: [ontvangenVerzoek] } }

export const inzien: Voorbeeld = { params, status: 200, antwoord: ontvangenVerzoek }

const identiteit = { wijze: 'document-gezien' }
const vastgesteld = { ...ontvangenVerzoek, identiteit, versie: 2 }
export const wijzigen: Voorbeeld = { params, body: { identiteit }, status: 200, antwoord: vastgesteld }

const behandeld = {
  ...vastgesteld,
  stand: 'in-behandeling',
  behandelaar: { organisatie: 'zorgbalans', medewerker },
  verloop: [...vastgesteld.verloop, stap('in-behandeling', { medewerker })],
  versie: 3,
}
export const behandelen: Voorbeeld = { params, body: { medewerker }, status: 200, antwoord: behandeld }

const reden = 'Wij vragen ook na wat er in oude stukken staat'
const verlengd = {
  ...behandeld,
  verlengd: true,
  uiterlijk: '2027-02-20',
  verloop: [...behandeld.verloop, stap('verlengd', { medewerker, reden })],
  versie: 4,
}
export const verlengen: Voorbeeld = { params, body: { reden, medewerker }, status: 200, antwoord: verlengd }

export const rapport: Voorbeeld = { params, status: 200 }

const beantwoord = {
  ...verlengd,
  stand: 'ingewilligd',
  besluit: { uitkomst: 'ingewilligd' },
  verloop: [...verlengd.verloop, stap('besloten', { medewerker })],
  versie: 5,
}
export const besluiten: Voorbeeld = {
  params,
  body: { uitkomst: 'ingewilligd', medewerker },
  status: 200,
  antwoord: beantwoord,
}

const waarom = 'Zij mist een bladzijde'
const { besluit: _, behandelaar: __, ...open } = beantwoord
const heropend = {
  ...open,
  stand: 'ontvangen',
  verloop: [...beantwoord.verloop, stap('heropend', { medewerker, reden: waarom })],
  versie: 6,
}
export const heropenen: Voorbeeld = { params, body: { reden: waarom, medewerker }, status: 200, antwoord: heropend }

const klaar = 'De bladzijde is gevonden'
export const intrekken: Voorbeeld = {
  params,
  body: { reden: klaar, medewerker },
  status: 200,
  antwoord: {
    ...heropend,
    stand: 'ingetrokken',
    verloop: [...heropend.verloop, stap('ingetrokken', { medewerker, reden: klaar })],
    versie: 7,
  },
}
