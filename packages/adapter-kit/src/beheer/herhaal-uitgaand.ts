import { inTransaction } from '@wijkhub/postgres'
import type { Adapter } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { nudge } from '../nudge.ts'

export async function herhaalUitgaand(deps: KitDeps, { audience }: Adapter, id: string | undefined): Promise<number> {
  const huishoudens = await inTransaction(deps.pool, async (tx) => {
    const { rows } = await tx.query<{ huishouden_id: string; bericht_id: string; antwoord: boolean }>(
      `update quarantaine set opgelost_op = $3
       where audience = $1 and richting = 'uit' and opgelost_op is null and ($2::uuid is null or id = $2)
       returning huishouden_id, bericht_id, antwoord`,
      [audience, id ?? null, deps.nu()],
    )
    const geraakt = rows.filter((rij) => !rij.antwoord).map((rij) => rij.huishouden_id)
    await tx.query(
      `update antwoord_bericht set status = 'wacht', volgende_poging = $2, wacht_ms = 0
       where referentie = any($1::uuid[]) and status = 'geweigerd'`,
      [rows.filter((rij) => rij.antwoord).map((rij) => rij.bericht_id), deps.nu()],
    )
    await tx.query(
      `update koppeling set geweigerde_versie = 0, volgende_poging = null, poging = 0,
         geleverde_versie = least(geleverde_versie, gewenste_versie - 1),
         geheugen = (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(geheugen) where key not like 'wacht %')
       where audience = $1 and huishouden_id = any($2::uuid[])`,
      [audience, geraakt],
    )
    return geraakt
  })
  await deps.jobs.add(huishoudens.map((huishoudenId) => nudge(audience, huishoudenId)))
  return huishoudens.length
}
