import { z } from 'zod'
import { tekst } from '../../velden/tekst.ts'
import { Id, Organisatie, Tijdstip } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import type { Huishouden } from '../huishouden.ts'
import { metGewijzigdeRij, metRij, rijMet } from '../rijen.ts'

/** `alle`: every partner system there is, and every one that comes. Organisations are always named. */
export const Geblokkeerden = z.union([z.literal('alle'), z.array(Organisatie).min(1).max(100)])

/** Who did it; absent where another household of hers decided it. */
const Daad = { op: Tijdstip, door: Organisatie.optional(), medewerkerId: Id.optional() }
const Gezet = z.strictObject(Daad)
const Opheffing = z.strictObject({ ...Daad, reden: tekst(500).optional() })

/** Nothing leaves for these parties about this household: sending is the danger. Kept when it is lifted. */
export const Blokkade = z.strictObject({
  audiences: Geblokkeerden,
  inwonerIds: z.array(Id).min(1).max(50).describe('Om wie het gaat: zij houdt waar zij woont'),
  reden: tekst(500).optional(),
  gezet: Gezet,
  elders: z.literal(true).optional().describe('Gezet in een ander huishouden van haar, en alleen daar op te heffen'),
  opgeheven: Opheffing.optional(),
})
export type Blokkade = z.infer<typeof Blokkade>

export const delen = {
  blokkades: { rij: Blokkade, hoogstens: 50 },
} as const

export const feiten = {
  // Told of none: that somebody is hidden, and from whom, is what may not be known.
  'blokkade-gezet': feit({
    gegevens: { blokkadeId: Id, blokkade: Blokkade },
    evolve: (huishouden, { blokkadeId, blokkade }) =>
      metRij(huishouden, ['blokkades', blokkadeId, samen(rijMet(huishouden.blokkades, blokkadeId), blokkade)]),
    namen: ({ blokkade }) => blokkade.inwonerIds,
    verteld: false,
  }),
  'blokkade-opgeheven': feit({
    gegevens: { blokkadeId: Id, opheffing: Opheffing.extend({ inwonerIds: z.array(Id) }) },
    evolve: (huishouden, { blokkadeId, opheffing: { inwonerIds: _, ...opgeheven } }): Huishouden =>
      metGewijzigdeRij(huishouden, 'blokkades', blokkadeId, { opgeheven }),
    namen: ({ opheffing }) => opheffing.inwonerIds,
    verteld: false,
  }),
}

/** Who comes after somebody else of the same block is named in it too. */
function samen(bekend: Blokkade | undefined, blokkade: Blokkade): Blokkade {
  if (!bekend) return blokkade
  return { ...bekend, inwonerIds: [...new Set([...bekend.inwonerIds, ...blokkade.inwonerIds])] }
}
