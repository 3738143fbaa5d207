import { isVoorlopig, metHuidigeIds, type Gevolgen, type Handeling, type Weigering } from '@wijkhub/model'
import type { Snapshot } from '../huishouden/snapshot.ts'
import type { Wijziging } from '../huishouden/wijziging.ts'
import type { Registry } from '../registry.ts'
import { gevolgenVanOngedaan, gevolgenVanToetsing } from '../samenvoegen/gevolgen-van-toetsing.ts'
import { leesHuishoudensVan } from '../samenvoegen/lees-huishoudens-van.ts'
import { wijzigingenVan } from '../samenvoegen/wijzigingen-van.ts'
import type { Geopend } from '../wijzigen/open.ts'
import type { Uitspraak } from '../wijzigen/uitspraak.ts'
import { wijzig } from '../wijzigen/wijzig.ts'
import { leesToetsing } from './lees-toetsingen.ts'
import { magToetsen } from './mag-toetsen.ts'
import {
  besluiten,
  paarVan,
  type Besluit,
  type NieuweToetsing,
  type Toetsbesluit,
  type Toetsing,
  type ToetsingStand,
} from './toetsing.ts'

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
  const waarZijStaan = await leesHuishoudensVan(registry.pool, gelezen.inwoners, gelezen.huishoudens)
  const open = { huishoudens: [...new Set([...gelezen.huishoudens, ...waarZijStaan])], toetsing: toetsingId }
  return wijzig(registry, handeling, open, (geopend) => uitspraakOverToetsing(geopend, handeling, verzoek))
}

/** What a decision on a question leads to, given what was read under the locks. Pure. */
export function uitspraakOverToetsing(
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
  const gevolgen = gevolgenVan(toetsing, { besluit, reden }, [...snapshots.values()], handeling)
  if (gevolgen && 'weigering' in gevolgen) return { uitkomst: gevolgen }
  const genomen: Toetsbesluit = {
    besluit,
    door,
    op,
    ...(reden !== undefined && { reden }),
    ...(gevolgen && { ingreepId: gevolgen.ingreepId }),
  }
  const stand = standNa(besluit)
  const na = { ...toetsing, stand, besluiten: [...toetsing.besluiten, genomen], versie: toetsing.versie + 1 }
  const wijzigingen = gevolgen ? wijzigingenVan(gevolgen, snapshots, handeling) : []
  const toetsingen =
    besluit === 'zelfde' || besluit === 'ongedaan'
      ? elders(toetsing, wijzigingen, [...snapshots.values()], handeling)
      : []
  return { uitkomst: { toetsing: na }, vast: { toetsbesluit: na, wijzigingen, toetsingen } }
}

/** What a decision means in the households; nothing when it says that all stays as it is. */
function gevolgenVan(
  toetsing: Toetsing,
  { besluit, reden }: Pick<TeBeslissen, 'besluit' | 'reden'>,
  geopend: readonly Snapshot[],
  handeling: Handeling,
): Gevolgen | undefined {
  const huishoudens = geopend.map(({ huishouden }) => huishouden)
  if (besluit === 'ongedaan') {
    const ingreepId = toetsing.besluiten.at(-1)?.ingreepId
    return ingreepId === undefined ? undefined : gevolgenVanOngedaan(ingreepId, reden, huishoudens, handeling)
  }
  if (besluit === 'later' || besluit === 'niet-dezelfde') return undefined
  return gevolgenVanToetsing(toetsing, { besluit, reden }, huishoudens, handeling)
}

/**
 * That two records are one person, or are not after all, says nothing about where she lives: that is the next question, about each household she is
 * a member of for the time being now and each other one she lives in.
 */
function elders(
  { inwoners, bewijs }: Toetsing,
  wijzigingen: readonly Wijziging[],
  geopend: readonly Snapshot[],
  { nieuwId }: Handeling,
): NieuweToetsing[] {
  const nu = new Map([...geopend, ...wijzigingen].map(({ huishouden }) => [huishouden.huishoudenId, huishouden]))
  const huizen = [...nu.values()].filter(({ gesloten, opgegaan }) => !gesloten && !opgegaan)
  // Either may have turned out to be somebody else since it was asked.
  const wie = new Set(inwoners.map((id) => huizen.reduce((nu, huis) => metHuidigeIds(huis, nu), id)))
  const vragen = [...wie].flatMap((inwonerId) => {
    const woont = huizen.filter((huis) => huis.inwoners[inwonerId])
    return woont
      .filter((huis) => isVoorlopig(huis, inwonerId))
      .flatMap((huis) => woont.filter((ander) => ander !== huis).map((ander) => [huis, ander]))
      .map((paar) => paar.map(({ huishoudenId }) => huishoudenId))
      .map((huishoudens): NieuweToetsing => {
        return { toetsingId: nieuwId(), soort: 'elders', inwoners: [inwonerId], huishoudens, bewijs }
      })
  })
  // Of two that both wait for each other it is asked once.
  return [...new Map(vragen.map((vraag) => [paarVan(vraag), vraag])).values()]
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
