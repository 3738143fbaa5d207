import type { Termijnnaam, Verwerking } from '@wijkhub/model'

/** What the register says of one processing beside its purpose. The laws are the developers' reading, for the privacy officer to confirm. */
export interface Grond {
  wet: string
  personen: string
  gegevens: string
  termijn: Termijnnaam
}

const inwoners = 'inwoners van een huishouden'
const plan = 'wie zij zijn, waar zij wonen, hun vragen, plan en hulp'
const wmo = 'AVG art. 6 lid 1 onder e; Wmo 2015 art. 2.1.1, 2.3.2 en 5.1.1; Jeugdwet art. 2.3 en 7.4.0'
const verantwoordelijk = 'AVG art. 6 lid 1 onder c; AVG art. 5 lid 2'

/** Every processing has a line: one without does not compile. */
export const gronden: Readonly<Record<Verwerking, Grond>> = {
  'huishouden-lezen': { wet: wmo, personen: inwoners, gegevens: plan, termijn: 'dossier' },
  'huishoudens-zoeken': {
    wet: wmo,
    personen: inwoners,
    gegevens: 'naam, geboortedatum, adres en hoe het huishouden ervoor staat',
    termijn: 'zoekopdracht',
  },
  aanmelden: { wet: wmo, personen: inwoners, gegevens: plan, termijn: 'dossier' },
  'huishouden-bijhouden': { wet: wmo, personen: `${inwoners}; medewerkers`, gegevens: plan, termijn: 'dossier' },
  melden: {
    wet: 'AVG art. 6 lid 1 onder e; Wmo 2015 art. 2.3.2; Jeugdwet art. 2.3',
    personen: 'over wie wordt gemeld, en wie meldt',
    gegevens: 'wat er aan de hand is, over wie, en hoe de melder is te bereiken',
    termijn: 'melding',
  },
  casuistiek: {
    wet: wmo,
    personen: inwoners,
    gegevens: 'de vraag aan het team en wat het besloot',
    termijn: 'dossier',
  },
  toetsen: {
    wet: 'AVG art. 5 lid 1 onder d; AVG art. 6 lid 1 onder e',
    personen: inwoners,
    gegevens: 'waarin twee personen op elkaar lijken',
    termijn: 'dossier',
  },
  'brp-controle': {
    wet: 'Wet BRP art. 3.2; Wabb art. 10 en 12',
    personen: inwoners,
    gegevens: 'BSN, naam, geboortedatum en adres',
    termijn: 'brp-bevraging',
  },
  'partner-inlichten': {
    wet: 'per ontvanger in de tabel hieronder',
    personen: 'inwoners in de kring van de ontvanger',
    gegevens: 'per ontvanger in de tabel hieronder',
    termijn: 'dossier',
  },
  'partner-bijdrage': {
    wet: wmo,
    personen: inwoners,
    gegevens: 'wat een partner over haar hulp meldt',
    termijn: 'ruw-bericht',
  },
  'partner-beheer': {
    wet: 'AVG art. 32',
    personen: inwoners,
    gegevens: 'het bericht dat niet aankwam of niet te lezen was',
    termijn: 'gesloten-quarantaine',
  },
  onderhoud: { wet: 'AVG art. 5 lid 1 onder e', personen: inwoners, gegevens: plan, termijn: 'dossier' },
  verzoek: {
    wet: 'AVG art. 6 lid 1 onder c; AVG art. 12 en 15 tot en met 22',
    personen: 'wie iets vraagt, en over wie',
    gegevens: 'wat zij vraagt, hoe is vastgesteld wie zij is, en het antwoord',
    termijn: 'verzoek',
  },
  verantwoorden: {
    wet: verantwoordelijk,
    personen: `${inwoners}; medewerkers`,
    gegevens: 'wie wat van wie zag of wijzigde, waarom en wanneer; geen inhoud',
    termijn: 'logboek',
  },
}
