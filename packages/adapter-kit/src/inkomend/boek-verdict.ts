import type { Queryable } from '@wijkhub/postgres'
import type { Vertaling } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import type { KoppelingRij } from '../koppeling/koppeling-rij.ts'
import { ontvangstbewijs } from '../koppeling/ontvangstbewijs.ts'
import { keurAf } from '../koppeling/overgangen/keur-af.ts'
import { keurGoed } from '../koppeling/overgangen/keur-goed.ts'
import { zetOpzij } from '../quarantaine/zet-opzij.ts'
import { boekUitgaand, type Geboekt } from '../uitgaand/boek-uitgaand.ts'

/**
 * Books the partner's later verdict on a message it had accepted. Processed: the link is processed when it was the last
 * one waiting. Refused: to quarantine, and the partner is taken to hold what it held before, so that a replay or a next
 * change sends it again.
 */
export async function boekVerdict(
  deps: KitDeps,
  tx: Queryable,
  rij: KoppelingRij,
  verdict: NonNullable<Vertaling['verdict']>,
): Promise<void> {
  const now = deps.now()
  const { referentie, uitkomst: status } = verdict
  const geboekt = await boekUitgaand(tx, { referentie, status, now })
  if (!geboekt) return
  const na = status === 'verwerkt' ? await keurGoed(tx, rij) : await keurBerichtAf(tx, rij, { verdict, geboekt, now })
  if (na) await deps.outbox.append(tx, [ontvangstbewijs(na, deps.source, now)])
}

async function keurBerichtAf(
  tx: Queryable,
  rij: KoppelingRij,
  {
    verdict: { referentie, foutcode = 'verdict-geweigerd', reden = 'De partner keurde het bericht af' },
    geboekt: { soort, versie, stand_voor: stand },
    now,
  }: { verdict: NonNullable<Vertaling['verdict']>; geboekt: Geboekt; now: Date },
): Promise<KoppelingRij | undefined> {
  const { audience, huishouden_id: huishoudenId } = rij
  const bericht = { referentie, soort }
  await zetOpzij(tx, { audience, now, fout: { foutcode, reden }, richting: 'uit', huishoudenId, bericht })
  // While that very message still awaits its own answer, verwerkUitkomst books the refusal when the answer comes.
  if (rij.onderweg?.referentie === referentie) return undefined
  return keurAf(tx, rij, { versie, stand })
}
