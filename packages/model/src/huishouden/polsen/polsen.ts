import { z } from 'zod'
import { Intrekking } from '../../velden/intrekking.ts'
import { Medewerker } from '../../velden/medewerker.ts'
import { Datum, Id, Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { metGewijzigdeRij, zonderRij } from '../rijen.ts'

/** Vinger aan de pols: a light contact every so many weeks, by one organisation, until a day. */
export const Pols = z.strictObject({
  inwonerIds: z.array(Id).min(1).max(50),
  elkeWeken: z.int().min(1).max(52),
  tot: Datum.optional().describe('Op deze dag en later is er geen contact meer nodig'),
  volgende: Datum.describe('Voor deze dag is er contact; ligt zij voor vandaag, dan is het te laat'),
  laatste: Datum.optional().describe('De dag van het laatste contact'),
  organisatie: Organisatie,
  medewerker: Medewerker.optional(),
  beeindigd: Intrekking.optional(),
})
export type Pols = z.infer<typeof Pols>

export const delen = {
  polsen: { rij: Pols, hoogstens: 100 },
} as const

/** Each holds the whole row as it is then. */
const heel = feit({
  gegevens: { polsId: Id, pols: Pols },
  rij: ({ polsId, pols }) => ['polsen', polsId, pols],
  namen: ({ pols }) => pols.inwonerIds,
  verteld: false,
})

export const feiten = {
  'pols-afgesproken': heel,
  'pols-gewijzigd': heel,
  'pols-gevoeld': feit({
    gegevens: { polsId: Id, laatste: Datum, volgende: Datum },
    evolve: (huishouden, { polsId, laatste, volgende }) =>
      metGewijzigdeRij(huishouden, 'polsen', polsId, { laatste, volgende }),
    namen: () => [],
    verteld: false,
  }),
  'pols-beeindigd': feit({
    gegevens: { polsId: Id, beeindigd: Intrekking },
    evolve: (huishouden, { polsId, beeindigd }) => metGewijzigdeRij(huishouden, 'polsen', polsId, { beeindigd }),
    namen: () => [],
    verteld: false,
  }),
  'pols-ingetrokken': feit({
    gegevens: { polsId: Id, intrekking: Intrekking },
    evolve: (huishouden, { polsId }) => zonderRij(huishouden, 'polsen', polsId),
    namen: () => [],
    verteld: false,
  }),
}
