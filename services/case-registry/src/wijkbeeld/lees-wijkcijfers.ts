import { maandenNa, type Wijkcijfer } from '@wijkhub/model'
import { run, sql, type Queryable } from '@wijkhub/postgres'

export interface Maandcijfer extends Wijkcijfer {
  maand: string
}

interface Wijkvraag {
  /** jjjj-mm; left out: the last one told. */
  vanaf?: string | undefined
  tot?: string | undefined
  soort?: string | undefined
  wijk?: string | undefined
}

/** So many months at once. */
const hoogstens = 12

const laatste = sql<Record<string, never>, { maand: string | null }>(
  'lees-laatste-wijkpublicatie',
  'select max(maand) as maand from wijkpublicatie',
)

const lees = sql<{ vanaf: string; tot: string; soort: string | null; wijk: string | null }, Maandcijfer>(
  'lees-wijkcijfers',
  `select c.maand, c.soort, c.wijk, c.wat, c.aantal from wijkcijfer c
   where c.maand between :vanaf and :tot
     and (:soort::text is null or c.soort = :soort) and (:wijk::text is null or c.wijk = :wijk)
   order by c.maand, c.soort, c.wijk, c.wat`,
)

/** Numbers as they were told, of twelve months at most; `volgende` is the month after them when there are more. */
export async function leesWijkcijfers(
  db: Queryable,
  { vanaf, tot, soort = '', wijk = '' }: Wijkvraag,
): Promise<{ rijen: Maandcijfer[]; volgende?: string }> {
  const [{ maand: nieuwste } = { maand: null }] = await run(db, laatste, {})
  if (nieuwste === null) return { rijen: [] }
  const begin = vanaf ?? nieuwste
  const einde = tot !== undefined && tot < nieuwste ? tot : nieuwste
  const past = maandenNa(begin, hoogstens - 1)
  const rijen = await run(db, lees, {
    vanaf: begin,
    tot: past < einde ? past : einde,
    soort: soort || null,
    wijk: wijk || null,
  })
  return { rijen, ...(past < einde && { volgende: maandenNa(past, 1) }) }
}
