import { vergelijk, type Kenmerken } from '@wijkhub/identiteit'
import type { Handeling } from '@wijkhub/model'
import { handelingVanOnderhoud } from '../handeling/handeling-van-onderhoud.ts'
import type { Snapshot } from '../huishouden/snapshot.ts'
import type { Registry } from '../registry.ts'
import type { NieuweToetsing } from '../toetsing/toetsing.ts'
import { wijzig } from '../wijzigen/wijzig.ts'
import { leesDubbeleNummers, type DubbelNummer, type Plek } from './lees-dubbele-nummers.ts'

const perKeer = 200

/**
 * Asks of every two residents with one BSN whether they are one person: those of before there was anybody to ask. In pages
 * by an index, a pair at a time under the locks of both households; may be stopped, and goes on where it was, for a pair is
 * asked about once.
 */
export async function vraagDubbeleNummers(registry: Registry, signal?: AbortSignal): Promise<number> {
  let gevraagd = 0
  let na: Plek | undefined
  for (;;) {
    const paren = await leesDubbeleNummers(registry.pool, { na, hoogstens: perKeer })
    for (const paar of paren) {
      signal?.throwIfAborted()
      const handeling = handelingVanOnderhoud(registry)
      const huishoudens = [...new Set(paar.huishoudens)]
      gevraagd += await wijzig(registry, handeling, { huishoudens }, ({ snapshots }) => {
        const toetsing = vraagOver(paar, snapshots, handeling)
        return toetsing ? { uitkomst: 1, vast: { toetsingen: [toetsing] } } : { uitkomst: 0 }
      })
    }
    if (paren.length < perKeer) return gevraagd
    na = paren.at(-1)
  }
}

/** The question about two who had one number, where that is so of both still. Pure. */
export function vraagOver(
  { een, ander, huishoudens }: DubbelNummer,
  snapshots: ReadonlyMap<string, Snapshot>,
  { vandaag, nieuwId }: Pick<Handeling, 'vandaag' | 'nieuwId'>,
): NieuweToetsing | undefined {
  const leden = [een, ander].flatMap((inwonerId, index) => {
    const snapshot = snapshots.get(huishoudens[index]!)
    const { inwoners, gesloten, opgegaan } = snapshot?.huishouden ?? {}
    const persoon = inwoners && Object.hasOwn(inwoners, inwonerId) ? inwoners[inwonerId] : undefined
    return snapshot && persoon && !gesloten && !opgegaan ? [{ inwonerId, persoon, snapshot }] : []
  })
  const [laatst, eerst] = leden.toSorted((a, b) => volgorde(b.snapshot.sinds, a.snapshot.sinds))
  if (!laatst || !eerst || laatst.persoon.bsn === undefined || laatst.persoon.bsn !== eerst.persoon.bsn)
    return undefined
  const [a, b] = [laatst, eerst].map(({ persoon, snapshot: { huishouden } }): Kenmerken => {
    // Whether a secret door is the same as another says where it is not, or is.
    const adres = huishouden.adres.geheim ? undefined : huishouden.adres
    return { ...persoon, adres }
  })
  return {
    toetsingId: nieuwId(),
    soort: 'zelfde-persoon',
    inwoners: [laatst.inwonerId, eerst.inwonerId],
    huishoudens: [laatst, eerst].map(({ snapshot }) => snapshot.huishouden.huishoudenId),
    bewijs: vergelijk(a!, b!, { vandaag }).bewijs,
  }
}

function volgorde(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
