import { randomUUID } from 'node:crypto'
import type { Queryable } from '@wijkhub/postgres'
import type { Vertaling } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import type { KoppelingRij } from '../koppeling/koppeling-rij.ts'
import { ontvangstbewijs } from '../koppeling/ontvangstbewijs.ts'
import { wijzigKoppeling } from '../koppeling/wijzig-koppeling.ts'
import { zetInQuarantaine } from '../quarantaine/zet-in-quarantaine.ts'

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
  const nu = deps.nu()
  const { rows } = await tx.query<{ soort: string; stand_voor: unknown; versie: string }>(
    `update uitgaand_bericht set status = $2, bijgewerkt_op = $3
     where referentie = $1 and status in ('onderweg', 'geaccepteerd') returning soort, stand_voor, versie`,
    [verdict.referentie, verdict.uitkomst, nu],
  )
  const bericht = rows[0]
  if (!bericht) return
  if (verdict.uitkomst === 'verwerkt') return bewijs(deps, tx, rij, await statusNaVerdict(tx, rij))
  const foutcode = verdict.foutcode ?? 'verdict-geweigerd'
  const reden = verdict.reden ?? 'De partner keurde het bericht af'
  await zetInQuarantaine(tx, {
    id: randomUUID(),
    audience: rij.audience,
    huishoudenId: rij.huishouden_id,
    richting: 'uit',
    berichtId: verdict.referentie,
    soort: bericht.soort,
    foutcode,
    reden,
    sinds: nu,
  })
  // While that very message still awaits its own answer, verwerkUitkomst books the refusal when the answer comes.
  if (rij.onderweg?.referentie === verdict.referentie) return
  const na = await wijzigKoppeling(tx, rij, {
    stand: bericht.stand_voor ?? undefined,
    status: 'geweigerd',
    geweigerde_versie: bericht.versie,
    foutcode: 'partner-keurt-af',
  })
  await deps.outbox.append(tx, [ontvangstbewijs(na, deps.bron, nu)])
}

async function statusNaVerdict(tx: Queryable, rij: KoppelingRij): Promise<KoppelingRij['status']> {
  const { rows } = await tx.query(
    `select 1 from uitgaand_bericht where audience = $1 and huishouden_id = $2 and status = 'geaccepteerd' limit 1`,
    [rij.audience, rij.huishouden_id],
  )
  const bij = BigInt(rij.geleverde_versie) >= BigInt(rij.gewenste_versie)
  return rows.length === 0 && bij && rij.status === 'geaccepteerd' ? 'verwerkt' : rij.status
}

async function bewijs(deps: KitDeps, tx: Queryable, rij: KoppelingRij, status: KoppelingRij['status']): Promise<void> {
  if (status === rij.status) return
  const na = await wijzigKoppeling(tx, rij, { status })
  await deps.outbox.append(tx, [ontvangstbewijs(na, deps.bron, deps.nu())])
}
