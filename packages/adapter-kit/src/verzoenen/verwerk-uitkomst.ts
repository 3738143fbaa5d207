import { topicLevering } from '@wijkhub/model'
import { inTransaction, type Queryable } from '@wijkhub/postgres'
import type { Bericht, Uitkomst } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { wachtNa } from '../koppeling/backoff.ts'
import type { KoppelingRij } from '../koppeling/koppeling-rij.ts'
import { ontvangstbewijs } from '../koppeling/ontvangstbewijs.ts'
import { neemAan } from '../koppeling/overgangen/neem-aan.ts'
import { stelUit } from '../koppeling/overgangen/stel-uit.ts'
import { vergrendelKoppeling } from '../koppeling/vergrendel-koppeling.ts'
import { boekUitgaand } from '../uitgaand/boek-uitgaand.ts'
import { laatUitgaandVervallen } from '../uitgaand/laat-uitgaand-vervallen.ts'
import { leesOordeel } from '../uitgaand/lees-oordeel.ts'
import { weiger } from './weiger.ts'

type Aangenomen = Extract<Uitkomst, { soort: 'verwerkt' | 'geaccepteerd' }>
type Geweigerd = Extract<Uitkomst, { soort: 'geweigerd' }>
type Mislukt = Extract<Uitkomst, { soort: 'niet-bereikt' | 'onzeker' }>

interface Attempt {
  rij: KoppelingRij
  bericht: Bericht
  uitkomst: Uitkomst
  holder: string
}

/** Go on with this row (or with nothing), or wait so many milliseconds. */
export type Vervolg = { rij: KoppelingRij | undefined } | { ms: number }

/**
 * Stores what came of one attempt with its receipt. An acceptance is one statement when nothing came in between, the common
 * case: on two cores that halves the round trips of a delivery. All else is sorted out under the link's lock.
 */
export async function verwerkUitkomst(deps: KitDeps, attempt: Attempt): Promise<Vervolg> {
  const { rij, bericht, uitkomst, holder } = attempt
  if (isAangenomen(uitkomst)) {
    const { soort: status, nummer } = uitkomst
    const na = await neemAan(deps.pool, rij, { bericht, status, nummer, holder, now: deps.now() })
    if (na) return { rij: na }
  }
  return boekOnderLock(deps, attempt)
}

/**
 * Stores an outcome when anything may have happened meanwhile. The lease may have been lost while the partner was slow: an
 * acceptance is stored all the same, because the partner has the message whoever sent it.
 */
export async function boekOnderLock(deps: KitDeps, { rij, bericht, uitkomst, holder }: Attempt): Promise<Vervolg> {
  const wie = { audience: rij.audience, huishoudenId: rij.huishouden_id }
  const vervolg = await inTransaction(deps.pool, async (tx): Promise<Vervolg> => {
    const nu = (await vergrendelKoppeling(deps.outbox, tx, wie))!
    const leased = nu.huurder === holder
    if (nu.onderweg?.referentie !== bericht.referentie) return { rij: leased ? nu : undefined }
    if (isAangenomen(uitkomst)) return boekAanname(deps, tx, { rij: nu, bericht, uitkomst, leased })
    // Whoever has the lease now repeats this message and books its outcome. Under a safety block nobody does, and a receipt of
    // what failed would tell of it.
    if (!leased || nu.stil) return { rij: undefined }
    if (uitkomst.soort === 'geweigerd') return boekGeweigerd(deps, tx, { rij: nu, bericht, uitkomst })
    // Never reached the partner, now or in an earlier attempt: a newer message may take its place.
    const vervalt = uitkomst.soort === 'niet-bereikt' && rij.onderweg === null
    return boekMislukt(deps, tx, { rij: nu, bericht, uitkomst, vervalt })
  })
  deps.outbox.wake([{ topic: topicLevering }])
  return vervolg
}

/** Does the partner have the message? */
export const isAangenomen = (uitkomst: Uitkomst): uitkomst is Aangenomen =>
  uitkomst.soort === 'verwerkt' || uitkomst.soort === 'geaccepteerd'

interface Onder<Soort> {
  rij: KoppelingRij
  bericht: Bericht
  uitkomst: Soort
}

async function boekAanname(
  deps: KitDeps,
  tx: Queryable,
  { rij, bericht, uitkomst, leased }: Onder<Aangenomen> & { leased: boolean },
): Promise<Vervolg> {
  const { soort: status, nummer } = uitkomst
  const na = await neemAan(tx, rij, { bericht, status, nummer, now: deps.now() })
  if (na) return { rij: leased ? na : undefined }
  // The partner's verdict has overtaken its answer: that stands.
  const oordeel = await leesOordeel(tx, bericht.referentie)
  if (oordeel?.status !== 'geweigerd') throw new Error('een bericht is onderweg dat nergens bewaard is')
  const fout = { foutcode: 'verdict-geweigerd', reden: 'De partner keurde het bericht af' }
  const ms = await weiger(deps, tx, rij, { bericht, versie: oordeel.versie, fout, code: 'partner-keurt-af' })
  return ms === undefined ? { rij: undefined } : { ms }
}

async function boekGeweigerd(
  deps: KitDeps,
  tx: Queryable,
  { rij, bericht, uitkomst }: Onder<Geweigerd>,
): Promise<Vervolg> {
  const { referentie } = bericht
  const geboekt = await boekUitgaand(tx, { referentie, status: 'geweigerd', now: deps.now() })
  const versie = geboekt?.versie ?? (await leesOordeel(tx, referentie))?.versie ?? rij.gewenste_versie
  const code = uitkomst.code ?? 'partner-weigert'
  const ms = await weiger(deps, tx, rij, { bericht, versie, fout: uitkomst, code })
  return ms === undefined ? { rij: undefined } : { ms }
}

async function boekMislukt(
  deps: KitDeps,
  tx: Queryable,
  { rij, bericht, uitkomst, vervalt }: Onder<Mislukt> & { vervalt: boolean },
): Promise<Vervolg> {
  const now = deps.now()
  if (vervalt) await laatUitgaandVervallen(tx, bericht.referentie, now)
  const wachtMs = wachtNa(rij.poging + 1, Math.random(), uitkomst.wachtMs)
  const foutcode = uitkomst.code ?? (uitkomst.soort === 'onzeker' ? 'geen-antwoord' : 'partner-onbereikbaar')
  const na = await stelUit(tx, rij, { foutcode, now, wachtMs, vervalt })
  await deps.outbox.append(tx, [ontvangstbewijs(na, deps.source, now)])
  return { ms: wachtMs }
}
