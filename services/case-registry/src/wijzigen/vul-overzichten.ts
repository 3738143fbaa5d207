import { agendaVan, type AgendaRij, type Handeling } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Snapshot } from '../huishouden/snapshot.ts'
import { overzichtVan, type OverzichtRij, type OverzichtVorm } from '../overzicht/overzicht-van.ts'

const leegAgenda = sql<{ huishoudens: string }>(
  'leeg-agenda',
  `delete from agenda where huishouden_id in (select h.id from json_to_recordset(:huishoudens::json) as h (id uuid))`,
)

const vul = sql<{ overzichten: string; agenda: string }>(
  'vul-overzichten',
  `with overzichten as (
     insert into overzicht (huishouden_id, stand, wijk, team, jeugdteam, regisseur_organisatie, regisseur_medewerker,
       regisseur_naam, regisseur_sinds, sinds, gewijzigd_op, vorm)
     select h.id, o.stand, o.wijk, o.team, o.jeugdteam, o."regisseurOrganisatie", o."regisseurMedewerker",
       o."regisseurNaam", o."regisseurSinds", h.geregistreerd_op,
       coalesce((select f.op from feit f where f.huishouden_id = h.id order by f.volgnummer desc limit 1), h.geregistreerd_op),
       o.vorm
     from json_to_recordset(:overzichten::json)
       as o ("huishoudenId" uuid, stand text, wijk text, team text, jeugdteam text, "regisseurOrganisatie" text,
         "regisseurMedewerker" uuid, "regisseurNaam" text, "regisseurSinds" date, vorm text)
     join huishouden h on h.id = o."huishoudenId"
     on conflict (huishouden_id) do update
     set stand = excluded.stand, wijk = excluded.wijk, team = excluded.team, jeugdteam = excluded.jeugdteam,
       regisseur_organisatie = excluded.regisseur_organisatie, regisseur_medewerker = excluded.regisseur_medewerker,
       regisseur_naam = excluded.regisseur_naam, regisseur_sinds = excluded.regisseur_sinds, sinds = excluded.sinds,
       vorm = excluded.vorm)
   insert into agenda (huishouden_id, soort, id, organisatie, dag, medewerker, wacht)
   select a."huishoudenId", a.soort, a.id, a.organisatie, a.dag, a."medewerkerId", coalesce(a.wacht, false)
   from json_to_recordset(:agenda::json)
     as a ("huishoudenId" uuid, soort text, id uuid, organisatie text, dag date, "medewerkerId" uuid, wacht boolean)`,
)

export interface TeVullen {
  snapshots: readonly Snapshot[]
  vorm: OverzichtVorm
}

/** Makes the overview and agenda of these households anew, whatever stood there. They must be locked. */
export async function vulOverzichten(tx: Queryable, { op }: Handeling, { snapshots, vorm }: TeVullen): Promise<void> {
  const overzichten: (OverzichtRij & { huishoudenId: string; vorm: string })[] = []
  const agenda: (AgendaRij & { huishoudenId: string })[] = []
  for (const { huishouden } of snapshots) {
    const { huishoudenId } = huishouden
    overzichten.push({ huishoudenId, ...overzichtVan(huishouden, vorm, op), vorm: vorm.vorm })
    for (const rij of agendaVan(huishouden)) agenda.push({ huishoudenId, ...rij })
  }
  const huishoudens = overzichten.map(({ huishoudenId }) => ({ id: huishoudenId }))
  await Promise.all([
    run(tx, leegAgenda, { huishoudens: JSON.stringify(huishoudens) }),
    run(tx, vul, { overzichten: JSON.stringify(overzichten), agenda: JSON.stringify(agenda) }),
  ])
}
