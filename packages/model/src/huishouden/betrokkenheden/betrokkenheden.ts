import { z } from 'zod'
import { Grondslag } from '../../velden/grondslag.ts'
import { Medewerker } from '../../velden/medewerker.ts'
import { Adres } from '../../velden/adres.ts'
import { Persoonsgegevens } from '../../velden/persoon.ts'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie, Tijdstip } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { metGewijzigdeRij } from '../rijen.ts'

export const Stand = z.enum(['gevraagd', 'toegekend', 'geweigerd', 'beeindigd'])

/** What an organisation itself said in its registrations: until it is granted that is all it sees of the household. */
const Opgave = z.strictObject({ adres: Adres, grondslag: Grondslag, inwoners: z.record(Id, Persoonsgegevens) })

/** Who decided about an involvement, when and why. */
const Besluit = z.strictObject({ door: Organisatie, op: Tijdstip, reden: tekst(500).optional() })

export const Noodtoegang = z.strictObject({ tot: Tijdstip, reden: tekst(500) })

/** "That, not what": an organisation is involved. What it does is not in here. */
export const Betrokkenheid = z.strictObject({
  organisatie: Organisatie,
  medewerker: Medewerker,
  sinds: Datum,
  stand: Stand.optional().describe('Afwezig: toegekend'),
  doel: tekst(300).optional(),
  grondslag: Grondslag.optional(),
  gevraagdOp: Tijdstip.optional(),
  tot: Datum.optional().describe('Vanaf deze dag niet meer'),
  besluit: Besluit.optional(),
  opgave: Opgave.optional(),
  noodtoegang: Noodtoegang.optional(),
})
export type Betrokkenheid = z.infer<typeof Betrokkenheid>

export const delen = {
  betrokkenheden: { rij: Betrokkenheid, hoogstens: 50 },
} as const

const overBetrokkenheid = { namen: () => [] }

export const feiten = {
  'betrokkenheid-ontstaan': feit({
    gegevens: { betrokkenheidId: Id, betrokkenheid: Betrokkenheid },
    rij: ({ betrokkenheidId, betrokkenheid }) => ['betrokkenheden', betrokkenheidId, betrokkenheid],
    ...overBetrokkenheid,
    verteld: true,
  }),
  'betrokkenheid-gewijzigd': feit({
    gegevens: { betrokkenheidId: Id, medewerker: Medewerker },
    evolve: (huishouden, { betrokkenheidId, medewerker }) =>
      metGewijzigdeRij(huishouden, 'betrokkenheden', betrokkenheidId, { medewerker }),
    ...overBetrokkenheid,
    verteld: true,
  }),
  // Not told: whoever registers and follows the topic would hear that the household was known.
  'betrokkenheid-gevraagd': feit({
    gegevens: { betrokkenheidId: Id, betrokkenheid: Betrokkenheid },
    rij: ({ betrokkenheidId, betrokkenheid }) => ['betrokkenheden', betrokkenheidId, betrokkenheid],
    namen: ({ betrokkenheid }) => Object.keys(betrokkenheid.opgave?.inwoners ?? {}),
    verteld: false,
  }),
  'betrokkenheid-toegekend': feit({
    gegevens: {
      betrokkenheidId: Id,
      sinds: Datum,
      doel: tekst(300),
      grondslag: Grondslag,
      tot: Datum.optional(),
      besluit: Besluit,
    },
    evolve: (huishouden, { betrokkenheidId, sinds, doel, grondslag, tot, besluit }) =>
      metGewijzigdeRij(huishouden, 'betrokkenheden', betrokkenheidId, {
        stand: 'toegekend',
        sinds,
        doel,
        grondslag,
        tot: tot ?? null,
        besluit,
        opgave: null,
        noodtoegang: null,
      }),
    ...overBetrokkenheid,
    verteld: true,
  }),
  'betrokkenheid-geweigerd': feit({
    gegevens: { betrokkenheidId: Id, besluit: Besluit },
    evolve: (huishouden, { betrokkenheidId, besluit }) =>
      metGewijzigdeRij(huishouden, 'betrokkenheden', betrokkenheidId, { stand: 'geweigerd', besluit }),
    ...overBetrokkenheid,
    verteld: false,
  }),
  'betrokkenheid-beeindigd': feit({
    gegevens: { betrokkenheidId: Id, tot: Datum, besluit: Besluit },
    evolve: (huishouden, { betrokkenheidId, tot, besluit }) =>
      metGewijzigdeRij(huishouden, 'betrokkenheden', betrokkenheidId, {
        stand: 'beeindigd',
        tot,
        besluit,
        opgave: null,
        noodtoegang: null,
      }),
    ...overBetrokkenheid,
    verteld: true,
  }),
  'noodtoegang-genomen': feit({
    gegevens: { betrokkenheidId: Id, noodtoegang: Noodtoegang },
    evolve: (huishouden, { betrokkenheidId, noodtoegang }) =>
      metGewijzigdeRij(huishouden, 'betrokkenheden', betrokkenheidId, { noodtoegang }),
    ...overBetrokkenheid,
    verteld: true,
  }),
}
