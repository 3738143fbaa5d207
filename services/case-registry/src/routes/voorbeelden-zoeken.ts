import type { Voorbeeld } from '@wijkhub/service-kit'
import { huishoudenId, op, params } from './voorbeeldgezin.ts'

/** Finding and listing, of the household of `voorbeelden.ts`. */

export const tijdlijnLezen: Voorbeeld = {
  params,
  status: 200,
  antwoord: {
    huishoudenId,
    regels: [
      { op, tekst: 'De regie ligt bij Noor Bakker van Zorgbalans.', door: 'zorgbalans' },
      { op, tekst: 'Het huishouden is geregistreerd.', door: 'zorgbalans' },
    ],
  },
}
