import type { OverzichtRij } from './overzicht-van.ts'

const rij: readonly { veld: keyof OverzichtRij; kolom: string; type: string }[] = [
  { veld: 'stand', kolom: 'stand', type: 'text' },
  { veld: 'wijk', kolom: 'wijk', type: 'text' },
  { veld: 'team', kolom: 'team', type: 'text' },
  { veld: 'jeugdteam', kolom: 'jeugdteam', type: 'text' },
  { veld: 'regisseurOrganisatie', kolom: 'regisseur_organisatie', type: 'text' },
  { veld: 'regisseurMedewerker', kolom: 'regisseur_medewerker', type: 'uuid' },
  { veld: 'regisseurNaam', kolom: 'regisseur_naam', type: 'text' },
  { veld: 'regisseurSinds', kolom: 'regisseur_sinds', type: 'date' },
]

/** How the overview of a household stands in a statement: its columns, the fields of `o`, and as it is when there is a row. */
export const kolommenVanOverzicht = {
  kolommen: rij.map(({ kolom }) => kolom).join(', '),
  velden: rij.map(({ veld }) => `o."${veld}"`).join(', '),
  lijst: `json_to_recordset(:overzichten::json) as o ("huishoudenId" uuid, ${rij.map(({ veld, type }) => `"${veld}" ${type}`).join(', ')}, vorm text)`,
  bijgewerkt: rij.map(({ kolom }) => `${kolom} = excluded.${kolom}`).join(', '),
}

/** Puts the rows of `:wijktellingen` in the table, in another wijk where it stood in one. */
export const zetWijktellingen = `insert into wijktelling (huishouden_id, maand, soort, wijk, wat)
   select w."huishoudenId", w.maand, w.soort, w.wijk, w.wat
   from json_to_recordset(:wijktellingen::json) as w ("huishoudenId" uuid, maand text, soort text, wijk text, wat text)
   on conflict (huishouden_id, maand, soort, wat) do update set wijk = excluded.wijk`

/** Puts the rows of `:agenda` in the agenda. */
export const voegToeAanAgenda = `insert into agenda (huishouden_id, soort, id, organisatie, dag, medewerker, wacht)
   select a."huishoudenId", a.soort, a.id, a.organisatie, a.dag, a."medewerkerId", coalesce(a.wacht, false)
   from json_to_recordset(:agenda::json)
     as a ("huishoudenId" uuid, soort text, id uuid, organisatie text, dag date, "medewerkerId" uuid, wacht boolean)`
