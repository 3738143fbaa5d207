import { inTransaction } from '@wijkhub/postgres'
import type { Adapter } from '../adapter.ts'
import { herhaalAntwoorden } from '../antwoorden/herhaal-antwoorden.ts'
import type { KitDeps } from '../kit-deps.ts'
import { geefVrij } from '../koppeling/overgangen/herhaal.ts'
import { nudge } from '../nudge.ts'
import { neemUitgaandUit } from '../quarantaine/neem-uitgaand-uit.ts'

/** Outgoing items are encoded anew from what the partner holds; a refused reply is due again. Returns how many households. */
export async function herhaalUitgaand(deps: KitDeps, { audience }: Adapter, id: string | undefined): Promise<number> {
  const now = deps.now()
  const huishoudens = await inTransaction(deps.pool, async (tx) => {
    const rijen = await neemUitgaandUit(tx, { audience, id: id ?? null, now })
    await herhaalAntwoorden(
      tx,
      rijen.filter(({ antwoord }) => antwoord).map(({ bericht_id }) => bericht_id),
      now,
    )
    const geraakt = rijen.filter(({ antwoord }) => !antwoord).map(({ huishouden_id }) => huishouden_id)
    await geefVrij(tx, audience, geraakt)
    return geraakt
  })
  await deps.jobs.add(huishoudens.map((huishoudenId) => nudge(audience, huishoudenId)))
  return huishoudens.length
}
