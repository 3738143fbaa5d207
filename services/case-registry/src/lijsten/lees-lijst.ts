import {
  alleenDelen,
  isToegekend,
  project,
  zichtbareOntvangstbewijzen,
  type Huishouden,
  type Naam,
  type Projectie,
} from '@wijkhub/model'
import type { Registry } from '../registry.ts'
import { leesHuishoudens } from '../opslag/lees-huishoudens.ts'
import { vulBladzijde } from '../opslag/vul-bladzijde.ts'
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
  registry: Pick<Registry, 'pool' | 'now' | 'inrichting' | 'hoofdsleutel'>,
  { nietGeleverd, hoogstens, ...vraag }: Vraag,
): Promise<{ regels: LijstRegel[]; laatste?: LijstRij }> {
  const { pool, now, inrichting } = registry
  const { doelbinding } = inrichting
  const op = now().toISOString()
  const { organisatie } = vraag
  const zijnRegel = doelbinding.regelVoor(organisatie)!
  const vanEenRegel = alleenDelen(zijnRegel, ['inwoners', 'regisseur'])
  const nietGeleverdAan = nietGeleverd ? zijnRegel.ontvangstbewijzen.map(({ van }) => van) : undefined
  const { gevonden, meer } = await vulBladzijde({
    hoogstens,
    na: vraag.na,
    verder: perKeer,
    lees: (na, deze) => bladerHuishoudens(pool, { ...vraag, nietGeleverdAan, na, hoogstens: deze }),
    toon: async (rijen: readonly LijstRij[]) => {
      const huishoudens = await leesHuishoudens(
        registry,
        rijen.map(({ huishoudenId }) => huishoudenId),
      )
      return rijen.map((rij) => {
        const regel = regelVan(rij, huishoudens.get(rij.huishoudenId))
        return regel && { rij, regel }
      })
    },
    plekVan: ({ micros, huishoudenId }) => ({ micros, ids: [huishoudenId] }),
  })
  const laatste = meer ? gevonden.at(-1)?.rij : undefined
  return { regels: gevonden.map(({ regel }) => regel), ...(laatste && { laatste }) }

  function regelVan(rij: LijstRij, huishouden: Huishouden | undefined): LijstRegel | undefined {
    if (!huishouden || !isToegekend(huishouden, organisatie, op)) return undefined
    const document = project(huishouden, vanEenRegel, doelbinding, op)
    if (!document) return undefined
    // By whom it is coordinated is a filter for who may read that.
    if (vraag.regisseur !== undefined && document.regisseur?.organisatie !== vraag.regisseur) return undefined
    const bewijzen = zichtbareOntvangstbewijzen(huishouden, zijnRegel)
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
