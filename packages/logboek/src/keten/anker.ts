import { type Queryable, run, sql } from '@wijkhub/postgres'

/** The head of the chain at a moment: whoever keeps it outside the database can prove that nothing before it changed since. */
export interface Anker {
  /** The link it is the head of. */
  nr: number
  dag: string
  /** Lines sealed up to and with it. */
  regels: number
  /** Hexadecimal. */
  kop: string
}

const lees = sql<{ dag: string | null }, { nr: string; dag: string; regels: string; kop: string }>(
  'lees-anker',
  `select s.nr, s.dag::text as dag, (select sum(aantal) from logboek.schakel where nr <= s.nr) as regels, encode(s.kop, 'hex') as kop
   from logboek.schakel s where s.dag <= coalesce(:dag::date, 'infinity') order by s.nr desc limit 1`,
)

/** The newest head, or that of the end of a day; `undefined` while nothing is sealed. */
export async function leesAnker(db: Queryable, dag?: string): Promise<Anker | undefined> {
  const [gelezen] = await run(db, lees, { dag: dag ?? null })
  return gelezen && { ...gelezen, nr: Number(gelezen.nr), regels: Number(gelezen.regels) }
}
