import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, moeder, op, personen } from './voorbeeldgezin.ts'

/** The mother of the examples, registered at a second address by the same organisation: a question it may decide itself. */
const toetsingId = id(61)
const params = { toetsingId }
const kop = { toetsingId, soort: 'elders', stand: 'open', gemaaktOp: op }
const { naam, geboortedatum, geslacht, bsn } = personen.moeder
const persoon = { naam, geboortedatum, geslacht, bsn }
const later = { besluit: 'later', door: 'zorgbalans', op, reden: 'Eerst bij haar navragen' }

const toetsing = {
  ...kop,
  bewijs: ['Het BSN is hetzelfde.'],
  inwoners: [
    { inwonerId: moeder, huishoudenId: id(62), persoon },
    { inwonerId: moeder, huishoudenId, persoon },
  ],
  mogelijk: ['verhuisd', 'twee-huizen', 'vergissing', 'later'],
  besluiten: [],
}

export const opvragen: Voorbeeld = { status: 200, antwoord: { toetsingen: [kop] } }

export const inzien: Voorbeeld = { params, status: 200, antwoord: toetsing }

export const besluiten: Voorbeeld = {
  params,
  body: { besluit: 'later', reden: later.reden },
  status: 200,
  antwoord: { ...toetsing, stand: 'later', besluiten: [later] },
}
