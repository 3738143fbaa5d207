import { type Pool, run, sql } from '@wijkhub/postgres'
import type { Adapter } from '../adapter.ts'
import { fingerprintOfRaw } from '../inkomend/fingerprint-of-raw.ts'
import type { BewaardBericht } from '../inkomend/bewaar-ruw.ts'

const perKeer = 200
/** No fingerprint equals it: what can no longer be read is a repeat of nothing. */
const onleesbaar = 'onleesbaar'

const lees = sql<{ audience: string; pad: string; perKeer: number }, BewaardBericht>(
  'lees-zonder-fingerprint',
  `select id, pad, ruw, parameters from inkomend_bericht
   where audience = :audience and pad = :pad and status = 'verwerkt' and afdruk is null and ruw_gewist_op is null
   limit :perKeer`,
)

const schrijf = sql<{ fingerprints: string }>(
  'schrijf-fingerprints',
  `update inkomend_bericht b set afdruk = n.afdruk
   from jsonb_to_recordset(:fingerprints::jsonb) as n (id uuid, afdruk text) where b.id = n.id`,
)

/**
 * Messages processed before fingerprints were kept are known again by their text alone. Gives them their fingerprint, so that the text
 * may end. Returns how many; none once it was done.
 */
export async function vulFingerprints(pool: Pool, adapters: readonly Adapter[], signal: AbortSignal): Promise<number> {
  let gevuld = 0
  for (const { audience, inkomend } of adapters) {
    for (const soort of inkomend) {
      for (let aantal = perKeer; aantal === perKeer; gevuld += aantal) {
        signal.throwIfAborted()
        const berichten = await run(pool, lees, { audience, pad: soort.pad, perKeer })
        aantal = berichten.length
        const fingerprints = berichten.map((bericht) => ({
          id: bericht.id,
          afdruk: fingerprintOfRaw(soort, bericht) ?? onleesbaar,
        }))
        if (aantal > 0) await run(pool, schrijf, { fingerprints: JSON.stringify(fingerprints) })
      }
    }
  }
  return gevuld
}
