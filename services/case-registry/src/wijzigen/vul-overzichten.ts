import { agendaVan, type AgendaRij, type Handeling } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Snapshot } from '../huishouden/snapshot.ts'
import { overzichtVan, type OverzichtRij, type OverzichtVorm } from '../overzicht/overzicht-van.ts'
import { wijktellingenVan, type WijktellingRij } from '../wijkbeeld/wijktellingen.ts'
import { kolommenVanOverzicht, voegToeAanAgenda, zetWijktellingen } from '../overzicht/kolommen-van-overzicht.ts'

const leegAgenda = sql<{ huishoudens: string }>(
  'leeg-agenda',
  `delete from agenda where huishouden_id in (select h.id from json_to_recordset(:huishoudens::json) as h (id uuid))`,
)

const leegWijktelling = sql<{ huishoudens: string }>(
  'leeg-wijktelling',
  `delete from wijktelling where huishouden_id in (select h.id from json_to_recordset(:huishoudens::json) as h (id uuid))`,
)

const vul = sql<{ overzichten: string; agenda: string; wijktellingen: string }>(
  'vul-overzichten',
  `with overzichten as (
     insert into overzicht (huishouden_id, ${kolommenVanOverzicht.kolommen}, sinds, gewijzigd_op, vorm)
     select h.id, ${kolommenVanOverzicht.velden}, h.geregistreerd_op,
       coalesce((select f.op from feit f where f.huishouden_id = h.id order by f.volgnummer desc limit 1), h.geregistreerd_op),
       o.vorm
     from ${kolommenVanOverzicht.lijst}
     join huishouden h on h.id = o."huishoudenId"
     on conflict (huishouden_id) do update
     set ${kolommenVanOverzicht.bijgewerkt}, sinds = excluded.sinds, vorm = excluded.vorm),
   wijktellingen as (${zetWijktellingen})
   ${voegToeAanAgenda}`,
)

export interface TeVullen {
  snapshots: readonly Snapshot[]
  vorm: OverzichtVorm
}

/** Makes the overview and agenda of these households, and what they count for, anew, whatever stood there. They must be locked. */
export async function vulOverzichten(tx: Queryable, { op }: Handeling, { snapshots, vorm }: TeVullen): Promise<void> {
  const overzichten: (OverzichtRij & { huishoudenId: string; vorm: string })[] = []
  const agenda: (AgendaRij & { huishoudenId: string })[] = []
  const wijktellingen: (WijktellingRij & { huishoudenId: string })[] = []
  for (const { huishouden } of snapshots) {
    const { huishoudenId } = huishouden
    overzichten.push({ huishoudenId, ...overzichtVan(huishouden, vorm, op), vorm: vorm.vorm })
    for (const rij of agendaVan(huishouden)) agenda.push({ huishoudenId, ...rij })
    for (const rij of wijktellingenVan(huishouden, vorm, op)) wijktellingen.push({ huishoudenId, ...rij })
  }
  const huishoudens = overzichten.map(({ huishoudenId }) => ({ id: huishoudenId }))
  await Promise.all([
    run(tx, leegAgenda, { huishoudens: JSON.stringify(huishoudens) }),
    run(tx, leegWijktelling, { huishoudens: JSON.stringify(huishoudens) }),
    run(tx, vul, {
      overzichten: JSON.stringify(overzichten),
      agenda: JSON.stringify(agenda),
      wijktellingen: JSON.stringify(wijktellingen),
    }),
  ])
}
