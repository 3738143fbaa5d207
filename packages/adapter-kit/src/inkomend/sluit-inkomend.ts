import { type Queryable, run, sql } from '@wijkhub/postgres'
import { ingekort } from '../quarantaine/voor-mensen.ts'

/** What became of an inbound message; the table's check names the same. */
type InkomendStatus =
  | 'verwerkt'
  | 'herhaling'
  | 'onleesbaar'
  | 'niet-vertaalbaar'
  | 'koppeling-onbekend'
  | 'uitgesteld'
  | 'afgebroken'
  | 'quarantaine'

interface Values {
  id: string
  status: InkomendStatus
  huishoudenId: string | null
  kenmerk: string | null
  foutcode: string | null
  reden: string | null
  afdruk: string | null
}

const statement = sql<Values>(
  'sluit-inkomend',
  `update inkomend_bericht set status = :status, kenmerk = coalesce(:kenmerk, kenmerk), foutcode = :foutcode,
     reden = :reden, afdruk = coalesce(:afdruk, afdruk), huishouden_id = coalesce(:huishoudenId::uuid, huishouden_id)
   where id = :id and status <> 'verwerkt'`,
)

/** What became of a message. Once processed it stays so, also when it is replayed: repeats are known by that. */
export async function sluitInkomend(
  db: Queryable,
  id: string,
  uitslag: {
    status: InkomendStatus
    huishoudenId?: string
    kenmerk?: string
    foutcode?: string
    reden?: string
    afdruk?: string
  },
): Promise<void> {
  const { status, huishoudenId = null, kenmerk = null, foutcode = null, reden, afdruk = null } = uitslag
  await run(db, statement, {
    id,
    status,
    huishoudenId,
    kenmerk,
    foutcode,
    reden: reden ? ingekort(reden) : null,
    afdruk,
  })
}
