import {
  beslisMelding,
  type GetoondeMelding,
  type Handeling,
  type Huishouden,
  type MeldingOpdracht,
  type Weigering,
} from '@wijkhub/model'
import type { Registry } from '../registry.ts'
import type { Geopend } from '../wijzigen/open.ts'
import type { Uitspraak } from '../wijzigen/uitspraak.ts'
import { wijzig } from '../wijzigen/wijzig.ts'
import { leesMelding } from './lees-meldingen.ts'
import { meldingContext } from './melding-context.ts'
import { zichtVoor, type MeldingLezer } from './melding-lezer.ts'

export interface MeldingVerzoek {
  meldingId: string
  opdracht: MeldingOpdracht
  /** The household it is to be added to. */
  bij?: string
  lezer: MeldingLezer
  /** Is this another version than the caller has seen? If-Match. */
  verouderd: (zicht: GetoondeMelding) => boolean
}

export type MeldingUitkomst =
  | { melding: GetoondeMelding; nieuw: boolean }
  | { weigering: Weigering; veld?: string }
  | { fout: 'versie-verouderd' }

/** Registers a melding or does something with one, under its lock and that of the household it is with. */
export async function wijzigMelding(
  registry: Registry,
  handeling: Handeling,
  verzoek: MeldingVerzoek,
): Promise<MeldingUitkomst> {
  const { meldingId, bij } = verzoek
  const bekend = await leesMelding(registry.pool, meldingId)
  const huishoudens = [...new Set([bij, bekend?.huishoudenId].filter((id) => id !== undefined))]
  return wijzig(registry, handeling, { huishoudens, melding: meldingId }, (geopend) =>
    uitspraakOverMelding(registry, geopend, handeling, verzoek),
  )
}

/** What is asked of a melding leads to, given what was read under the locks. Pure. */
function uitspraakOverMelding(
  registry: Pick<Registry, 'inrichting'>,
  { snapshots, melding: was }: Geopend,
  handeling: Handeling,
  { opdracht, bij, lezer, verouderd }: MeldingVerzoek,
): Uitspraak<MeldingUitkomst> {
  const huis = (id: string | undefined) => (id === undefined ? undefined : snapshots.get(id)?.huishouden)
  let nu: Huishouden | undefined
  // What it went to may have gone up in another since: there is its file.
  for (let id = was?.huishoudenId; id !== undefined; id = nu?.opgegaan?.in) {
    if (!snapshots.has(id)) return { openOok: [id] }
    nu = huis(id)
  }
  const huishouden = bij === undefined ? nu : huis(bij)
  const oordeel = beslisMelding(was, opdracht, { ...meldingContext(registry, lezer), huishouden }, handeling)
  if ('weigering' in oordeel) return { uitkomst: oordeel }
  const gezien = was && zichtVoor(was, nu, lezer)
  if (gezien && verouderd(gezien)) return { uitkomst: { fout: 'versie-verouderd' } }
  const { melding, feiten } = oordeel
  const straks = melding.huishoudenId === undefined ? undefined : feiten.length > 0 ? huishouden : nu
  const { meldingId, gemeldOp, voortgang } = melding
  // Who gave it to another team has nothing with it any more.
  const zicht = zichtVoor(melding, straks, lezer) ?? { meldingId, gemeldOp, stand: voortgang }
  return {
    uitkomst: { melding: zicht, nieuw: !was },
    ...(feiten.length > 0 && { vast: { melding: { melding, feiten } } }),
  }
}
