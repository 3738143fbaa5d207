import type { Afwijking, GemeldeAfwijking } from './afwijkingen.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import { isLater } from '../../voorrang/wie-telt.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { zelfdeVeld, type Verschil } from '../registreren/verschillen.ts'

interface Gemeld {
  feiten: Feit[]
  /** Every contradiction, also the ones that were reported before; in the order in which they were given. */
  afwijkingen: GemeldeAfwijking[]
}

/** Whose word it is, where that is not who acts now. */
type GezegdVerschil = Verschil & { bron?: string; gemeldOp?: string; verdrongen?: true }

/**
 * Keeps each contradiction once: the same source saying the same again is no new afwijking, also where a person settled it;
 * what it said otherwise before on that field is said no longer.
 */
export function meldAfwijkingen(
  huishouden: Huishouden,
  verschillen: readonly GezegdVerschil[],
  door: Handeling,
): Gemeld {
  const rijen = Object.entries(huishouden.afwijkingen)
  const feiten: Feit[] = []
  const afwijkingen = verschillen.map(({ bron = door.organisatie, gemeldOp = door.op, ...verschil }) => {
    const { veld, inwonerId, gemeld } = verschil
    const vanBron = rijen.filter(
      ([, rij]) =>
        rij.veld === veld &&
        rij.bron === bron &&
        ('inwonerId' in rij ? rij.inwonerId : undefined) === inwonerId &&
        rij.beslecht?.besluit !== 'vervallen',
    )
    const bekend = vanBron.find(([, rij]) => zelfdeInhoud(rij.gemeld, gemeld))
    const afwijkingId = bekend?.[0] ?? door.nieuwId()
    const afwijking = { ...verschil, bron, gemeldOp } as Afwijking
    if (!bekend || (!bekend[1].beslecht && isLater(gemeldOp, bekend[1].gemeldOp)))
      feiten.push({ soort: 'afwijking-gemeld', afwijkingId, afwijking })
    // Of what a partner changed in its own registration each is a thing by itself.
    const over = veld === 'registratie' ? [] : vanBron.filter(([id, rij]) => id !== afwijkingId && !rij.beslecht)
    feiten.push(...vervallen(over, door))
    return { afwijkingId, veld, ...(inwonerId !== undefined && { inwonerId }) }
  })
  return { feiten, afwijkingen }
}

/** The afwijkingen of one field that nobody settled. */
export function openAfwijkingen({ afwijkingen }: Huishouden, veld: string, inwonerId: string): [string, Afwijking][] {
  return Object.entries(afwijkingen).filter(
    ([, rij]) => rij.veld === veld && 'inwonerId' in rij && rij.inwonerId === inwonerId && !rij.beslecht,
  )
}

/** What is known of a field from now on: who said so all along was right, and nobody need look at it any more. */
export function overgenomen(
  huishouden: Huishouden,
  { veld, inwonerId, waarde, reden }: { veld: string; inwonerId: string; waarde: unknown; reden: string },
  { organisatie, op }: Handeling,
): Extract<Feit, { soort: 'afwijking-beslecht' }>[] {
  return openAfwijkingen(huishouden, veld, inwonerId)
    .filter(([, { gemeld }]) => waarde !== null && zelfdeVeld(veld, gemeld, waarde))
    .map(([afwijkingId]) => ({
      soort: 'afwijking-beslecht',
      afwijkingId,
      beslechting: { besluit: 'overgenomen', door: organisatie, op, reden },
    }))
}

/** Their source says so no longer, or it is what is known now. */
export function vervallen(rijen: readonly (readonly [string, Afwijking])[], { organisatie, op }: Handeling): Feit[] {
  return rijen.map(([afwijkingId]) => ({
    soort: 'afwijking-beslecht',
    afwijkingId,
    beslechting: { besluit: 'vervallen', door: organisatie, op, reden: 'De bron zegt het niet langer anders' },
  }))
}
