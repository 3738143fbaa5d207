import type { Afwijking, GemeldeAfwijking } from './afwijkingen.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import type { Verschil } from '../registreren/verschillen.ts'

interface Gemeld {
  feiten: Feit[]
  /** Every contradiction, also the ones that were reported before. */
  afwijkingen: GemeldeAfwijking[]
}

/** Keeps each contradiction once: the same source saying the same again is no new afwijking. */
export function meldAfwijkingen(huishouden: Huishouden, verschillen: readonly Verschil[], door: Handeling): Gemeld {
  const eerder = Object.entries(huishouden.afwijkingen)
  const gemeld = verschillen.map((verschil) => {
    const bekend = eerder.find(
      ([, rij]) =>
        rij.veld === verschil.veld &&
        rij.bron === door.organisatie &&
        ('inwonerId' in rij ? rij.inwonerId : undefined) === verschil.inwonerId &&
        zelfdeInhoud('bekend' in rij ? rij.bekend : undefined, verschil.bekend) &&
        zelfdeInhoud(rij.gemeld, verschil.gemeld),
    )
    const afwijking = { ...verschil, bron: door.organisatie, gemeldOp: door.op } as Afwijking
    return { verschil, nieuw: !bekend, afwijkingId: bekend?.[0] ?? door.nieuwId(), afwijking }
  })
  return {
    feiten: gemeld.flatMap(({ nieuw, afwijkingId, afwijking }) =>
      nieuw ? [{ soort: 'afwijking-gemeld' as const, afwijkingId, afwijking }] : [],
    ),
    afwijkingen: gemeld.map(({ afwijkingId, verschil: { veld, inwonerId } }) => ({
      afwijkingId,
      veld,
      ...(inwonerId !== undefined && { inwonerId }),
    })),
  }
}
