import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, id, oma, op, personen } from '../voorbeeldgezin.ts'

/**
 * Somebody else was registered under the number of the grandmother of the examples, by the same organisation: a question it
 * may decide itself. A test makes it so.
 */
export const naamgenoot = {
  bsn: personen.oma.bsn,
  naam: { voornamen: 'Willem', geslachtsnaam: 'Dekker' },
  geboortedatum: '1951-03-07',
  geslacht: 'M',
}

const toetsingId = id(61)
const params = { toetsingId }
const kop = { toetsingId, soort: 'zelfde-persoon', stand: 'open', gemaaktOp: op }
const { naam, geboortedatum, geslacht, bsn } = personen.oma
const besluit = { besluit: 'niet-dezelfde', door: 'zorgbalans', op, reden: 'Het BSN was verkeerd overgenomen' }
const herstel = { besluit: 'ongedaan', door: 'zorgbalans', op, reden: 'Toch nog navragen' }
const mogelijk = ['zelfde', 'niet-dezelfde', 'later']

const toetsing = {
  ...kop,
  bewijs: [
    'Het geslacht is anders.',
    'De geboortedatum is anders.',
    'De postcode is dezelfde, het huisnummer niet.',
    'De achternaam is anders.',
    'De voornaam is anders.',
    'Het BSN is hetzelfde, maar de naam en de geboortedatum spreken het tegen.',
  ],
  inwoners: [
    { inwonerId: id(62), huishoudenId: id(63), persoon: naamgenoot },
    { inwonerId: oma, huishoudenId, persoon: { naam, geboortedatum, geslacht, bsn } },
  ],
  mogelijk,
  besluiten: [],
}

export const opvragen: Voorbeeld = { status: 200, antwoord: { toetsingen: [kop] } }

export const inzien: Voorbeeld = { params, status: 200, antwoord: toetsing }

export const besluiten: Voorbeeld = {
  params,
  body: { besluit: besluit.besluit, reden: besluit.reden },
  status: 200,
  antwoord: { ...toetsing, stand: 'besloten', mogelijk: [], besluiten: [besluit] },
}

export const herstellen: Voorbeeld = {
  params,
  body: { reden: herstel.reden },
  status: 200,
  antwoord: { ...toetsing, besluiten: [besluit, herstel] },
}
