import { randomUUID } from 'node:crypto'
import { topicBijdrage, topicLevering } from '@wijkhub/model'
import { inTransaction, isTransient } from '@wijkhub/postgres'
import { isOnleesbaar, type Adapter, type Gelezen, type Inkomend, type Ontvangst } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { bewaarRuw } from './bewaar-ruw.ts'
import { onbewaarbaar } from './onbewaarbaar.ts'
import { interpreteer } from './interpreteer.ts'
import { sluitInkomend } from './sluit-inkomend.ts'
import { vindHuishouden } from './vind-huishouden.ts'
import { zetDefectOpzij } from './zet-defect-opzij.ts'

/** A partner may speak of what it just got before we booked its answer: how long we wait for that. */
const wachtOpEigenAntwoordMs = 3_000

/** What the number means may be known when the answer to a message of ours is booked: the partner must ask again. */
export type Uitgesteld = { soort: 'uitgesteld' }

/** What became of a message, with the id of its row in `inkomend_bericht`. */
export type Ontvangen = (Ontvangst<unknown> | Uitgesteld) & { berichtId: string }

/**
 * Takes an inbound message: stored raw first, then interpreted; when it promises success, its effect is durable. The
 * same message again is a repeat and changes nothing.
 */
export async function ontvang(
  deps: KitDeps,
  adapter: Adapter,
  inkomend: Inkomend,
  ruw: string,
  parameters: Record<string, string>,
): Promise<Ontvangen> {
  const id = randomUUID()
  const op = deps.now()
  await bewaarRuw(deps.pool, { id, audience: adapter.audience, pad: inkomend.pad, parameters, ruw, op })
  try {
    return { ...(await verwerk(deps, adapter, inkomend, { id, ruw, parameters, op })), berichtId: id }
  } catch (error) {
    // Nothing was promised: the partner gets a 503 and sends it again.
    if (isTransient(error)) await sluitInkomend(deps.pool, id, { status: 'afgebroken' }).catch(() => {})
    else await zetDefectOpzij(deps, { audience: adapter.audience, pad: inkomend.pad, id }, error as Error)
    throw error
  }
}

/** Interprets a stored message; also used to replay one from quarantine. */
export async function verwerk(
  deps: KitDeps,
  adapter: Adapter,
  inkomend: Inkomend,
  { id, ruw, parameters, op }: { id: string; ruw: string; parameters: Record<string, string>; op: Date },
): Promise<Ontvangst<unknown> | Uitgesteld> {
  const gelezen = leesBewaarbaar(inkomend, ruw, parameters)
  if (isOnleesbaar(gelezen)) {
    await sluitInkomend(deps.pool, id, { status: 'onleesbaar', foutcode: gelezen.foutcode, reden: gelezen.reden })
    return { soort: 'onleesbaar', fout: gelezen }
  }
  const { huishoudenId, onderweg } = await zoek(deps, adapter, gelezen, op)
  if (!huishoudenId) {
    if (onderweg) {
      await sluitInkomend(deps.pool, id, { status: 'uitgesteld', kenmerk: gelezen.kenmerk })
      return { soort: 'uitgesteld' }
    }
    await sluitInkomend(deps.pool, id, { status: 'koppeling-onbekend', kenmerk: gelezen.kenmerk })
    return { soort: 'koppeling-onbekend', gelezen }
  }
  const ontvangst = await inTransaction(deps.pool, (tx) =>
    interpreteer(deps, tx, { adapter, inkomend, id, gelezen, huishoudenId }),
  )
  deps.outbox.wake([{ topic: topicBijdrage }, { topic: topicLevering }])
  return ontvangst
}

/** What no column can hold is refused here for every partner, or it would fail there, again at every repeat. */
function leesBewaarbaar(inkomend: Inkomend, ruw: string, parameters: Record<string, string>) {
  const gelezen = inkomend.decode(ruw, parameters)
  if (isOnleesbaar(gelezen)) return gelezen
  const velden = onbewaarbaar(gelezen.bericht)
  if (velden.length === 0 && onbewaarbaar([gelezen.kenmerk, gelezen.vindplaats]).length === 0) return gelezen
  return {
    foutcode: 'teken-niet-toegestaan',
    reden: 'Het bericht heeft een teken dat niet bewaard kan worden',
    velden: velden.map((veld) => ({ veld, reden: 'U+0000 of een half teken' })),
  }
}

async function zoek(deps: KitDeps, adapter: Adapter, { vindplaats }: Gelezen<unknown>, ontvangenOp: Date) {
  const endsAt = performance.now() + wachtOpEigenAntwoordMs
  for (;;) {
    const gevonden = await vindHuishouden(deps.pool, adapter.audience, { vindplaats, ontvangenOp })
    if (gevonden.huishoudenId || !gevonden.onderweg || performance.now() > endsAt) return gevonden
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
