import { type Queryable, run, type Statement } from '@wijkhub/postgres'
import type { Adapter, Bericht } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import type { KoppelingRij } from '../koppeling/koppeling-rij.ts'
import { huurMs } from '../koppeling/huur.ts'
import { backoffMs } from '../verzoenen/backoff.ts'

/** Keeps messages that the partner's protocol demands in return, until they are delivered. */
export async function bewaarAntwoorden(
  tx: Queryable,
  rij: KoppelingRij,
  antwoorden: readonly Bericht[],
  nu: Date,
): Promise<void> {
  for (const bericht of antwoorden)
    await tx.query(
      `insert into antwoord_bericht (referentie, audience, huishouden_id, bericht, volgende_poging) values ($1, $2, $3, $4, $5)`,
      [bericht.referentie, rij.audience, rij.huishouden_id, JSON.stringify(bericht), nu],
    )
}

interface AntwoordRij {
  referentie: string
  huishouden_id: string
  bericht: Bericht
  poging: number
}

const verschuldigd: Statement = {
  name: 'verschuldigde-antwoorden',
  text: `update antwoord_bericht set huur_tot = $2::timestamptz + $3 * interval '1 ms' where referentie in (
       select referentie from antwoord_bericht
       where audience = $1 and status = 'wacht' and volgende_poging <= $2 and (huur_tot is null or huur_tot <= $2)
         and not exists (select from onderbreker where audience = $1 and open_tot > $2)
       order by volgende_poging limit 20 for update skip locked)
     returning referentie, huishouden_id, bericht, poging`,
}

/**
 * Delivers the replies that are due, a few at a time; each one until the partner has taken or refused it. None while the
 * partner's circuit is open.
 */
export async function bezorgAntwoorden(deps: KitDeps, adapter: Adapter): Promise<void> {
  const rijen = await run<AntwoordRij>(deps.pool, verschuldigd, [adapter.audience, deps.nu(), huurMs])
  await Promise.all(rijen.map((rij) => bezorg(deps, adapter, rij)))
}

async function bezorg(deps: KitDeps, adapter: Adapter, rij: AntwoordRij): Promise<void> {
  const uitkomst = await adapter.transport(rij.bericht, AbortSignal.timeout(huurMs / 2))
  const klaar = uitkomst.soort === 'verwerkt' || uitkomst.soort === 'geaccepteerd'
  const status = klaar ? 'verwerkt' : uitkomst.soort === 'geweigerd' ? 'geweigerd' : 'wacht'
  const volgende = new Date(deps.nu().getTime() + backoffMs(rij.poging + 1, Math.random()))
  await deps.pool.query(
    'update antwoord_bericht set status = $2, poging = poging + 1, volgende_poging = $3, huur_tot = null where referentie = $1',
    [rij.referentie, status, volgende],
  )
}
