import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, op, params } from './voorbeeldgezin.ts'

/** Finding and listing, of the household of `voorbeelden.ts`. */

export const tijdlijnLezen: Voorbeeld = {
  params,
  status: 200,
  antwoord: {
    huishoudenId,
    regels: [
      { op, tekst: 'Doel op Financiën “Schulden op een rij”.' },
      { op, tekst: 'Kontext is betrokken.', door: 'kontext' },
    ],
  },
}
