import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Bericht } from '../adapter.ts'
import { circuitNietOpen } from '../breaker/circuit.ts'
import { aanDeBeurt, leaseMs, leaseOver } from '../koppeling/clock.ts'

export interface AntwoordRij {
  referentie: string
  huishouden_id: string
  bericht: Bericht
  poging: number
}

const statement = sql<{ audience: string; now: Date; leaseMs: number }, AntwoordRij>(
  'lease-antwoorden',
  `update antwoord_bericht set huur_tot = :now::timestamptz + :leaseMs * interval '1 ms' where referentie in (
     select referentie from antwoord_bericht
     where audience = :audience and status = 'wacht' and ${aanDeBeurt} and ${leaseOver} and ${circuitNietOpen}
       and not exists (select from koppeling k where k.audience = antwoord_bericht.audience
         and k.huishouden_id = antwoord_bericht.huishouden_id and k.stil)
     order by volgende_poging limit 20 for update skip locked)
   returning referentie, huishouden_id, bericht, poging`,
)

/** Takes the lease of replies that are due, a few at a time; none while the partner's circuit is open, nor of a household a
 * safety block is on. */
export function leaseAntwoorden(db: Queryable, audience: string, now: Date): Promise<AntwoordRij[]> {
  return run(db, statement, { audience, now, leaseMs })
}
