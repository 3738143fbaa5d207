import { inTransaction } from '@wijkhub/postgres'
import type { Adapter, Uitkomst } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { backoffMs, hoogsteWachtMs } from '../koppeling/backoff.ts'
import { huurMs } from '../koppeling/klok.ts'
import { zetOpzij } from '../quarantaine/zet-opzij.ts'
import { boekAntwoord } from './boek-antwoord.ts'
import { type AntwoordRij, huurAntwoorden } from './huur-antwoorden.ts'

/** Delivers the replies that are due, a few at a time; each one until the partner has taken or refused it. */
export async function bezorgAntwoorden(deps: KitDeps, adapter: Adapter): Promise<void> {
  const rijen = await huurAntwoorden(deps.pool, adapter.audience, deps.nu())
  await Promise.all(rijen.map((rij) => bezorg(deps, adapter, rij)))
}

async function bezorg(deps: KitDeps, { audience, transport }: Adapter, rij: AntwoordRij): Promise<void> {
  const { referentie, bericht } = rij
  const uitkomst = await probeer(deps, audience, () => transport(bericht, AbortSignal.timeout(huurMs / 2)))
  if (uitkomst.soort === 'geweigerd') return boekGeweigerd(deps, audience, rij, uitkomst)
  const klaar = uitkomst.soort === 'verwerkt' || uitkomst.soort === 'geaccepteerd'
  const gevraagd = klaar ? 0 : Math.min(uitkomst.wachtMs ?? 0, hoogsteWachtMs)
  const wachtMs = Math.max(gevraagd, backoffMs(rij.poging + 1, Math.random()))
  await boekAntwoord(deps.pool, { referentie, status: klaar ? 'verwerkt' : 'wacht', nu: deps.nu(), wachtMs })
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
function boekGeweigerd(
  deps: KitDeps,
  audience: string,
  { referentie, huishouden_id: huishoudenId, bericht }: AntwoordRij,
  fout: Extract<Uitkomst, { soort: 'geweigerd' }>,
): Promise<void> {
  const nu = deps.nu()
  return inTransaction(deps.pool, async (tx) => {
    await boekAntwoord(tx, { referentie, status: 'geweigerd', nu, wachtMs: 0 })
    await zetOpzij(tx, { audience, nu, fout, richting: 'uit', huishoudenId, bericht, antwoord: true })
  })
}
