import { beslisCasus, teamMet, zelfdeInhoud, type CasusOpdracht, type Handeling } from '@wijkhub/model'
import type { UitkomstMetVersie } from '../opslag/uitkomst-met-versie.ts'
import type { Registry } from '../registry.ts'
import type { Geopend } from '../wijzigen/open.ts'
import type { Uitspraak } from '../wijzigen/uitspraak.ts'
import { wijzig } from '../wijzigen/wijzig.ts'
import { leesCasus, type BewaardeCasus } from './lees-casuistiek.ts'

export interface CasusVerzoek {
  casusId: string
  opdracht: CasusOpdracht
  /** Is this version the one the caller has seen? If-Match. */
  verouderd: (versie: number) => boolean
}

export type CasusUitkomst = UitkomstMetVersie<BewaardeCasus>

/** Puts a household on a team's list, or changes what stands there, under the lock of the household it is about. */
export async function wijzigCasus(
  registry: Registry,
  handeling: Handeling,
  verzoek: CasusVerzoek,
): Promise<CasusUitkomst> {
  const { casusId, opdracht } = verzoek
  const bekend = await leesCasus(registry.pool, casusId)
  const huishoudenId =
    bekend?.casus.huishoudenId ?? (opdracht.soort === 'zet-op-lijst' ? opdracht.opgave.huishoudenId : undefined)
  if (huishoudenId === undefined) return { weigering: 'casus-onbekend' }
  const { teams } = registry.inrichting
  return wijzig(registry, handeling, { huishoudens: [huishoudenId], casus: casusId }, (geopend) =>
    uitspraakOverCasus(geopend, huishoudenId, teams, handeling, verzoek),
  )
}

/** What is asked of an item leads to, given what was read under the locks. Pure. */
function uitspraakOverCasus(
  { snapshots, casus: was }: Geopend,
  huishoudenId: string,
  teams: Registry['inrichting']['teams'],
  handeling: Handeling,
  { opdracht, verouderd }: CasusVerzoek,
): Uitspraak<CasusUitkomst> {
  let huishouden = snapshots.get(huishoudenId)?.huishouden
  // Of an item its household may have gone up in another since: there is its file.
  while (was && huishouden?.opgegaan) {
    const verder: string = huishouden.opgegaan.in
    if (!snapshots.has(verder)) return { openOok: [verder] }
    huishouden = snapshots.get(verder)!.huishouden
  }
  if (!huishouden) return { uitkomst: { weigering: was ? 'casus-onbekend' : 'huishouden-onbekend' } }
  const naam = was?.casus.team ?? (opdracht.soort === 'zet-op-lijst' ? opdracht.opgave.team : '')
  const oordeel = beslisCasus(was?.casus, { huishouden, team: teamMet(teams, naam) }, opdracht, handeling)
  if ('weigering' in oordeel) return { uitkomst: oordeel }
  if (was && verouderd(was.versie)) return { uitkomst: { fout: 'versie-verouderd' } }
  const { casus } = oordeel
  if (was && zelfdeInhoud(was.casus, casus)) return { uitkomst: { bewaard: was, nieuw: false } }
  const bewaard = { casus, versie: (was?.versie ?? 0) + 1 }
  return { uitkomst: { bewaard, nieuw: !was }, vast: { casus: bewaard } }
}
