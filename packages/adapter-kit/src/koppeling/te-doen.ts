import { type Queryable, run, type Statement } from '@wijkhub/postgres'
import { isOpen } from '../breaker/circuit.ts'
import { achterEnToegestaan } from './achter.ts'
import { huurMs } from './huur.ts'
import { aanDeBeurt, huurVoorbij } from './klok.ts'

const rijen = `select huishouden_id from koppeling
     where audience = $1 and ${achterEnToegestaan}
       and ${aanDeBeurt('$2')} and ${huurVoorbij('$2', huurMs)}
       and not exists (select from onderbreker where audience = $1 and ${isOpen('$2')})`

const statement: Statement = {
  name: 'te-doen',
  text: `(${rijen} and gewenst is null order by gewenst_op limit $3)
     union all (${rijen} and gewenst is not null order by gewenst_op limit $3) limit $3`,
}

/**
 * Links with something to do now that no job may know of; the sweep makes jobs of them. Ends of rights first, then the
 * oldest wish; none while the partner's circuit is open.
 */
export function teDoen(db: Queryable, audience: string, nu: Date, limit: number): Promise<{ huishouden_id: string }[]> {
  return run(db, statement, [audience, nu, limit])
}
