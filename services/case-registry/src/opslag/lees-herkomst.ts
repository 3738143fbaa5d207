import type { Feit } from '@wijkhub/model'
import { type Queryable, run } from '@wijkhub/postgres'
import { statement } from './statement.ts'

export interface FeitMetBron {
  gegevens: Feit
  organisatie: string
}

/** The facts that tell where what is known of address, persons and afwijkingen came from, oldest first. */
export function leesHerkomst(schema: string) {
  const lees = statement(
    'lees-herkomst',
    schema,
    `select gegevens, organisatie from {schema}.feit
     where huishouden_id = $1
       and soort in ('huishouden-geregistreerd', 'inwoner-geregistreerd', 'inwoner-gewijzigd', 'afwijking-gemeld')
     order by volgnummer`,
  )
  return (db: Queryable, huishoudenId: string) => run<FeitMetBron>(db, lees, [huishoudenId])
}
