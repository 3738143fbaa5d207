import { alleenDelen, isToegekend, project, type Handeling, type Huishouden, type Projectie } from '@wijkhub/model'
import { run, sql } from '@wijkhub/postgres'
import type { Registry } from '../registry.ts'
import { leesHuishoudens } from '../opslag/lees-huishoudens.ts'
import { vulBladzijde } from '../opslag/vul-bladzijde.ts'
import { leesKandidaten } from './lees-kandidaten.ts'
import { wiePastBij } from './past-bij.ts'
import { sleutelsVan, type Zoekopdracht } from './zoekopdracht.ts'

interface Gevonden {
  huishoudenId: string
  inwoners: { inwonerId: string; naam?: object; geboortedatum?: string }[]
}

interface Vastgelegd {
  id: string
  organisatie: string
  medewerker: string | null
  doel: string
  sleutels: readonly string[]
  aantal: number
  op: string
}

const legVast = sql<Vastgelegd>(
  'bewaar-zoekopdracht',
  `insert into zoekopdracht (id, organisatie, medewerker, doel, sleutels, aantal, op)
   values (:id, :organisatie, :medewerker, :doel, :sleutels::text[], :aantal, :op)`,
)

/** Read at once. */
const perKeer = 100

/**
 * The next households in which this organisation is granted and whose document says what is looked for, at most so many; in order
 * of id. The search is kept before anything of it is told. Whether there are more counts what may be shown alone.
 */
export async function zoekHuishoudens(
  registry: Pick<Registry, 'pool' | 'inrichting' | 'hoofdsleutel'>,
  { organisatie, medewerker, op, opdrachtId }: Handeling,
  zoek: Zoekopdracht,
  hoogstens: number,
): Promise<{ huishoudens: Gevonden[]; volgende?: string }> {
  const { pool, inrichting } = registry
  const { doelbinding } = inrichting
  const { gevonden: huishoudens, meer } = await vulBladzijde({
    hoogstens,
    na: zoek.na,
    verder: perKeer,
    lees: (na, deze) => leesKandidaten(registry, organisatie, { ...zoek, na }, deze),
    toon: async (ids: readonly string[]) => {
      const gelezen = await leesHuishoudens(registry, ids)
      return ids.map((id) => toon(id, gelezen.get(id)))
    },
    plekVan: (id) => id,
  })
  await run(pool, legVast, {
    id: opdrachtId,
    organisatie,
    medewerker: medewerker?.medewerkerId ?? null,
    doel: zoek.doel,
    sleutels: sleutelsVan(zoek),
    aantal: huishoudens.length,
    op,
  })
  return { huishoudens, ...(meer && { volgende: huishoudens.at(-1)!.huishoudenId }) }

  function toon(huishoudenId: string, huishouden: Huishouden | undefined): Gevonden | undefined {
    if (!huishouden || !isToegekend(huishouden, organisatie, op)) return undefined
    const regel = alleenDelen(doelbinding.regelVoor(organisatie)!, ['inwoners', 'adres'])
    const document = project(huishouden, regel, doelbinding, op)
    const wie = document ? wiePastBij(document, zoek) : []
    return wie.length > 0 ? { huishoudenId, inwoners: wie.map((id) => kort(document!, id)) } : undefined
  }
}

function kort({ inwoners }: Projectie, inwonerId: string): Gevonden['inwoners'][number] {
  const { naam, geboortedatum } = inwoners![inwonerId]!
  return { inwonerId, ...(naam && { naam }), ...(geboortedatum !== undefined && { geboortedatum }) }
}
