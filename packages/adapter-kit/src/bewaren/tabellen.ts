import { type Tabel, vanHuishouden } from '@wijkhub/bewaren'
import { eindigGeweigerdeBerichten, eindigRuweTekst } from './eindig-inkomend.ts'
import { eindigGeslotenQuarantaine } from './eindig-quarantaine.ts'

/**
 * Every table of the kit. Erasing a household reads the tables of messages from end to end: it is rare, and an index for it
 * would cost every delivery.
 */
export const tabellen: readonly Tabel[] = [
  vanHuishouden({ naam: 'koppeling', termijn: 'dossier' }),
  vanHuishouden({ naam: 'koppeling_nummer', termijn: 'dossier' }),
  vanHuishouden({ naam: 'vastgelegd', termijn: 'dossier' }),
  vanHuishouden({ naam: 'uitgaand_bericht', termijn: 'dossier' }),
  vanHuishouden({ naam: 'antwoord_bericht', termijn: 'dossier' }),
  vanHuishouden({
    naam: 'inkomend_bericht',
    termijn: 'dossier',
    einden: [eindigGeweigerdeBerichten, eindigRuweTekst],
  }),
  vanHuishouden({
    naam: 'quarantaine',
    termijn: 'dossier',
    // A line about an inbound message names the message, not the household.
    waar: `t.huishouden_id = :huishoudenId or t.richting = 'in' and t.bericht_id in (
      select b.id from inkomend_bericht b where b.huishouden_id = :huishoudenId)`,
    einden: [eindigGeslotenQuarantaine],
  }),
  { naam: 'onderbreker', geenPersonen: 'of een partnersysteem antwoordt' },
  { naam: 'onderhoud', geenPersonen: 'welke dagen het onderhoud is gedaan' },
  { naam: 'migratie', geenPersonen: 'welke migraties zijn gedraaid' },
]
