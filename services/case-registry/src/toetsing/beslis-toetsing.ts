import type { Handeling, Weigering } from '@wijkhub/model'
import type { Registry } from '../registry.ts'
import type { Geopend } from '../wijzigen/open.ts'
import type { Uitspraak } from '../wijzigen/uitspraak.ts'
import { wijzig } from '../wijzigen/wijzig.ts'
import { leesToetsing } from './lees-toetsingen.ts'
import { magToetsen } from './mag-toetsen.ts'
import { besluiten, type Besluit, type Toetsbesluit, type Toetsing, type ToetsingStand } from './toetsing.ts'

export interface TeBeslissen {
  toetsingId: string
  besluit: Besluit | 'ongedaan'
  reden?: string | undefined
}

export type Toetsingsuitkomst = { toetsing: Toetsing } | { weigering: Weigering; veld?: string }

/** Decides a question, puts it off or undoes what was decided; everything that follows in the households goes with it. */
export async function beslisToetsing(
  registry: Registry,
  handeling: Handeling,
  verzoek: TeBeslissen,
): Promise<Toetsingsuitkomst> {
  const { toetsingId } = verzoek
  const gelezen = await leesToetsing(registry.pool, toetsingId)
  if (!gelezen) return { weigering: 'toetsing-onbekend' }
  const open = { huishoudens: [...new Set(gelezen.huishoudens)], toetsing: toetsingId }
  return wijzig(registry, handeling, open, (geopend) => uitspraak(geopend, handeling, verzoek))
}

function uitspraak(
  { snapshots, toetsing }: Geopend,
  handeling: Handeling,
  { besluit, reden }: TeBeslissen,
): Uitspraak<Toetsingsuitkomst> {
  const nieuw = toetsing?.huishoudens.filter((id) => !snapshots.has(id)) ?? []
  if (nieuw.length > 0) return { openOok: nieuw }
  const huishoudens = toetsing?.huishoudens.map((id) => snapshots.get(id)?.huishouden) ?? []
  if (!toetsing || !magToetsen(huishoudens, handeling)) return { uitkomst: { weigering: 'toetsing-onbekend' } }
  const bezwaar = bezwaarTegen(toetsing, besluit)
  if (bezwaar) return { uitkomst: bezwaar }
  const { organisatie: door, op } = handeling
  const genomen: Toetsbesluit = { besluit, door, op, ...(reden !== undefined && { reden }) }
  const stand = standNa(besluit)
  const na = { ...toetsing, stand, besluiten: [...toetsing.besluiten, genomen], versie: toetsing.versie + 1 }
  return { uitkomst: { toetsing: na }, vast: { toetsbesluit: na } }
}

function standNa(besluit: Toetsbesluit['besluit']): ToetsingStand {
  return besluit === 'ongedaan' ? 'open' : besluit === 'later' ? 'later' : 'besloten'
}

function bezwaarTegen({ soort, stand }: Toetsing, besluit: Toetsbesluit['besluit']) {
  if (besluit === 'ongedaan') return stand === 'besloten' ? undefined : { weigering: 'toetsing-niet-besloten' as const }
  if (!(besluiten[soort] as readonly string[]).includes(besluit))
    return { weigering: 'besluit-past-niet' as const, veld: 'besluit' }
  return stand === 'open' || stand === 'later' ? undefined : { weigering: 'toetsing-besloten' as const }
}
