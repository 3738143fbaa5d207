import type { Opgetekend } from '@wijkhub/model'
import { run, sql } from '@wijkhub/postgres'
import { feitkolommen, metSleutel, openFeit, type BewaardFeit, type Lezer } from './verzegeld.ts'

const lees = sql<{ huishoudenId: string }, Omit<Opgetekend, 'op' | 'gegevens'> & BewaardFeit & { op: Date }>(
  'lees-feiten',
  `select ${feitkolommen}, f.op, f.organisatie, f.opdracht_id as "opdrachtId"
   from feit f ${metSleutel('f.huishouden_id')} where f.huishouden_id = :huishoudenId order by f.volgnummer`,
)

/** Every fact of a household with who said it and when, oldest first. */
export async function leesFeiten({ pool, hoofdsleutel }: Lezer, huishoudenId: string): Promise<Opgetekend[]> {
  return (await run(pool, lees, { huishoudenId })).map((rij) => {
    const { op, organisatie, opdrachtId } = rij
    return { gegevens: openFeit(hoofdsleutel, rij), op: op.toISOString(), organisatie, opdrachtId }
  })
}
