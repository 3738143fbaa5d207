import {
  beslisVerzoek,
  metHuidigeIds,
  type Huishouden,
  type Verzoek,
  type VerzoekOpdracht,
  type Weigering,
} from '@wijkhub/model'
import type { Registry } from '../registry.ts'
import type { Geopend } from '../wijzigen/open.ts'
import type { Uitspraak } from '../wijzigen/uitspraak.ts'
import { wijzig } from '../wijzigen/wijzig.ts'
import type { Behandelaar } from './behandelaar.ts'
import { leesVerzoek } from './lees-verzoeken.ts'

export interface TeWijzigen {
  verzoekId: string
  opdracht: VerzoekOpdracht
  /** Is this another version than the caller has seen? If-Match. */
  verouderd: (versie: number) => boolean
}

export type VerzoekUitkomst =
  | { bewaard: Verzoek; nieuw: boolean }
  | { weigering: Weigering; veld?: string }
  | { fout: 'versie-verouderd' }

/** Registers a request or does something with one, under its lock and that of the household it is about. */
export async function wijzigVerzoek(
  registry: Registry,
  behandelaar: Behandelaar,
  te: TeWijzigen,
): Promise<VerzoekUitkomst> {
  const { verzoekId, opdracht } = te
  const bekend = await leesVerzoek(registry.pool, verzoekId)
  const gezegd = opdracht.soort === 'ontvang' ? opdracht.opgave.huishoudenId : undefined
  const huishoudens = [...new Set([bekend?.huishoudenId ?? gezegd].filter((id) => id !== undefined))]
  return wijzig(registry, behandelaar.door, { huishoudens, verzoek: verzoekId }, (geopend) =>
    uitspraakOverVerzoek(geopend, behandelaar, te),
  )
}

/** What is asked of a request leads to, given what was read under the locks. Pure. */
export function uitspraakOverVerzoek(
  { snapshots, verzoek: was }: Geopend,
  { door, privacy }: Behandelaar,
  { opdracht, verouderd }: TeWijzigen,
): Uitspraak<VerzoekUitkomst> {
  const gezegd = opdracht.soort === 'ontvang' ? opdracht.opgave.huishoudenId : undefined
  let huishouden: Huishouden | undefined
  // What it is about may have gone up in another since: there is its file.
  for (let id = was?.huishoudenId ?? gezegd; id !== undefined; id = huishouden?.opgegaan?.in) {
    if (!snapshots.has(id) && huishouden) return { openOok: [id] }
    huishouden = snapshots.get(id)?.huishouden
  }
  const oordeel = beslisVerzoek(was, opdracht, { huishouden, privacy }, door)
  if ('weigering' in oordeel) return { uitkomst: oordeel }
  if (was && verouderd(was.versie)) return { uitkomst: { fout: 'versie-verouderd' } }
  const { verzoek, feiten } = oordeel
  return {
    uitkomst: { bewaard: metHuidigeIds(huishouden!, verzoek), nieuw: !was },
    ...(feiten.length > 0 && { vast: { verzoek: { verzoek, feiten } } }),
  }
}
