import { z } from 'zod'
import { Medewerker } from '../../velden/medewerker.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { metGewijzigdeRij } from '../rijen.ts'

/** "That, not what": an organisation is involved. What it does is not in here. */
export const Betrokkenheid = z.strictObject({
  organisatie: Organisatie,
  medewerker: Medewerker,
  sinds: Datum,
})

export const delen = {
  betrokkenheden: { rij: Betrokkenheid, hoogstens: 50 },
} as const

export const feiten = {
  'betrokkenheid-ontstaan': feit({
    gegevens: { betrokkenheidId: Id, betrokkenheid: Betrokkenheid },
    rij: ({ betrokkenheidId, betrokkenheid }) => ['betrokkenheden', betrokkenheidId, betrokkenheid],
    namen: () => [],
    verteld: true,
  }),
  'betrokkenheid-gewijzigd': feit({
    gegevens: { betrokkenheidId: Id, medewerker: Medewerker },
    evolve: (huishouden, { betrokkenheidId, medewerker }) =>
      metGewijzigdeRij(huishouden, 'betrokkenheden', betrokkenheidId, { medewerker }),
    namen: () => [],
    verteld: true,
  }),
}
