import { encodeEvents, type Outbox } from '@wijkhub/events/outbox'
import { type Queryable, run } from '@wijkhub/postgres'
import type { Wijziging } from '../huishouden/verander.ts'
import { indexInwoners, type Vindplaats } from './index-inwoners.ts'
import { statement } from '../opslag/statement.ts'

/** Who asked for the change; kept with every fact. */
export interface Herkomst {
  organisatie: string
  bronrecordId?: string
  opdrachtId: string
  /** RFC 3339, UTC. */
  op: string
}

/** The answer to keep, so that a repeat gets the same. */
export interface TeBewaren {
  sleutel?: { sleutel: string; hash: string; status: number; verlooptOp: string } | undefined
  record?: { hash: string; inwoners: number; herkend: number }
  antwoord: unknown
}

export interface Vast {
  wijziging: Wijziging
  herkomst: Herkomst
  /** Where residents that become known now are found again. */
  vindplaats?: Vindplaats
  bewaar?: TeBewaren | undefined
}

// The limit tells the planner how few there are (an aanmelding has at most 20 persons): without it the kept plan may scan
// the whole index of residents.
const text = (outbox: Outbox) => `with
huishouden_rij as (
  insert into {schema}.huishouden (id, versie, geregistreerd_op, toestand)
  select $1::uuid, $2::integer, $3::timestamptz, $4::json where $4 is not null
  on conflict (id) do update set versie = excluded.versie, toestand = excluded.toestand),
feiten as (
  insert into {schema}.feit (huishouden_id, volgnummer, soort, gegevens, organisatie, bronrecord_id, opdracht_id, op)
  select $1, f.volgnummer, f.soort, f.gegevens, $5::text, $6::text, $7::uuid, $3
  from json_to_recordset($8::json) as f (volgnummer integer, soort text, gegevens json)),
nieuwe_inwoners as (
  insert into {schema}.inwoner (inwoner_id, huishouden_id, bsn, geboortedatum, postcode, huisnummer, naamsleutel)
  select i."inwonerId", $1, i.bsn, i.geboortedatum, i.postcode, i.huisnummer, i.naamsleutel
  from json_to_recordset($9::json)
    as i ("inwonerId" uuid, bsn text, geboortedatum date, postcode text, huisnummer integer, naamsleutel text)),
bsns as (
  update {schema}.inwoner i set bsn = b.bsn
  from (select * from json_to_recordset($10::json) as n ("inwonerId" uuid, bsn text) limit 20) b
  where i.inwoner_id = b."inwonerId"),
regisseur_rij as (
  insert into {schema}.regisseur (huishouden_id, organisatie, sinds, feit_volgnummer)
  select $1, r.organisatie, r.sinds, r.volgnummer
  from json_to_recordset($11::json) as r (organisatie text, sinds date, volgnummer integer)
  on conflict (huishouden_id) do update
  set organisatie = excluded.organisatie, sinds = excluded.sinds, feit_volgnummer = excluded.feit_volgnummer),
projecties as (
  insert into {schema}.projectie as p (huishouden_id, audience, versie, hash, bijdrage, gewijzigd_op)
  select $1, n.audience, n.versie, n.hash, n.bijdrage, $3
  from json_to_recordset($12::json) as n (audience text, versie integer, hash text, bijdrage integer, gewijzigd boolean)
  on conflict (huishouden_id, audience) do update
  set versie = excluded.versie, hash = excluded.hash, bijdrage = excluded.bijdrage,
      gewijzigd_op = case when p.hash is distinct from excluded.hash then excluded.gewijzigd_op else p.gewijzigd_op end),
record as (
  insert into {schema}.bronrecord
    (organisatie, record_id, huishouden_id, inhoud_hash, antwoord, inwoners, herkend, geregistreerd_op)
  select $5, $6, $1, $13::text, $14::json, $15::integer, $16::integer, $3 where $13 is not null),
sleutel as (
  insert into {schema}.idempotentie (organisatie, sleutel, inhoud_hash, status, antwoord, verloopt_op)
  select $5, $17::text, $18::text, $19::integer, $14, $20::timestamptz where $17 is not null
  on conflict (organisatie, sleutel) do update
  set inhoud_hash = excluded.inhoud_hash, status = excluded.status, antwoord = excluded.antwoord,
      verloopt_op = excluded.verloopt_op),
uit as (${outbox.appendStatement(21)})
select`

/**
 * Writes facts, state, index of residents, coordinator, projections, answers and events with one statement. Call
 * `outbox.wake()` after the commit. The household must be locked; a second writer would break on the facts' key.
 */
export function schrijfWijziging(schema: string, outbox: Outbox) {
  const schrijf = statement('schrijf-wijziging', schema, text(outbox))
  return async (tx: Queryable, vast: Vast): Promise<void> => {
    await run(tx, schrijf, values(vast))
  }
}

/** The values of the statement, in the order of its parameters. */
function values({ wijziging, herkomst, vindplaats, bewaar }: Vast): unknown[] {
  const { huishouden, feiten, projecties, events } = wijziging
  const { nieuw, bsns, regisseurs } = indexInwoners(feiten, vindplaats ?? huishouden.adres)
  const { record, sleutel } = bewaar ?? {}
  return [
    huishouden.huishoudenId,
    huishouden.versie,
    herkomst.op,
    wijziging.huishoudenGewijzigd ? JSON.stringify(huishouden) : null,
    herkomst.organisatie,
    herkomst.bronrecordId ?? null,
    herkomst.opdrachtId,
    JSON.stringify(feiten),
    JSON.stringify(nieuw),
    JSON.stringify(bsns),
    JSON.stringify(regisseurs),
    JSON.stringify(projecties),
    record?.hash ?? null,
    bewaar ? JSON.stringify(bewaar.antwoord) : null,
    record?.inwoners ?? null,
    record?.herkend ?? null,
    sleutel?.sleutel ?? null,
    sleutel?.hash ?? null,
    sleutel?.status ?? null,
    sleutel?.verlooptOp ?? null,
    encodeEvents(events),
  ]
}
