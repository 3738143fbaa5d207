import { type Tabel, vanHuishouden } from '@wijkhub/bewaren'
import { eindigBevragingen } from './eindig-bevragingen.ts'
import { eindigGeweigerdeAanmeldingen, eindigGeweigerdeBijdragen } from './eindig-geweigerd.ts'
import { eindigBeurten, eindigMedewerkers } from './eindig-medewerkers.ts'
import { eindigVerhalen } from './eindig-verhalen.ts'
import { eindigZoekopdrachten } from './eindig-zoekopdrachten.ts'
import { meldingtabellen } from './meldingtabellen.ts'
import { verzoektabellen } from './verzoektabellen.ts'
import { eindigSleutels } from './eindig-sleutels.ts'

/** Every table of the registry, each after those it refers to. */
export const tabellen: readonly Tabel[] = [
  vanHuishouden({ naam: 'huishouden', termijn: 'dossier', waar: 't.id = :huishoudenId' }),
  // Without this row nothing of the household opens again, wherever a copy of it is.
  vanHuishouden({ naam: 'huishoudsleutel', termijn: 'dossier' }),
  vanHuishouden({ naam: 'feit', termijn: 'dossier' }),
  vanHuishouden({ naam: 'inwoner', termijn: 'dossier' }),
  vanHuishouden({ naam: 'regisseur', termijn: 'dossier' }),
  vanHuishouden({ naam: 'betrokkenheid', termijn: 'dossier' }),
  vanHuishouden({ naam: 'noodtoegang', termijn: 'dossier' }),
  vanHuishouden({ naam: 'afwijking', termijn: 'dossier' }),
  vanHuishouden({ naam: 'overzicht', termijn: 'dossier' }),
  vanHuishouden({ naam: 'agenda', termijn: 'dossier' }),
  vanHuishouden({ naam: 'wijktelling', termijn: 'dossier' }),
  vanHuishouden({ naam: 'projectie', termijn: 'dossier' }),
  vanHuishouden({ naam: 'levering', termijn: 'dossier' }),
  vanHuishouden({ naam: 'bronrecord', termijn: 'dossier' }),
  vanHuishouden({ naam: 'toetsing', termijn: 'dossier', waar: ':huishoudenId = any (t.huishoudens)' }),
  vanHuishouden({ naam: 'brp_bevraging', termijn: 'brp-bevraging', einden: [eindigBevragingen] }),
  vanHuishouden({
    naam: 'geweigerde_aanmelding',
    termijn: 'geweigerde-aanmelding',
    // The row does not say about whom it is; a registration of the same record that was accepted later does.
    waar: `exists (select from bronrecord b where b.huishouden_id = :huishoudenId
      and b.organisatie = t.organisatie and b.record_id = t.bronrecord_id)`,
    einden: [eindigGeweigerdeAanmeldingen],
  }),
  vanHuishouden({
    naam: 'geweigerde_bijdrage',
    termijn: 'geweigerde-bijdrage',
    einden: [eindigGeweigerdeBijdragen],
  }),
  vanHuishouden({
    naam: 'idempotentie',
    termijn: 'sleutel',
    waar: `t.antwoord ->> 'huishoudenId' = :huishoudenId::text`,
    einden: [eindigSleutels],
  }),
  vanHuishouden({ naam: 'casus', termijn: 'dossier' }),
  ...meldingtabellen,
  ...verzoektabellen,
  { naam: 'wijkverhaal', vanMedewerkers: 'medewerker', einden: [eindigVerhalen] },
  { naam: 'beurt', vanMedewerkers: 'beurt', einden: [eindigBeurten] },
  { naam: 'zoekopdracht', vanMedewerkers: 'zoekopdracht', einden: [eindigZoekopdrachten] },
  { naam: 'medewerker', vanMedewerkers: 'medewerker', einden: [eindigMedewerkers] },
  { naam: 'wijkactiviteit', geenPersonen: 'wat in de wijken samen wordt gedaan' },
  { naam: 'wijkpublicatie', geenPersonen: 'van welke maanden de cijfers per wijk zijn verteld' },
  { naam: 'wijkcijfer', geenPersonen: 'cijfers per wijk, elk van tien huishoudens of meer' },
  { naam: 'tevredenheid', geenPersonen: 'hoeveel inwoners hoe tevreden waren, tot de maand is verteld' },
  { naam: 'gemeente', geenPersonen: 'van welke gemeente dit is' },
  { naam: 'onderhoud', geenPersonen: 'welke dagen het onderhoud is gedaan' },
  { naam: 'migratie', geenPersonen: 'welke migraties zijn gedraaid' },
]
