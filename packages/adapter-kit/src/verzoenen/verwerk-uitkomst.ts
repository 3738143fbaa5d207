import { randomUUID } from 'node:crypto'
import { topicLevering, type Leveringsfout, type Projectie } from '@wijkhub/model'
import { inTransaction, type Queryable } from '@wijkhub/postgres'
import type { Bericht, Uitkomst } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import type { KoppelingRij } from '../koppeling/koppeling-rij.ts'
import { ontvangstbewijs } from '../koppeling/ontvangstbewijs.ts'
import { vergrendelKoppeling } from '../koppeling/vergrendel-koppeling.ts'
import { wijzigKoppeling, type Wijziging } from '../koppeling/wijzig-koppeling.ts'
import { zetInQuarantaine } from '../quarantaine/zet-in-quarantaine.ts'
import { backoffMs, eindeBackoff, hoogsteWachtMs } from '../koppeling/backoff.ts'
import { boekAangenomen } from './boek-aangenomen.ts'
import { geheugenNa } from './geheugen-na.ts'
import { legOver } from './merge-patch.ts'

interface Poging {
  rij: KoppelingRij
  bericht: Bericht
  uitkomst: Uitkomst
  huurder: string
}

/** Go on with this row (or with nothing), or wait so many milliseconds. */
export type Vervolg = { rij: KoppelingRij | undefined } | { ms: number }

/**
 * Stores what came of one attempt, in one transaction with its receipt. The lease may have been lost while the partner
 * was slow: an acceptance is stored all the same, because the partner has the message whoever sent it.
 */
export async function verwerkUitkomst(deps: KitDeps, poging: Poging): Promise<Vervolg> {
  const { rij, bericht, uitkomst, huurder } = poging
  if (uitkomst.soort === 'verwerkt' || uitkomst.soort === 'geaccepteerd') {
    const { soort: status, nummer } = uitkomst
    const na = await boekAangenomen(deps.pool, rij, { bericht, status, nummer, huurder, nu: deps.nu() })
    if (na) return { rij: na }
  }
  const vervolg = await inTransaction(deps.pool, async (tx): Promise<Vervolg> => {
    const nu = (await vergrendelKoppeling(deps.outbox, tx, {
      audience: rij.audience,
      huishoudenId: rij.huishouden_id,
    }))!
    const gehuurd = nu.huurder === huurder
    if (nu.onderweg?.referentie !== bericht.referentie) return { rij: gehuurd ? nu : undefined }
    if (uitkomst.soort === 'verwerkt' || uitkomst.soort === 'geaccepteerd') {
      const verdict = await boekUitgaand(tx, bericht, uitkomst.soort, deps.nu())
      if (verdict) return weiger(deps, tx, { rij: nu, bericht, fout: verdict })
      const na = await neemOver(tx, nu, bericht, uitkomst.nummer)
      return { rij: gehuurd ? na : undefined }
    }
    // Whoever has the lease now repeats this message and books its outcome.
    if (!gehuurd) return { rij: undefined }
    if (uitkomst.soort === 'geweigerd') {
      await boekUitgaand(tx, bericht, 'geweigerd', deps.nu())
      return weiger(deps, tx, { rij: nu, bericht, fout: uitkomst })
    }
    // Never reached the partner, now or in an earlier attempt: a newer message may take its place.
    const vervalt = uitkomst.soort === 'niet-bereikt' && rij.onderweg === null
    if (vervalt) await boekUitgaand(tx, bericht, 'vervallen', deps.nu())
    return wacht(deps, tx, { rij: nu, uitkomst, vervalt })
  })
  deps.outbox.wake([{ topic: topicLevering }])
  return vervolg
}

/** Books the message's own state. A verdict may have overtaken the answer: then that stands, and a refusal is returned. */
async function boekUitgaand(tx: Queryable, bericht: Bericht, status: string, nu: Date) {
  const { rowCount } = await tx.query(
    `update uitgaand_bericht set status = $2, bijgewerkt_op = $3 where referentie = $1 and status = 'onderweg'`,
    [bericht.referentie, status, nu],
  )
  if (rowCount === 1) return undefined
  const { rows } = await tx.query<{ status: string }>('select status from uitgaand_bericht where referentie = $1', [
    bericht.referentie,
  ])
  return rows[0]?.status === 'geweigerd'
    ? { foutcode: 'verdict-geweigerd', reden: 'De partner keurde het bericht af', code: 'partner-keurt-af' as const }
    : undefined
}

/** The partner has it: its state is the message's, plus what it told us itself meanwhile. */
async function neemOver(
  tx: Queryable,
  rij: KoppelingRij,
  bericht: Bericht,
  nummer: string | undefined,
): Promise<KoppelingRij> {
  const stand = rij.partnerwijzigingen.reduce(legOver<Projectie>, bericht.stand)
  if (nummer)
    await tx.query(
      `insert into koppeling_nummer (audience, nummer, huishouden_id) values ($1, $3, $2)
       on conflict (audience, nummer) do nothing`,
      [rij.audience, rij.huishouden_id, nummer],
    )
  return wijzigKoppeling(tx, rij, {
    stand,
    geheugen: geheugenNa(bericht, nummer),
    onderweg: null,
    poging: 0,
    bericht: { formaat: bericht.formaat, bytes: Buffer.byteLength(bericht.inhoud) },
    ...(nummer && { nummer }),
  })
}

async function weiger(
  deps: KitDeps,
  tx: Queryable,
  {
    rij,
    bericht,
    fout,
  }: { rij: KoppelingRij; bericht: Bericht; fout: { foutcode: string; reden: string; code?: Leveringsfout } },
): Promise<Vervolg> {
  const { foutcode, reden, code } = fout
  await zetInQuarantaine(tx, {
    id: randomUUID(),
    audience: rij.audience,
    huishoudenId: rij.huishouden_id,
    richting: 'uit',
    berichtId: bericht.referentie,
    soort: bericht.soort,
    foutcode,
    reden,
    sinds: deps.nu(),
  })
  // A partner that may not have it any more must be told until it is: that is not left to whoever reads the quarantine.
  const ms = rij.gewenst === null ? backoffMs(rij.poging + 1, Math.random(), eindeBackoff) : undefined
  await bewijs(deps, tx, rij, {
    onderweg: null,
    ...(ms === undefined ? { geweigerde_versie: rij.gewenste_versie } : { wacht: { nu: deps.nu(), ms } }),
    status: 'geweigerd',
    poging: rij.poging + 1,
    foutcode: code ?? 'partner-weigert',
    laatLos: true,
  })
  return ms === undefined ? { rij: undefined } : { ms }
}

async function wacht(
  deps: KitDeps,
  tx: Queryable,
  {
    rij,
    uitkomst,
    vervalt,
  }: { rij: KoppelingRij; uitkomst: Extract<Uitkomst, { soort: 'niet-bereikt' | 'onzeker' }>; vervalt: boolean },
): Promise<Vervolg> {
  const gevraagd = Math.min(uitkomst.wachtMs ?? 0, hoogsteWachtMs)
  const ms = Math.max(gevraagd, backoffMs(rij.poging + 1, Math.random()))
  await bewijs(deps, tx, rij, {
    ...(vervalt && { onderweg: null }),
    status: 'wacht',
    poging: rij.poging + 1,
    wacht: { nu: deps.nu(), ms },
    foutcode: uitkomst.code ?? (uitkomst.soort === 'onzeker' ? 'geen-antwoord' : 'partner-onbereikbaar'),
    laatLos: true,
  })
  return { ms }
}

async function bewijs(deps: KitDeps, tx: Queryable, rij: KoppelingRij, wijziging: Wijziging): Promise<void> {
  const na = await wijzigKoppeling(tx, rij, wijziging)
  await deps.outbox.append(tx, [ontvangstbewijs(na, deps.bron, deps.nu())])
}
