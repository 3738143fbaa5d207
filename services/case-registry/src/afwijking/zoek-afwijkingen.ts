import { AfwijkingVeld, isOpen, isToegekend, type Doelbinding, type Huishouden } from '@wijkhub/model'
import { afwijkingenVoor } from '../huishouden/afwijking-voor.ts'
import { afwijkingenMetBron, type AfwijkingMetBron } from '../huishouden/afwijkingen-met-bron.ts'
import { beheerlijst } from '../huishouden/index-afwijkingen.ts'
import { bladerAfwijkingen, type GevondenAfwijking, type ZoekAfwijkingen } from '../opslag/blader-afwijkingen.ts'
import { leesHerkomstVan } from '../opslag/lees-herkomst.ts'
import { leesHuishoudens } from '../opslag/lees-huishoudens.ts'
import { vulBladzijde } from '../opslag/vul-bladzijde.ts'
import type { Registry } from '../registry.ts'

interface Wie {
  organisatie: string
  magBsn: boolean
  beheert: boolean
}

export interface GetoondeAfwijking
  extends GevondenAfwijking, Partial<Pick<AfwijkingMetBron, 'afwijking' | 'bekendVan'>> {
  veld: AfwijkingMetBron['afwijking']['veld']
  bron: string
  gemeldOp: string
  stand: 'open' | 'beslecht'
}

type Vraag = Pick<ZoekAfwijkingen, 'stand' | 'veld' | 'bron' | 'sinds' | 'huishoudenId' | 'volgorde' | 'na'>

/** Read at once after the first page: a household is read to say what may be shown of it. */
const perKeer = 200

/**
 * The next afwijkingen of an organisation over all households it is granted in, at most so many; of whoever administers over
 * all open ones, where it is not granted without what was said. Each is held against the household as it is now. Whether
 * there are more counts what may be shown alone.
 */
export function zoekAfwijkingen(
  registry: Pick<Registry, 'pool' | 'now' | 'inrichting' | 'hoofdsleutel'>,
  wie: Wie,
  { hoogstens, na, ...vraag }: Vraag & { hoogstens: number },
): Promise<{ gevonden: GetoondeAfwijking[]; meer: boolean }> {
  const { pool, now, inrichting } = registry
  const { doelbinding } = inrichting
  const op = now().toISOString()
  const lezer = wie.beheert ? beheerlijst : wie.organisatie
  const velden = wie.beheert ? undefined : leesbareVelden(doelbinding, wie)
  return vulBladzijde({
    hoogstens,
    verder: perKeer,
    na,
    lees: (vanaf, aantal) => bladerAfwijkingen(pool, { ...vraag, lezer, velden, na: vanaf, hoogstens: aantal }),
    toon: async (rijen) => {
      const ids = rijen.map(({ huishoudenId }) => huishoudenId)
      const getoond = await perHuishouden([...(await leesHuishoudens(registry, ids)).values()])
      return rijen.map((rij) => {
        const toon = getoond.get(rij.huishoudenId)?.get(rij.afwijkingId)
        // Settled between the two looks.
        return toon?.stand === vraag.stand ? { ...rij, ...toon } : undefined
      })
    },
    plekVan: ({ micros, afwijkingId, huishoudenId }) => ({ micros, ids: [afwijkingId, huishoudenId] }),
  })

  async function perHuishouden(huishoudens: readonly Huishouden[]) {
    const leesbaar = huishoudens.filter(isOpen).filter((een) => wie.beheert || isToegekend(een, wie.organisatie, op))
    const feiten = await leesHerkomstVan(
      registry,
      leesbaar.map(({ huishoudenId }) => huishoudenId),
    )
    return new Map(
      leesbaar.map((huishouden) => {
        const { huishoudenId } = huishouden
        const alle = afwijkingenMetBron(huishouden, feiten.get(huishoudenId) ?? [])
        return [huishoudenId, toonAfwijkingen(huishouden, alle, { ...wie, op }, doelbinding)] as const
      }),
    )
  }
}

/** What a list shows of the afwijkingen of one household, by id. Pure. */
export function toonAfwijkingen(
  huishouden: Huishouden,
  alle: readonly AfwijkingMetBron[],
  wie: Wie & { op: string },
  doelbinding: Doelbinding,
): Map<string, Omit<GetoondeAfwijking, keyof GevondenAfwijking>> {
  const toegekend = isToegekend(huishouden, wie.organisatie, wie.op)
  const mag = toegekend ? afwijkingenVoor({ huishouden, alle }, wie, doelbinding) : []
  const gelezen = new Map(mag.map((rij) => [rij.afwijkingId, rij]))
  return new Map(
    alle.flatMap(({ afwijkingId, afwijking: { veld, bron, gemeldOp, beslecht } }) => {
      const { afwijking, bekendVan } = gelezen.get(afwijkingId) ?? {}
      if (!afwijking && !wie.beheert) return []
      const stand = beslecht ? ('beslecht' as const) : ('open' as const)
      const rij = { veld, bron, gemeldOp, stand }
      return [[afwijkingId, { ...rij, ...(afwijking && { afwijking }), ...(bekendVan !== undefined && { bekendVan }) }]]
    }),
  )
}

/** Which fields its row of the table lets it read; of another one it may have what it said itself. */
function leesbareVelden(doelbinding: Doelbinding, { organisatie, magBsn }: Wie): string[] {
  const { velden = [] } = doelbinding.regelVoor(organisatie) ?? {}
  return AfwijkingVeld.options.filter(
    (veld) =>
      veld === 'registratie' ||
      (veld === 'bsn' ? magBsn : velden.some((pad) => pad === veld || pad === `inwoners.*.${veld}`)),
  )
}
