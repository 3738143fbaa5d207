import type { Queryable } from '@wijkhub/postgres'
import type { Gelezen, Naslag } from '../adapter.ts'
import type { Wie } from '../koppeling/koppeling-rij.ts'
import { leesUitgaand } from '../uitgaand/lees-uitgaand.ts'
import { leesVastgelegd } from './lees-vastgelegd.ts'

/** The locks under which two messages about one number of the partner come one after the other, in any household. */
export const naslagLocks = (audience: string, { sleutels = [] }: Gelezen<unknown>): string[] =>
  sleutels.map((sleutel) => `${audience}:vastgelegd:${sleutel}`)

/** Looks up what `vertaal` needs to know besides the link. Ask under the household's lock and `naslagLocks`. */
export async function leesNaslag(
  db: Queryable,
  { audience, huishoudenId }: Wie,
  { sleutels, vindplaats }: Gelezen<unknown>,
): Promise<Naslag> {
  const vastgelegd = sleutels ? await leesVastgelegd(db, { audience, huishoudenId, sleutels }) : []
  if (!('referentie' in vindplaats)) return { vastgelegd, uitgaand: undefined }
  return { vastgelegd, uitgaand: await leesUitgaand(db, audience, vindplaats.referentie) }
}
