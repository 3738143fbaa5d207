import { inhoudVan, type Handeling, type Melding, type MeldingFeit } from '@wijkhub/model'
import { rangVan } from '../melding/rang.ts'
import { type Queryable, run, sql } from '@wijkhub/postgres'

export interface TeBewarenMelding {
  /** As it is after these facts. */
  melding: Melding
  feiten: readonly MeldingFeit[]
}

interface Values {
  meldingId: string
  team: string
  organisatie: string
  stand: string
  voortgang: string
  rang: number
  gemeldOp: string
  uiterlijk: string | null
  afgerondOp: string | null
  medewerker: string | null
  huishoudenId: string | null
  toestand: string
  versie: number
  was: number
  feiten: string
  door: string
  opdrachtId: string
  op: string
}

const statement = sql<Values, { bewaard: boolean }>(
  'bewaar-melding',
  `with rij as (
     insert into melding (id, team, organisatie, stand, voortgang, rang, gemeld_op, uiterlijk, afgerond_op, medewerker,
       huishouden_id, toestand, versie)
     values (:meldingId, :team, :organisatie, :stand, :voortgang, :rang, :gemeldOp::timestamptz, :uiterlijk::timestamptz,
       :afgerondOp::timestamptz, :medewerker::uuid, :huishoudenId::uuid, :toestand::json, :versie)
     on conflict (id) do update
     set team = excluded.team, stand = excluded.stand, voortgang = excluded.voortgang, rang = excluded.rang,
       uiterlijk = excluded.uiterlijk, afgerond_op = excluded.afgerond_op, medewerker = excluded.medewerker,
       huishouden_id = excluded.huishouden_id, toestand = excluded.toestand, versie = excluded.versie
     where melding.versie = :was::integer
     returning true as bewaard),
   feiten as (
     insert into meldingfeit (melding_id, volgnummer, soort, gegevens, organisatie, opdracht_id, op)
     select :meldingId, f.volgnummer, f.soort, f.gegevens, :door, :opdrachtId::uuid, :op::timestamptz
     from json_to_recordset(:feiten::json) as f (volgnummer integer, soort text, gegevens json))
   select bewaard from rij`,
)

/** Keeps what happened to a melding, and the melding with it. It must be locked. */
export async function bewaarMelding(
  tx: Queryable,
  { organisatie: door, opdrachtId, op }: Handeling,
  { melding, feiten }: TeBewarenMelding,
): Promise<void> {
  const { meldingId, team, organisatie, stand, voortgang, gemeldOp, versie, huishoudenId, uiterlijk, opgepakt } =
    melding
  const was = versie - feiten.length
  const geschreven = await run(tx, statement, {
    meldingId,
    team,
    organisatie,
    stand,
    voortgang,
    rang: rangVan(inhoudVan(melding).urgentie),
    gemeldOp,
    uiterlijk: uiterlijk ?? null,
    afgerondOp: uiterlijk === undefined ? melding.sinds : null,
    medewerker: opgepakt?.medewerker.medewerkerId ?? null,
    huishoudenId: huishoudenId ?? null,
    toestand: JSON.stringify(melding),
    versie,
    was,
    feiten: JSON.stringify(
      feiten.map((gegevens, index) => ({ volgnummer: was + index + 1, soort: gegevens.soort, gegevens })),
    ),
    door,
    opdrachtId,
    op,
  })
  if (geschreven.length === 0) throw new Error('een melding is intussen een andere')
}
