import type { Handeling } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { BewaardeCasus } from '../teams/lees-casuistiek.ts'

interface Values {
  casusId: string
  huishoudenId: string
  team: string
  organisatie: string
  medewerker: string
  vraag: string
  dag: string
  stand: string
  reden: string | null
  besluiten: string
  versie: number
  op: string
}

const statement = sql<Values, { bewaard: boolean }>(
  'bewaar-casus',
  `insert into casus (id, huishouden_id, team, organisatie, medewerker, vraag, dag, stand, reden, besluiten, versie,
     gemaakt_op, gewijzigd_op)
   values (:casusId, :huishoudenId, :team, :organisatie, :medewerker::json, :vraag, :dag::date, :stand, :reden,
     :besluiten::json, :versie, :op::timestamptz, :op)
   on conflict (id) do update
   set vraag = excluded.vraag, dag = excluded.dag, stand = excluded.stand, reden = excluded.reden,
     besluiten = excluded.besluiten, versie = excluded.versie, gewijzigd_op = excluded.gewijzigd_op
   where casus.huishouden_id = excluded.huishouden_id and casus.versie = excluded.versie - 1
   returning true as bewaard`,
)

/** Keeps an item of a team's list. Its household must be locked. */
export async function bewaarCasus(tx: Queryable, { op }: Handeling, { casus, versie }: BewaardeCasus): Promise<void> {
  const { medewerker, besluiten, reden = null, ...rest } = casus
  const alsJson = { medewerker: JSON.stringify(medewerker), besluiten: JSON.stringify(besluiten) }
  const geschreven = await run(tx, statement, { ...rest, ...alsJson, reden, versie, op })
  // Two who put different households under one id at once: the second must not write into the first.
  if (geschreven.length === 0) throw new Error('een casus is intussen een andere')
}
