import {
  isToegekend,
  project,
  zichtbareOntvangstbewijzen,
  type Huishouden,
  type Naam,
  type Projectie,
} from '@wijkhub/model'
import type { Registry } from '../registry.ts'
import { leesHuishoudens } from '../toetsing/lees-toetsingen.ts'
import { bladerHuishoudens, type LijstRij, type LijstVraag } from './blader-huishoudens.ts'

export interface LijstRegel {
  huishoudenId: string
  inwoners: { inwonerId: string; naam?: Partial<Naam> }[]
  team?: string
  regisseur?: NonNullable<Projectie['regisseur']>
  sinds: string
  gewijzigdOp: string
  eersteDag?: string
  teLaat?: true
  wacht?: true
  nietGeleverd?: string[]
}

type Vraag = Omit<LijstVraag, 'nietGeleverdAan' | 'vandaag'> & { nietGeleverd: boolean; vandaag: string }

/** Read at once after the first page. */
const perKeer = 200

/**
 * The next households of an organisation's list, at most so many. Each is held against the household as it is now, and says what
 * the organisation's own document says; one that may not be shown costs no page.
 */
export async function leesLijst(
  { pool, now, inrichting: { doelbinding } }: Pick<Registry, 'pool' | 'now' | 'inrichting'>,
  { nietGeleverd, hoogstens, ...vraag }: Vraag,
): Promise<{ regels: LijstRegel[]; laatste?: LijstRij }> {
  const op = now().toISOString()
  const { organisatie } = vraag
  const regel = doelbinding.regelVoor(organisatie)!
  const nietGeleverdAan = nietGeleverd ? regel.ontvangstbewijzen.map(({ van }) => van) : undefined
  const regels: LijstRegel[] = []
  let getoond: LijstRij | undefined
  let { na } = vraag
  for (let deze = hoogstens + 1; ; deze = perKeer) {
    const rijen = await bladerHuishoudens(pool, { ...vraag, nietGeleverdAan, na, hoogstens: deze })
    const huishoudens = await leesHuishoudens(
      pool,
      rijen.map(({ huishoudenId }) => huishoudenId),
    )
    for (const rij of rijen) {
      const toon = regelVan(rij, huishoudens.get(rij.huishoudenId))
      if (!toon) continue
      if (regels.length === hoogstens) return { regels, laatste: getoond! }
      regels.push(toon)
      getoond = rij
    }
    const laatste = rijen.at(-1)
    if (!laatste || rijen.length < deze) return { regels }
    na = { micros: laatste.micros, ids: [laatste.huishoudenId] }
  }

  function regelVan(rij: LijstRij, huishouden: Huishouden | undefined): LijstRegel | undefined {
    if (!huishouden || !isToegekend(huishouden, organisatie, op)) return undefined
    const document = project(huishouden, regel, doelbinding, op)
    if (!document) return undefined
    // By whom it is coordinated is a filter for who may read that.
    if (vraag.regisseur !== undefined && document.regisseur?.organisatie !== vraag.regisseur) return undefined
    const bewijzen = zichtbareOntvangstbewijzen(huishouden, regel)
    const mis = rij.nietGeleverd.filter((systeem) => bewijzen.has(systeem))
    if (nietGeleverd && mis.length === 0) return undefined
    return {
      huishoudenId: rij.huishoudenId,
      inwoners: Object.entries(document.inwoners ?? {}).flatMap(([inwonerId, { naam, vertrokken }]) =>
        vertrokken ? [] : [{ inwonerId, ...(naam && { naam }) }],
      ),
      ...(rij.team !== null && { team: rij.team }),
      ...(document.regisseur && { regisseur: document.regisseur }),
      sinds: rij.sinds,
      gewijzigdOp: rij.gewijzigdOp.toISOString(),
      ...(rij.dag !== null && { eersteDag: rij.dag }),
      ...(rij.dag !== null && rij.dag < vraag.vandaag && { teLaat: true }),
      ...(rij.wacht && { wacht: true }),
      ...(mis.length > 0 && { nietGeleverd: mis.toSorted() }),
    }
  }
}
