import type { Voorbeeld } from '@wijkhub/service-kit'
import { id } from '../voorbeeldgezin.ts'

const verhaalId = id(93)
const params = { verhaalId }
const opgave = {
  wijk: 'WK039219',
  leefgebieden: ['Financiën'],
  tekst: 'Op dinsdag komen er bewoners met ongeopende post. Samen sorteren scheelt ieder weken zorgen.',
}
const verhaal = { verhaalId, ...opgave, stand: 'wacht', organisatie: 'dock' }

export const verhalenOpvragen: Voorbeeld = { status: 200, antwoord: { verhalen: [] } }

export const verhaalSchrijven: Voorbeeld = {
  params,
  body: { ...opgave, medewerker: { naam: 'Sam de Wit' } },
  status: 201,
  antwoord: verhaal,
}

export const verhaalBeoordelen: Voorbeeld = {
  params,
  body: { akkoord: true, medewerker: { naam: 'Noor Verzonnen' } },
  status: 200,
  antwoord: { ...verhaal, stand: 'getoond' },
}

export const verhaalIntrekken: Voorbeeld = {
  params,
  body: { reden: 'Het klopt niet meer' },
  status: 200,
  antwoord: { ...verhaal, stand: 'ingetrokken', reden: 'Het klopt niet meer' },
}
