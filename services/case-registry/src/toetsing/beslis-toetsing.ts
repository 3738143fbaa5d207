import type { Gevolgen, Handeling, Weigering } from '@wijkhub/model'
import type { Registry } from '../registry.ts'
import { gevolgenVanOngedaan, gevolgenVanToetsing } from '../samenvoegen/gevolgen-van-toetsing.ts'
import { wijzigingenVan } from '../samenvoegen/wijzigingen-van.ts'
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
  /** When she moved. */
  per?: string | undefined
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
  const open = { huishoudens: [...new Set([...gelezen.huishoudens, ...gelezen.overal])], toetsing: toetsingId }
  return wijzig(registry, handeling, open, (geopend) => uitspraak(geopend, handeling, verzoek))
}

function uitspraak(
  { snapshots, toetsing }: Geopend,
  handeling: Handeling,
  verzoek: TeBeslissen,
): Uitspraak<Toetsingsuitkomst> {
  const huishoudens = toetsing?.huishoudens.map((id) => snapshots.get(id)?.huishouden) ?? []
  if (!toetsing || !magToetsen(huishoudens, handeling)) return { uitkomst: { weigering: 'toetsing-onbekend' } }
  const nieuw = toetsing.overal.filter((id) => !snapshots.has(id))
  if (nieuw.length > 0) return { openOok: nieuw }
  const { besluit, reden } = verzoek
  const bezwaar = bezwaarTegen(toetsing, besluit)
  if (bezwaar) return { uitkomst: bezwaar }
  const overal = [...snapshots.values()].map(({ huishouden }) => huishouden)
  const gevolgen = gevolgenVan(toetsing, verzoek, overal, handeling)
  if (gevolgen && 'weigering' in gevolgen) return { uitkomst: gevolgen }
  const { organisatie: door, op } = handeling
  const genomen: Toetsbesluit = {
    besluit,
    door,
    op,
    ...(reden !== undefined && { reden }),
    ...(gevolgen && besluit !== 'ongedaan' && { ingreepId: gevolgen.ingreepId }),
  }
  const na = {
    ...toetsing,
    stand: standNa(besluit),
    besluiten: [...toetsing.besluiten, genomen],
    versie: toetsing.versie + 1,
  }
  const wijzigingen = gevolgen ? wijzigingenVan(gevolgen, snapshots, handeling) : []
  return { uitkomst: { toetsing: na }, vast: { wijzigingen, toetsbesluit: na } }
}

/** What it means in the households; nothing where it was put off, or decided that nothing is the same. */
function gevolgenVan(
  toetsing: Toetsing,
  { besluit, reden, per }: TeBeslissen,
  huishoudens: Parameters<typeof gevolgenVanToetsing>[2],
  handeling: Handeling,
): Gevolgen | undefined {
  if (besluit === 'later' || besluit === 'niet-dezelfde') return undefined
  if (besluit !== 'ongedaan') return gevolgenVanToetsing(toetsing, { besluit, reden, per }, huishoudens, handeling)
  const ingreepId = toetsing.besluiten.at(-1)?.ingreepId
  return ingreepId === undefined ? undefined : gevolgenVanOngedaan(ingreepId, reden, huishoudens, handeling)
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
