import { type Queryable, run, sql } from '@wijkhub/postgres'
import { beginVanIds } from '../opslag/begin-van-ids.ts'

/** Two residents with one number, each in a household she lives in. */
export interface DubbelNummer {
  een: string
  ander: string
  huishoudens: [string, string]
}

/** Where the list goes on; the number as it is kept, which is no number. */
export type Plek = Pick<DubbelNummer, 'een' | 'ander'> & { bsn: string }

interface Values {
  bsn: string
  een: string
  ander: string
  hoogstens: number
}

/**
 * Of who lives in two households the one that was tested before the one that was not. A pair that was asked about is no
 * question.
 */
export const dubbeleNummers = sql<Values, DubbelNummer & { bsn: string }>(
  'lees-dubbele-nummers',
  `select distinct on (a.bsn, a.inwoner_id, b.inwoner_id) a.bsn::text as bsn, a.inwoner_id as een, b.inwoner_id as ander,
     json_build_array(a.huishouden_id, b.huishouden_id) as huishoudens
   from inwoner a
   join inwoner b on b.bsn = a.bsn and b.inwoner_id > a.inwoner_id
   where a.bsn >= :bsn::bytea and (a.bsn, a.inwoner_id, b.inwoner_id) > (:bsn, :een::uuid, :ander::uuid)
     and a.tot is null and b.tot is null
     and not exists (
       select from toetsing t
       where t.paar = 'zelfde-persoon:' || a.inwoner_id || '+' || b.inwoner_id and t.stand <> 'vervallen')
   order by a.bsn, a.inwoner_id, b.inwoner_id, a.voorlopig, a.huishouden_id, b.voorlopig, b.huishouden_id
   limit :hoogstens`,
)

const begin: Plek = {
  bsn: '\\x',
  een: beginVanIds,
  ander: beginVanIds,
}

/** The next pairs with one number of whom nobody was asked whether they are one, after `na`. */
export function leesDubbeleNummers(
  db: Queryable,
  { na = begin, hoogstens }: { na: Plek | undefined; hoogstens: number },
): Promise<(DubbelNummer & { bsn: string })[]> {
  const { bsn, een, ander } = na
  return run(db, dubbeleNummers, { bsn, een, ander, hoogstens })
}
