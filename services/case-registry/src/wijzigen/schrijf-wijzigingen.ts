import { encodeEvents, type Outbox } from '@wijkhub/events/outbox'
import type { Handeling } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Hoofdsleutel } from '@wijkhub/verzegelen'
import { besluitVan } from '../opslag/besluit-van.ts'
import { createVerzegelaar } from '../opslag/verzegelaar.ts'
import { wegwijzerVan } from '../wegwijzer/wegwijzer-van.ts'
import type { Snapshot } from '../huishouden/snapshot.ts'
import type { Wijziging } from '../huishouden/wijziging.ts'
import type { RegistryDeps } from '../registry-deps.ts'
import type { TeBewaren } from './uitspraak.ts'
import { rijenVan } from './rijen-van.ts'
import { overzichtVorm } from '../overzicht/overzicht-van.ts'
import { kolommenVanOverzicht, voegToeAanAgenda, zetWijktellingen } from '../overzicht/kolommen-van-overzicht.ts'
import { inwonerkolommen } from '../huishouden/inwonerkolommen.ts'
import {
  beeindigLidmaatschap,
  werkIndexBij,
  werkKenmerkenBij,
  wisBetrokkenheid,
  wisLidmaatschap,
  wisUitAgenda,
  wisUitWijktelling,
} from './werk-index-bij.ts'
import { bewaarAfwijkingen, wisAfwijkingen } from './werk-afwijkingen-bij.ts'
import { eindigToetsingen, heropenToetsingen } from './besluit-toetsing.ts'

interface Values {
  organisatie: string
  bronrecordId: string | null
  opdrachtId: string
  op: string
  huishoudsleutels: string
  huishoudens: string
  feiten: string
  inwoners: string
  regisseurs: string
  betrokkenheden: string
  noodtoegangen: string
  overzichten: string
  agenda: string
  wijktellingen: string
  projecties: string
  records: string
  sleutels: string
  antwoord: string | null
  events: string
}

// Every list is one JSON value, so that the planner thinks the same of one row and of fifty: the plan that is kept fits
// one household and several. An array it would count, and make a new plan each time.
const text = (outbox: Outbox) => `
  with
  huishoudens as (
    insert into huishouden (id, versie, geregistreerd_op, verzegeld, wegwijzer)
    select h."huishoudenId", h.versie, :op::timestamptz, h.verzegeld, h.wegwijzer
    from json_to_recordset(:huishoudens::json) as h ("huishoudenId" uuid, versie integer, verzegeld bytea, wegwijzer json)
    on conflict (id) do update
    set versie = excluded.versie, verzegeld = excluded.verzegeld, wegwijzer = excluded.wegwijzer, toestand = null),

  huishoudsleutels as (
    insert into huishoudsleutel (huishouden_id, sleutel, tijdperk)
    select k."huishoudenId", k.sleutel, k.tijdperk
    from json_to_recordset(:huishoudsleutels::json) as k ("huishoudenId" uuid, sleutel bytea, tijdperk integer)),

  feiten as (
    insert into feit (huishouden_id, volgnummer, soort, verzegeld, besluit, organisatie, bronrecord_id, opdracht_id, op)
    select f."huishoudenId", f.volgnummer, f.soort, f.verzegeld, f.besluit,
      :organisatie::text, :bronrecordId::text, :opdrachtId::uuid, :op
    from json_to_recordset(:feiten::json) as f ("huishoudenId" uuid, volgnummer integer, soort text, verzegeld bytea,
      besluit uuid)),

  inwoners as (
    insert into inwoner (inwoner_id, huishouden_id, ${inwonerkolommen.map(({ kolom }) => kolom).join(', ')})
    select i."inwonerId", i."huishoudenId", ${inwonerkolommen.map(({ veld }) => `i."${veld}"`).join(', ')}
    from json_to_recordset(:inwoners::json) as i ("inwonerId" uuid, "huishoudenId" uuid,
      ${inwonerkolommen.map(({ veld, type }) => `"${veld}" ${type}`).join(', ')})
    on conflict (inwoner_id, huishouden_id) do update
    set ${inwonerkolommen.map(({ kolom }) => `${kolom} = excluded.${kolom}`).join(', ')}, tot = null),

  regisseurs as (
    insert into regisseur (huishouden_id, organisatie, sinds, feit_volgnummer)
    select r."huishoudenId", r.organisatie, r.sinds, r.volgnummer
    from json_to_recordset(:regisseurs::json)
      as r ("huishoudenId" uuid, organisatie text, sinds date, volgnummer integer)
    on conflict (huishouden_id) do update
    set organisatie = excluded.organisatie, sinds = excluded.sinds, feit_volgnummer = excluded.feit_volgnummer),

  betrokkenheden as (
    insert into betrokkenheid
      (huishouden_id, organisatie, stand, medewerker, sinds, gevraagd_op, tot, doel, grondslag)
    select b."huishoudenId", b.organisatie, b.stand, b.medewerker, b.sinds, b."gevraagdOp", b.tot, b.doel, b.grondslag
    from json_to_recordset(:betrokkenheden::json)
      as b ("huishoudenId" uuid, organisatie text, stand text, medewerker json, sinds date, "gevraagdOp" timestamptz,
        tot date, doel text, grondslag json)
    on conflict (huishouden_id, organisatie) do update
    set stand = excluded.stand, medewerker = excluded.medewerker, sinds = excluded.sinds,
      gevraagd_op = excluded.gevraagd_op, tot = excluded.tot, doel = excluded.doel, grondslag = excluded.grondslag),

  noodtoegangen as (
    insert into noodtoegang (huishouden_id, organisatie, op, tot, reden, medewerker)
    select n."huishoudenId", n.organisatie, :op, n.tot, n.reden, n.medewerker
    from json_to_recordset(:noodtoegangen::json)
      as n ("huishoudenId" uuid, organisatie text, tot timestamptz, reden text, medewerker json)),

  overzichten as (
    insert into overzicht (huishouden_id, ${kolommenVanOverzicht.kolommen}, sinds, gewijzigd_op, vorm)
    select o."huishoudenId", ${kolommenVanOverzicht.velden}, :op, :op, o.vorm
    from ${kolommenVanOverzicht.lijst}
    on conflict (huishouden_id) do update set ${kolommenVanOverzicht.bijgewerkt},
      gewijzigd_op = excluded.gewijzigd_op),

  agenda as (
    ${voegToeAanAgenda}
    on conflict (huishouden_id, soort, id, organisatie) do update
    set dag = excluded.dag, medewerker = excluded.medewerker, wacht = excluded.wacht),

  wijktellingen as (${zetWijktellingen}),

  projecties as (
    insert into projectie as p (huishouden_id, audience, versie, hash, bijdrage, gewijzigd_op)
    select n."huishoudenId", n.audience, n.versie, n.hash, n.bijdrage, :op
    from json_to_recordset(:projecties::json)
      as n ("huishoudenId" uuid, audience text, versie integer, hash text, bijdrage integer)
    on conflict (huishouden_id, audience) do update
    set versie = excluded.versie, hash = excluded.hash, bijdrage = excluded.bijdrage,
      gewijzigd_op = case when p.hash is distinct from excluded.hash then excluded.gewijzigd_op else p.gewijzigd_op end),

  records as (
    insert into bronrecord
      (organisatie, record_id, huishouden_id, inhoud_hash, antwoord, inwoners, herkend, geregistreerd_op)
    select :organisatie, :bronrecordId, r."huishoudenId", r.hash, :antwoord::json, r.inwoners, r.herkend, :op
    from json_to_recordset(:records::json) as r ("huishoudenId" uuid, hash text, inwoners integer, herkend integer)),

  sleutels as (
    insert into idempotentie (organisatie, sleutel, inhoud_hash, status, antwoord, verloopt_op)
    select :organisatie, s.sleutel, s.hash, s.status, :antwoord, s."verlooptOp"
    from json_to_recordset(:sleutels::json)
      as s (sleutel text, hash text, status integer, "verlooptOp" timestamptz)
    on conflict (organisatie, sleutel) do update
    set inhoud_hash = excluded.inhoud_hash, status = excluded.status, antwoord = excluded.antwoord,
      verloopt_op = excluded.verloopt_op),

  uit as (${outbox.appendEvents})

  select`

export interface TeSchrijven {
  /** Each changed household as it was opened, with its key. */
  snapshots: ReadonlyMap<string, Snapshot>
  wijzigingen: readonly Wijziging[]
  bewaar: TeBewaren | undefined
}

/**
 * Writes facts, overview, agenda, what is counted, state, index of residents, coordinator, projections, answers and events of all changed households, in one
 * round trip. The households must be locked; a second writer would break on the facts' key.
 */
export function schrijfWijzigingen(deps: {
  outbox: Outbox
  source: string
  hoofdsleutel: Hoofdsleutel
  inrichting: Pick<RegistryDeps['inrichting'], 'wijken' | 'wijkVan'>
}) {
  const { outbox, source, inrichting, hoofdsleutel } = deps
  const vorm = overzichtVorm(inrichting)
  const statement = sql<Values>('schrijf-wijzigingen', text(outbox))
  return async (
    tx: Queryable,
    handeling: Handeling,
    { snapshots, wijzigingen, bewaar }: TeSchrijven,
  ): Promise<void> => {
    const { organisatie, bronrecordId = null, opdrachtId, op } = handeling
    const {
      gewijzigd,
      vertrokken,
      vervallen,
      terug,
      nietBetrokken,
      uitAgenda,
      uitWijktelling,
      afwijkingen,
      geenAfwijkingen,
      kenmerken,
      ...rijen
    } = rijenVan(wijzigingen, vorm, handeling)
    const { sleutel, record, antwoord } = bewaar ?? {}
    const geopend = new Map(
      [...snapshots.values()].map(({ huishouden, sleutel }) => [huishouden.huishoudenId, sleutel]),
    )
    const verzegelaar = createVerzegelaar(hoofdsleutel, (huishoudenId) => geopend.get(huishoudenId))
    const huishoudens = rijen.huishoudens.map(({ toestand, ...rij }) => ({
      ...rij,
      verzegeld: verzegelaar.huishouden(toestand),
      wegwijzer: wegwijzerVan(toestand),
    }))
    const feiten = rijen.feiten.map(({ gegevens, ...rij }) => ({
      ...rij,
      verzegeld: verzegelaar.feit(rij.huishoudenId, rij.volgnummer, gegevens),
      besluit: besluitVan(gegevens),
    }))
    const inwoners = rijen.inwoners.map((rij) => verzegelaar.inwoner(rij))
    const anders = gewijzigd.map((rij) => verzegelaar.inwoner(rij))
    const ook = kenmerken.map(({ huishoudenId, inwonerId, kenmerken }) => ({
      huishoudenId,
      inwonerId,
      kenmerken: verzegelaar.kenmerken(huishoudenId, inwonerId, kenmerken),
    }))
    const events = wijzigingen.flatMap((wijziging) => wijziging.events.map((event) => ({ ...event, source })))
    await Promise.all([
      run(tx, statement, {
        organisatie,
        bronrecordId,
        opdrachtId,
        op,
        huishoudsleutels: JSON.stringify(verzegelaar.nieuw()),
        huishoudens: JSON.stringify(huishoudens),
        feiten: JSON.stringify(feiten),
        inwoners: JSON.stringify(inwoners),
        regisseurs: JSON.stringify(rijen.regisseurs),
        betrokkenheden: JSON.stringify(rijen.betrokkenheden),
        noodtoegangen: JSON.stringify(rijen.noodtoegangen),
        overzichten: JSON.stringify(rijen.overzichten),
        agenda: JSON.stringify(rijen.agenda),
        wijktellingen: JSON.stringify(rijen.wijktellingen),
        projecties: JSON.stringify(rijen.projecties),
        records: JSON.stringify(record ? [record] : []),
        sleutels: JSON.stringify(sleutel ? [sleutel] : []),
        antwoord: bewaar ? JSON.stringify(antwoord) : null,
        events: encodeEvents(events),
      }),
      // Sent together with the first.
      ...anders.map((rij) => werkIndexBij(tx, rij)),
      ook.length > 0 && werkKenmerkenBij(tx, ook),
      ...vertrokken.map((rij) => beeindigLidmaatschap(tx, rij)),
      ...vertrokken.map((rij) => eindigToetsingen(tx, handeling, rij)),
      ...vervallen.map((rij) => wisLidmaatschap(tx, rij)),
      ...nietBetrokken.map((rij) => wisBetrokkenheid(tx, rij)),
      afwijkingen.length > 0 && bewaarAfwijkingen(tx, afwijkingen),
      geenAfwijkingen.length > 0 && wisAfwijkingen(tx, geenAfwijkingen),
      ...uitAgenda.map((rij) => wisUitAgenda(tx, rij)),
      uitWijktelling.length > 0 && wisUitWijktelling(tx, uitWijktelling),
      // Looks at the index, so after it.
      ...terug.map((rij) => heropenToetsingen(tx, handeling, rij)),
    ])
  }
}
