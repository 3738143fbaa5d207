import { type Queryable, run, sql } from '@wijkhub/postgres'

interface Vraag {
  bijdrageId: string
  besluitId: string
  huishoudens: readonly string[]
}

// One that was refused itself came in when it was refused, whenever it was taken over.
const statement = sql<Vraag, { sindsdien: boolean }>(
  'lees-zorgstart-sindsdien',
  `select exists (
     select from geweigerde_bijdrage deze
     join feit f on f.huishouden_id = any (:huishoudens::uuid[]) and f.soort in ('zorg-gestart', 'zorgstart-ingetrokken')
     left join geweigerde_bijdrage toen on toen.event_id = f.opdracht_id
     where deze.event_id = :bijdrageId and coalesce(f.besluit::text, f.gegevens ->> 'besluitId') = :besluitId::text
       and coalesce(toen.geweigerd_op, f.op) > deze.geweigerd_op) as sindsdien`,
)

/** Was it reported that this care began, or did not, after this contribution came in? */
export async function leesZorgstartSindsdien(db: Queryable, vraag: Vraag): Promise<boolean> {
  return (await run(db, statement, vraag))[0]!.sindsdien
}
