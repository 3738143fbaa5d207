import { inTransaction } from '@wijkhub/postgres'
import type { Adapter, Uitkomst } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { wachtNa } from '../koppeling/backoff.ts'
import { leaseMs } from '../koppeling/clock.ts'
import { leesStil } from '../koppeling/lees-stil.ts'
import { zetOpzij } from '../quarantaine/zet-opzij.ts'
import { probeer } from '../uitgaand/probeer.ts'
import { legStil } from '../blokkade/leg-stil.ts'
import { boekAntwoord } from './boek-antwoord.ts'
import { type AntwoordRij, leaseAntwoorden } from './lease-antwoorden.ts'

/** Delivers the replies that are due, a few at a time; each one until the partner has taken or refused it. */
export async function bezorgAntwoorden(deps: KitDeps, adapter: Adapter): Promise<void> {
  if (deps.poorten.get(adapter.audience)?.isOpen() === false) return
  const rijen = await leaseAntwoorden(deps.pool, adapter.audience, deps.now())
  await Promise.all(rijen.map((rij) => bezorg(deps, adapter, rij)))
}

async function bezorg(deps: KitDeps, adapter: Adapter, rij: AntwoordRij): Promise<void> {
  const { referentie, bericht, huishouden_id: huishoudenId } = rij
  const { audience } = adapter
  const melding = deps.aanDeGang.meld(audience, huishoudenId)
  try {
    // Leased before a block could reach this process by `melding`: looked at again now that it can. The lease ends by itself.
    if (await leesStil(deps.pool, { audience, huishoudenId })) return
    const uitkomst = await probeer(deps, adapter, bericht, { maxMs: leaseMs / 2, gestild: melding.signal })
    const klaar = uitkomst.soort === 'verwerkt' || uitkomst.soort === 'geaccepteerd'
    // Whoever of the two comes first takes the lease away and tells a person.
    if (melding.signal.aborted && !klaar) return await legStil(deps, audience, [huishoudenId])
    if (uitkomst.soort === 'geweigerd') return await boekGeweigerd(deps, audience, rij, uitkomst)
    const wachtMs = wachtNa(rij.poging + 1, Math.random(), klaar ? undefined : uitkomst.wachtMs)
    const now = deps.now()
    await boekAntwoord(deps.pool, { referentie, status: klaar ? 'verwerkt' : 'wacht', now, wachtMs })
  } finally {
    melding.klaar()
  }
}

/** The protocol demands the reply, so a refused one is a line for a person; a replay makes it due again. */
function boekGeweigerd(
  deps: KitDeps,
  audience: string,
  { referentie, huishouden_id: huishoudenId, bericht }: AntwoordRij,
  fout: Extract<Uitkomst, { soort: 'geweigerd' }>,
): Promise<void> {
  const now = deps.now()
  return inTransaction(deps.pool, async (tx) => {
    await boekAntwoord(tx, { referentie, status: 'geweigerd', now, wachtMs: 0 })
    await zetOpzij(tx, { audience, now, fout, richting: 'uit', huishoudenId, bericht, antwoord: true })
  })
}
