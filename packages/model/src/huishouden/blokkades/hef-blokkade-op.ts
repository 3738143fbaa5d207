import { z } from 'zod'
import type { Handeling } from '../../handeling.ts'
import { vrijeTekst } from '../../velden/tekst.ts'
import { isBeslisser } from '../betrokkenheden/mag-opdragen.ts'
import type { Huishouden } from '../huishouden.ts'
import { opdracht } from '../opdracht.ts'
import type { Blokkade } from './blokkades.ts'

export const OpheffingOpgave = z
  .strictObject({ reden: vrijeTekst(500).describe('Waarom er geen gevaar meer is') })
  .meta({ id: 'OpheffingOpgave' })
export type OpheffingOpgave = z.infer<typeof OpheffingOpgave>

type Wie = Pick<Handeling, 'organisatie' | 'beheer' | 'op' | 'medewerker'>

/** The blocks this organisation may know of: who decides here, and none against itself. Pure. */
export function leesbareBlokkades(huishouden: Huishouden, door: Wie): Huishouden['blokkades'] {
  if (!isBeslisser(huishouden, door)) return {}
  return Object.fromEntries(
    Object.entries(huishouden.blokkades).filter(([, { audiences }]) => !audiences.includes(door.organisatie)),
  )
}

/**
 * Lifts a block: whoever decides here, with four eyes. Another organisation than set it, or another worker of hers. Whom it is
 * against hears that there is none. What the parties get then is what holds today, and nothing that was kept.
 */
export const hefBlokkadeOp = opdracht({
  wie: 'opheffer',
  over: 'persoon',
  invoer: OpheffingOpgave,
  weigeringen: ['blokkade-onbekend', 'blokkade-van-elders', 'blokkade-vier-ogen'],
  beslis(huishouden, { blokkadeId, opheffing }: { blokkadeId: string; opheffing: OpheffingOpgave }, door: Handeling) {
    const leesbaar = leesbareBlokkades(huishouden, door)
    const rij = Object.hasOwn(leesbaar, blokkadeId) ? leesbaar[blokkadeId] : undefined
    if (!rij) return { weigering: 'blokkade-onbekend' }
    if (rij.opgeheven) return { feiten: [] }
    if (rij.elders) return { weigering: 'blokkade-van-elders' }
    if (!isAnder(rij, door)) return { weigering: 'blokkade-vier-ogen' }
    const { organisatie, medewerker, op } = door
    const { inwonerIds } = rij
    const wie = { door: organisatie, ...(medewerker?.medewerkerId && { medewerkerId: medewerker.medewerkerId }) }
    return {
      feiten: [{ soort: 'blokkade-opgeheven', blokkadeId, opheffing: { inwonerIds, op, ...wie, ...opheffing } }],
    }
  },
})

/** Of one organisation two workers, both by their id: who is not named may be the same. */
function isAnder({ gezet }: Blokkade, { organisatie, medewerker }: Wie): boolean {
  if (gezet.door !== organisatie) return true
  const nu = medewerker?.medewerkerId
  return nu !== undefined && gezet.medewerkerId !== undefined && nu !== gezet.medewerkerId
}
