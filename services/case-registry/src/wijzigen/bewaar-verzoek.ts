import { isLopendVerzoek, type Handeling, type Verzoek, type VerzoekFeit } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

export interface TeBewarenVerzoek {
  /** As it is after these facts. */
  verzoek: Verzoek
  feiten: readonly VerzoekFeit[]
}

interface Values {
  verzoekId: string
  huishoudenId: string
  stand: string
  uiterlijk: string
  afgerondOp: string | null
  toestand: string
  versie: number
  was: number
  feiten: string
  door: string
  opdrachtId: string
  op: string
}

const statement = sql<Values, { bewaard: boolean }>(
  'bewaar-verzoek',
  `with rij as (
     insert into verzoek (id, huishouden_id, stand, uiterlijk, afgerond_op, toestand, versie)
     values (:verzoekId, :huishoudenId, :stand, :uiterlijk::date, :afgerondOp::timestamptz, :toestand::json, :versie)
     on conflict (id) do update
     set stand = excluded.stand, uiterlijk = excluded.uiterlijk, afgerond_op = excluded.afgerond_op,
       toestand = excluded.toestand, versie = excluded.versie
     where verzoek.versie = :was::integer
     returning true as bewaard),
   feiten as (
     insert into verzoekfeit (verzoek_id, volgnummer, soort, gegevens, organisatie, opdracht_id, op)
     select :verzoekId, f.volgnummer, f.soort, f.gegevens, :door, :opdrachtId::uuid, :op::timestamptz
     from json_to_recordset(:feiten::json) as f (volgnummer integer, soort text, gegevens json))
   select bewaard from rij`,
)

/** Keeps what happened to a request, and the request with it. It must be locked. */
export async function bewaarVerzoek(
  tx: Queryable,
  { organisatie: door, opdrachtId, op }: Handeling,
  { verzoek, feiten }: TeBewarenVerzoek,
): Promise<void> {
  const { verzoekId, huishoudenId, stand, uiterlijk, versie, verloop } = verzoek
  const was = versie - feiten.length
  const geschreven = await run(tx, statement, {
    verzoekId,
    huishoudenId,
    stand,
    uiterlijk,
    afgerondOp: isLopendVerzoek(verzoek) ? null : verloop.at(-1)!.op,
    toestand: JSON.stringify(verzoek),
    versie,
    was,
    feiten: JSON.stringify(
      feiten.map((gegevens, index) => ({ volgnummer: was + index + 1, soort: gegevens.soort, gegevens })),
    ),
    door,
    opdrachtId,
    op,
  })
  if (geschreven.length === 0) throw new Error('een verzoek is intussen een ander')
}
