import { randomUUID } from 'node:crypto'
import { inTransaction, type Queryable, run, type Statement } from '@wijkhub/postgres'
import type { Adapter, Bericht, Uitkomst } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import type { KoppelingRij } from '../koppeling/koppeling-rij.ts'
import { huurMs } from '../koppeling/huur.ts'
import { aanDeBeurt, huurVoorbij } from '../koppeling/klok.ts'
import { zetInQuarantaine } from '../quarantaine/zet-in-quarantaine.ts'
import { backoffMs, hoogsteWachtMs } from '../koppeling/backoff.ts'
import { isOpen } from '../breaker/circuit.ts'

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
       where audience = $1 and status = 'wacht' and ${aanDeBeurt('$2')} and ${huurVoorbij('$2', huurMs)}
         and not exists (select from onderbreker where audience = $1 and ${isOpen('$2')})
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

async function bezorg(deps: KitDeps, { audience, transport }: Adapter, rij: AntwoordRij): Promise<void> {
  const { referentie, bericht } = rij
  const uitkomst = await probeer(deps, audience, () => transport(bericht, AbortSignal.timeout(huurMs / 2)))
  if (uitkomst.soort === 'geweigerd') return zetOpzij(deps, audience, rij, uitkomst)
  const klaar = uitkomst.soort === 'verwerkt' || uitkomst.soort === 'geaccepteerd'
  const gevraagd = klaar ? 0 : Math.min(uitkomst.wachtMs ?? 0, hoogsteWachtMs)
  const ms = Math.max(gevraagd, backoffMs(rij.poging + 1, Math.random()))
  await deps.pool.query(
    `update antwoord_bericht set status = $2, poging = poging + 1, volgende_poging = $3, wacht_ms = $4, huur_tot = null
     where referentie = $1`,
    [referentie, klaar ? 'verwerkt' : 'wacht', new Date(deps.nu().getTime() + ms), ms],
  )
}

/** A transport that throws is a defect; the reply stays due, and those beside it are delivered. */
async function probeer(deps: KitDeps, audience: string, stuur: () => Promise<Uitkomst>): Promise<Uitkomst> {
  try {
    return await stuur()
  } catch (error) {
    deps.logger.error({ audience, fout: (error as Error).name }, 'transport brak af')
    return { soort: 'onzeker', foutcode: 'transport-defect', reden: (error as Error).name }
  }
}

/** The protocol demands the reply, so a refused one is a line for a person; a replay makes it due again. */
function zetOpzij(
  deps: KitDeps,
  audience: string,
  { referentie, huishouden_id, bericht }: AntwoordRij,
  { foutcode, reden }: Extract<Uitkomst, { soort: 'geweigerd' }>,
): Promise<void> {
  return inTransaction(deps.pool, async (tx) => {
    await tx.query(
      `update antwoord_bericht set status = 'geweigerd', poging = poging + 1, huur_tot = null where referentie = $1`,
      [referentie],
    )
    await zetInQuarantaine(tx, {
      id: randomUUID(),
      audience,
      huishoudenId: huishouden_id,
      richting: 'uit',
      berichtId: referentie,
      soort: bericht.soort,
      foutcode,
      reden,
      sinds: deps.nu(),
      antwoord: true,
    })
  })
}
