import type { Leveringsfout } from '@wijkhub/model'
import type { Queryable } from '@wijkhub/postgres'
import { koppelingKolommen, type KoppelingRij } from './koppeling-rij.ts'

/** Columns a link's outcome may change. `wacht` and `foutcode` are cleared unless given. */
export interface Wijziging {
  stand?: unknown
  nummer?: string
  geheugen?: Record<string, string>
  onderweg?: null
  geleverde_versie?: string
  geweigerde_versie?: string
  status?: KoppelingRij['status']
  bericht?: { formaat: string; bytes: number }
  poging?: number
  /** Not before so many milliseconds from now. */
  wacht?: { nu: Date; ms: number }
  foutcode?: Leveringsfout
  laatLos?: boolean
}

/** Writes the outcome of an attempt and numbers the receipt; returns the row as it is afterwards. */
export async function wijzigKoppeling(
  db: Queryable,
  { audience, huishouden_id }: Pick<KoppelingRij, 'audience' | 'huishouden_id'>,
  wijziging: Wijziging,
): Promise<KoppelingRij> {
  const { rows } = await db.query<KoppelingRij>(
    `update koppeling set
       stand = case when $3 then $4::jsonb else stand end,
       nummer = coalesce(nummer, $5),
       geheugen = geheugen || $6::jsonb,
       onderweg = case when $7 then null else onderweg end,
       geleverde_versie = greatest(geleverde_versie, $8::bigint),
       geweigerde_versie = greatest(geweigerde_versie, $9::bigint),
       status = coalesce($10, status),
       berichten = berichten + case when $11::text is null then 0 else 1 end,
       formaat = coalesce($11, formaat), bytes = coalesce($12, bytes),
       poging = coalesce($13, poging), volgende_poging = $14, wacht_ms = $17, foutcode = $15,
       huurder = case when $16 then null else huurder end, huur_tot = case when $16 then null else huur_tot end,
       ontvangstbewijs = ontvangstbewijs + 1
     where audience = $1 and huishouden_id = $2
     returning ${koppelingKolommen}`,
    [
      audience,
      huishouden_id,
      'stand' in wijziging,
      wijziging.stand === undefined ? null : JSON.stringify(wijziging.stand),
      wijziging.nummer ?? null,
      JSON.stringify(wijziging.geheugen ?? {}),
      wijziging.onderweg === null,
      wijziging.geleverde_versie ?? '0',
      wijziging.geweigerde_versie ?? '0',
      wijziging.status ?? null,
      wijziging.bericht?.formaat ?? null,
      wijziging.bericht?.bytes ?? null,
      wijziging.poging ?? null,
      wijziging.wacht ? new Date(wijziging.wacht.nu.getTime() + wijziging.wacht.ms) : null,
      wijziging.foutcode ?? null,
      wijziging.laatLos ?? false,
      wijziging.wacht?.ms ?? null,
    ],
  )
  return rows[0]!
}
