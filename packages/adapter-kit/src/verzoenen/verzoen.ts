import { randomUUID } from 'node:crypto'
import { SpanKind } from '@opentelemetry/api'
import { isBericht, type Adapter, type Bericht, type Rust, type Uitkomst } from '../adapter.ts'
import { dienstVan, type KitDeps } from '../kit-deps.ts'
import { alsKoppeling, type KoppelingRij } from '../koppeling/koppeling-rij.ts'
import { leesElders } from '../koppeling/lees-elders.ts'
import { isOntnomen, type Onderweg } from '../koppeling/ontnomen.ts'
import { geefLeaseTerug } from '../koppeling/overgangen/geef-lease-terug.ts'
import { lease } from '../koppeling/overgangen/lease.ts'
import { laatVervallen } from '../koppeling/overgangen/laat-vervallen.ts'
import { leesOpnieuwOfLaatLos } from '../koppeling/overgangen/lees-opnieuw.ts'
import { wekWachtenden } from '../koppeling/overgangen/wek-wachtenden.ts'
import { zetOnderweg } from '../koppeling/overgangen/zet-onderweg.ts'
import { omgeving } from '../omgeving.ts'
import { inSpan } from '../in-span.ts'
import { probeer } from '../uitgaand/probeer.ts'
import { rondAf } from './rond-af.ts'
import { isAangenomen, verwerkUitkomst } from './verwerk-uitkomst.ts'
import { weigerWegensDefect } from './weiger-wegens-defect.ts'

/** An attempt that takes longer than this has an unknown outcome. Shorter than the lease. */
const transportMs = 10_000

/** What became of one call, for the caller to make the next job of. */
export type Verzoening =
  | { soort: 'klaar' }
  | { soort: 'wacht'; ms: number }
  | { soort: 'niets' }
  | { soort: 'hersteld' }

/**
 * Brings one partner's copy of one household to the wanted version, message by message, each outcome stored before the
 * next. Safe to call at any time, any number of times, on any number of instances: a lease lets one at a time do it.
 */
export async function verzoen(deps: KitDeps, adapter: Adapter, huishoudenId: string): Promise<Verzoening> {
  const { audience } = adapter
  // A safety block could stand in the log that nobody read yet.
  if (deps.poorten.get(audience)?.isOpen() === false) return { soort: 'niets' }
  // Before the link is looked at, so that a block which comes after that look still ends what is sent.
  const melding = deps.aanDeGang.meld(audience, huishoudenId)
  try {
    return await verzoenHet(deps, adapter, huishoudenId, melding.signal)
  } finally {
    melding.klaar()
  }
}

async function verzoenHet(
  deps: KitDeps,
  adapter: Adapter,
  huishoudenId: string,
  gestild: AbortSignal,
): Promise<Verzoening> {
  const { pool } = deps
  const { audience } = adapter
  const holder = randomUUID()
  const aanvraag = { audience, huishoudenId, holder, now: deps.now() }
  let rij = await lease(pool, aanvraag)
  if (!rij) {
    const toestand = await deps.breaker.vraag(audience)
    if (toestand === 'open') return { soort: 'niets' }
    if (toestand === 'probe') rij = await lease(pool, { ...aanvraag, probe: true })
  }
  if (!rij) return { soort: 'klaar' }
  try {
    return await werkAf(deps, adapter, rij, { holder, gestild })
  } catch (error) {
    // The database failed us half-way. We live, so nobody need wait until the lease of the dead runs out.
    await geefLeaseTerug(pool, { audience, huishoudenId, holder })
    throw error
  }
}

async function werkAf(
  deps: KitDeps,
  adapter: Adapter,
  leased: KoppelingRij,
  { holder, gestild }: { holder: string; gestild: AbortSignal },
): Promise<Verzoening> {
  const { pool } = deps
  const { audience, huishouden_id: huishoudenId } = leased
  const magNiet = (rij: KoppelingRij) => rij.stil || gestild.aborted || deps.poorten.get(audience)?.isOpen() === false
  let rij: KoppelingRij | undefined = leased
  let hersteld = false
  while (rij) {
    if (magNiet(rij)) {
      await geefLeaseTerug(pool, { audience, huishoudenId, holder })
      break
    }
    if (rij.onderweg && vervalt(adapter, rij.onderweg, rij)) {
      const na = await laatVervallen(pool, rij, { bericht: rij.onderweg, holder, now: deps.now() })
      rij = na ?? (await leesOpnieuwOfLaatLos(pool, rij, holder))
      continue
    }
    const gemaakt = rij.onderweg ?? (await maakBericht(deps, adapter, rij))
    if (gemaakt instanceof Error) {
      const ms = await weigerWegensDefect(deps, rij, holder, gemaakt)
      return ms === undefined ? { soort: 'klaar' } : { soort: 'wacht', ms }
    }
    if (!isBericht(gemaakt)) {
      rij = await rondAf(deps, rij, holder, gemaakt)
      continue
    }
    const bericht = gemaakt
    if (
      !rij.onderweg &&
      !(await zetOnderweg(pool, rij, { bericht, holder, now: deps.now(), dienst: dienstVan(deps) }))
    ) {
      rij = await leesOpnieuwOfLaatLos(pool, rij, holder)
      continue
    }
    const uitkomst = await stuur(deps, adapter, bericht, gestild)
    // Broken off: what became of it is for a person to find out, and no word of the partner's.
    if (gestild.aborted && !isAangenomen(uitkomst)) continue
    if (await deps.breaker.boek(adapter.audience, uitkomst.soort)) {
      await wekWachtenden(pool, adapter.audience, deps.now())
      hersteld = true
    }
    const volgende = await verwerkUitkomst(deps, { rij, bericht: naAntwoord(bericht, uitkomst), uitkomst, holder })
    if ('ms' in volgende) return { soort: 'wacht', ms: volgende.ms }
    rij = volgende.rij
  }
  return hersteld ? { soort: 'hersteld' } : { soort: 'klaar' }
}

/** A defect of the adapter comes back as a value: it is this household's trouble and nobody else's. */
async function maakBericht(
  deps: KitDeps,
  adapter: Adapter,
  rij: KoppelingRij,
): Promise<Bericht | Rust | undefined | Error> {
  const elders = adapter.gedeeld && (await leesElders(deps.pool, rij, adapter.gedeeld))
  try {
    return adapter.encode({ ...alsKoppeling(rij), ...(elders && { elders }) }, omgeving(deps))
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** The message as the answer left it: what the partner judged otherwise than "all of it" is remembered otherwise. */
function naAntwoord(bericht: Bericht, uitkomst: Uitkomst): Bericht {
  return uitkomst.soort === 'verwerkt' && uitkomst.geheugen ? { ...bericht, geheugen: uitkomst.geheugen } : bericht
}

/** What lost its right while it was under way is not repeated, nor what a safety block found under way. */
function vervalt({ herhaaltNaEinde }: Adapter, onderweg: Onderweg, { gewenst }: KoppelingRij): boolean {
  return onderweg.gestild === true || (!herhaaltNaEinde && isOntnomen(onderweg, gewenst))
}

async function stuur(deps: KitDeps, adapter: Adapter, bericht: Bericht, gestild: AbortSignal): Promise<Uitkomst> {
  const started = performance.now()
  const span = { naam: `bezorg ${bericht.soort}`, soort: SpanKind.CLIENT, kenmerken: { audience: adapter.audience } }
  const uitkomst = await inSpan(span, async (noteer) => {
    const gekomen = await probeer(deps, adapter, bericht, { maxMs: transportMs, gestild })
    noteer({ uitkomst: gekomen.soort })
    return gekomen
  })
  deps.gemeten?.({ audience: adapter.audience, uitkomst: uitkomst.soort, ms: performance.now() - started })
  return uitkomst
}
