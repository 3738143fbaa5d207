import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Bericht } from '../adapter.ts'
import { circuitNietOpen } from '../breaker/circuit.ts'
import { aanDeBeurt, huurMs, huurVoorbij } from '../koppeling/klok.ts'

export interface AntwoordRij {
  referentie: string
  huishouden_id: string
  bericht: Bericht
  poging: number
}

const statement = sql<{ audience: string; now: Date; huurMs: number }, AntwoordRij>(
  'huur-antwoorden',
  `update antwoord_bericht set huur_tot = :now::timestamptz + :huurMs * interval '1 ms' where referentie in (
     select referentie from antwoord_bericht
     where audience = :audience and status = 'wacht' and ${aanDeBeurt} and ${huurVoorbij} and ${circuitNietOpen}
     order by volgende_poging limit 20 for update skip locked)
   returning referentie, huishouden_id, bericht, poging`,
)

/** Takes the lease of replies that are due, a few at a time; none while the partner's circuit is open. */
export function huurAntwoorden(db: Queryable, audience: string, now: Date): Promise<AntwoordRij[]> {
  return run(db, statement, { audience, now, huurMs })
}
