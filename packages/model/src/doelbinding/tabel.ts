import { maakDoelbinding } from './doelbinding.ts'
import type { Volgers } from '../berichten/kafka-rechten.ts'
import type { DoelbindingRegel, Ontvangstbewijs } from './regel.ts'

/**
 * The doelbinding table: who may know what, why and on which legal basis. It is data: contracts/doelbinding.md and the
 * projections are made from it, and nothing else decides what leaves the hub. The articles are the developers' reading
 * of the law and must be confirmed by the municipality's privacy officer before use.
 */

const persoon = ['inwoners.*.naam', 'inwoners.*.geboortedatum', 'inwoners.*.geslacht', 'inwoners.*.gezinsrol']
const bereikbaar = ['inwoners.*.telefoonnummer', 'inwoners.*.emailadres']
const plan = ['doelen.*', 'acties.*', 'regisseur']
/** Without her function: "wijkverpleegkundige" would tell what she comes for. */
const regisseurAlsContact = [
  'regisseur.organisatie',
  'regisseur.sinds',
  'regisseur.medewerker.naam',
  'regisseur.medewerker.telefoonnummer',
  'regisseur.medewerker.emailadres',
]
/** That, not what: the worker can be reached, and her function is left out. */
const betrokkenheid = [
  'betrokkenheden.*.organisatie',
  'betrokkenheden.*.sinds',
  'betrokkenheden.*.medewerker.naam',
  'betrokkenheden.*.medewerker.telefoonnummer',
  'betrokkenheden.*.medewerker.emailadres',
]
const dossier = ['adres', 'grondslag', ...persoon, ...bereikbaar, ...plan, ...betrokkenheid, 'vragen.*', 'zrm.*']
const verwijzing = [
  'inwonerIds',
  'naar',
  'reden',
  'doorOrganisatie',
  'verwezenOp',
  'status',
  'statusDatum',
  'statusReden',
].map((veld) => `verwijzingen.*.${veld}`)
const eigenBeheer = [
  'toestemmingen.*',
  'verwijzingen.*',
  'signalen.*.inwonerId',
  'signalen.*.gemeldDoor',
  'signalen.*.gemeldOp',
  'matches.*',
]

const systemen: DoelbindingRegel[] = [
  {
    audience: 'menscentraal',
    naam: 'MensCentraal',
    soort: 'systeem',
    magBsn: true,
    doel: 'Gemeentelijke registratie van de melding, het plan en de Zelfredzaamheid-Matrix',
    grondslag: 'Wmo 2015 art. 2.3.2 en 5.1.1',
    voorwaarden: [],
    kring: 'allen',
    rijen: { verwijzingen: 'alle-gemeld' },
    velden: ['inwoners.*.bsn', ...dossier, 'verwijzingen.*.naar', 'verwijzingen.*.status', 'verwijzingen.*.verwezenOp'],
    ontvangstbewijzen: [],
    einde: 'Nog niet geregeld: het sluiten van een huishouden hoort bij een later onderdeel',
    bijdragen: ['inwoner-gewijzigd', 'anders-gemeld'],
  },
  {
    audience: 'matchpoint',
    naam: 'Matchpoint (verwijsindex risicojongeren)',
    soort: 'systeem',
    magBsn: true,
    doel: 'Melden dat iemand zich zorgen maakt over een jeugdige; nooit waarom',
    grondslag: 'Jeugdwet art. 7.1.4.1 en 7.1.4.3',
    voorwaarden: [],
    kring: 'jeugdigen-met-signaal',
    rijen: { signalen: 'lopend' },
    velden: [
      'inwoners.*.bsn',
      'inwoners.*.naam',
      'inwoners.*.geboortedatum',
      'inwoners.*.geslacht',
      'adres',
      'signalen.*',
    ],
    ontvangstbewijzen: [],
    einde: 'Twee jaar na de melding of op de 23e verjaardag (Jeugdwet art. 7.1.4.5 lid 2)',
    bijdragen: ['match-ontvangen'],
  },
  {
    audience: 'schuldhulp',
    naam: 'Schuldhulpverlening',
    soort: 'systeem',
    magBsn: true,
    doel: 'Behandelen van een verwijzing naar schuldhulpverlening',
    grondslag: 'Wgs art. 3 en 8; toestemming van de inwoner voor de warme overdracht',
    voorwaarden: [],
    kring: 'verwezen',
    toestemming: 'schuldhulp',
    leefgebieden: ['Financiën'],
    rijen: { verwijzingen: 'eigen-lopend' },
    velden: [
      'inwoners.*.bsn',
      'inwoners.*.naam',
      'inwoners.*.geboortedatum',
      'inwoners.*.geslacht',
      ...bereikbaar,
      'adres',
      ...verwijzing,
      'vragen.*',
      ...regisseurAlsContact,
    ],
    ontvangstbewijzen: [],
    einde: 'Als de verwijzing is afgewezen, afgerond of beëindigd, of de toestemming van de inwoner niet meer geldt',
    bijdragen: ['verwijzing-bijgewerkt', 'inwoner-gewijzigd'],
  },
  {
    audience: 'cjg',
    naam: 'Centrum voor Jeugd en Gezin',
    soort: 'systeem',
    magBsn: true,
    doel: 'Jeugd- en gezinscoaching na verwijzing door het wijkteam',
    grondslag: 'Jeugdwet art. 2.3 en 7.2.1; toestemming van de jeugdige, of onder de 16 van een gezaghebbende ouder',
    voorwaarden: [],
    kring: 'verwezen-minderjarigen-en-ouders',
    toestemming: 'cjg',
    leefgebieden: ['Huiselijke relaties', 'Werk & Opleiding', 'Geestelijke gezondheid', 'Sociaal netwerk'],
    rijen: { verwijzingen: 'eigen-lopend' },
    velden: ['inwoners.*.bsn', ...persoon, ...bereikbaar, 'adres', ...verwijzing, 'vragen.*', ...regisseurAlsContact],
    ontvangstbewijzen: [],
    einde:
      'Als de verwijzing is afgewezen, afgerond of beëindigd, de toestemming niet meer geldt, of de laatste minderjarige 18 wordt',
    bijdragen: ['besluit-genomen', 'verwijzing-bijgewerkt', 'inwoner-gewijzigd'],
  },
  {
    audience: 'jeugdhulp',
    naam: 'Jeugdhulpaanbieder (iJw via het GGk)',
    soort: 'systeem',
    magBsn: true,
    doel: 'Toewijzen van jeugdhulp aan de gecontracteerde aanbieder',
    grondslag: 'Jeugdwet art. 2.15 en 7.2.1; Regeling Jeugdwet (iJw)',
    voorwaarden: [],
    kring: 'met-besluit',
    rijen: { besluiten: 'lopend' },
    velden: [
      'inwoners.*.bsn',
      'inwoners.*.naam',
      'inwoners.*.geboortedatum',
      'inwoners.*.geslacht',
      'adres',
      'besluiten.*',
    ],
    ontvangstbewijzen: [],
    einde: 'Een jaar na de einddatum van het laatste besluit: zo lang meldt en declareert de aanbieder nog',
    bijdragen: ['zorg-gestart', 'zorgstart-ingetrokken'],
  },
  {
    audience: 'wijkverpleging',
    naam: 'Zorgverzekeraar (declaratie wijkverpleging)',
    soort: 'systeem',
    magBsn: true,
    doel: 'Declareren van geleverde wijkverpleging',
    grondslag: 'Zvw art. 87; Wabvpz art. 8',
    voorwaarden: [],
    kring: 'met-contactmoment',
    rijen: { contactmomenten: 'alle' },
    velden: [
      'inwoners.*.bsn',
      'inwoners.*.naam',
      'inwoners.*.geboortedatum',
      'inwoners.*.geslacht',
      'inwoners.*.verzekering',
      'adres.postcode',
      'adres.huisnummer',
      'adres.huisletter',
      'adres.huisnummertoevoeging',
      'contactmomenten.*',
    ],
    ontvangstbewijzen: [],
    einde: 'Niet vanzelf: een correctie of terugneming van een gedeclareerd bezoek heeft dezelfde gegevens nodig',
    bijdragen: [],
  },
]

const bewijzen = {
  menscentraal: { van: 'menscentraal', als: 'betrokken', waarom: 'Elk huishouden staat in MensCentraal' },
  schuldhulp: { van: 'schuldhulp', als: 'verwijzing', waarom: 'De verwijzing staat in het gezamenlijke plan' },
  cjg: { van: 'cjg', als: 'verwijzing', waarom: 'De verwijzing staat in het gezamenlijke plan' },
  matchpoint: {
    van: 'matchpoint',
    als: 'eigen-signaal',
    waarom: 'Wie het signaal gaf, moet weten of de index het heeft; dat er een signaal is, weet verder niemand',
  },
  wijkverpleging: {
    van: 'wijkverpleging',
    als: 'eigen-contactmoment',
    waarom: 'Wie het bezoek aflegde, moet weten of het is gedeclareerd; dat er wordt verpleegd, weet verder niemand',
  },
  jeugdhulp: {
    van: 'jeugdhulp',
    als: 'betrokken',
    waarom: 'De gemeente wijst jeugdhulp toe (Jeugdwet art. 2.3) en is de afzender van het toewijzingsbericht',
  },
} as const satisfies Record<string, Ontvangstbewijs>

interface Moederorganisatie {
  grondslag: string
  magBsn: boolean
  /** Beside those every organisation in the team may see. */
  ook?: Ontvangstbewijs[]
  /** Beside what every organisation in the team may see. */
  meer?: string[]
}

const moederorganisatie = (
  audience: string,
  naam: string,
  { grondslag, magBsn, ook = [], meer = [] }: Moederorganisatie,
): DoelbindingRegel => ({
  audience,
  naam,
  soort: 'organisatie',
  magBsn,
  doel: 'Samenwerken in het sociaal wijkteam aan één plan voor het huishouden',
  grondslag,
  voorwaarden: ['betrokkenheid'],
  kring: 'allen',
  functies: 'eigen',
  rijen: {
    verwijzingen: 'alle',
    toestemmingen: 'alle',
    signalen: 'eigen',
    matches: 'eigen-signaal',
    ...(magBsn && { contactmomenten: 'eigen' as const }),
  },
  velden: [...dossier, ...eigenBeheer, ...(magBsn ? ['inwoners.*.bsn', 'contactmomenten.*'] : []), ...meer],
  ontvangstbewijzen: [bewijzen.menscentraal, bewijzen.schuldhulp, bewijzen.cjg, bewijzen.matchpoint, ...ook],
  einde: 'Als de betrokkenheid eindigt; dat vastleggen hoort bij een later onderdeel',
  bijdragen: [],
})

const wmo = { grondslag: 'Wmo 2015 art. 2.1.1', magBsn: false }
const zvw = {
  grondslag: 'Zvw en Wabvpz art. 8',
  magBsn: true,
  ook: [bewijzen.wijkverpleging],
  // What a visit is claimed on: whoever records visits reads and corrects it.
  meer: ['inwoners.*.verzekering'],
}

const organisaties = [
  moederorganisatie('kontext', 'Kontext', wmo),
  moederorganisatie('dock', 'Dock', wmo),
  moederorganisatie('haarlem-effect', 'Haarlem Effect', wmo),
  moederorganisatie('mee-de-wering', 'MEE de Wering', { grondslag: 'Wmo 2015 art. 2.2.4', magBsn: false }),
  moederorganisatie('zorgbalans', 'Zorgbalans', zvw),
  moederorganisatie('shdh', 'SHDH', zvw),
  moederorganisatie('gemeente', 'Gemeente Haarlem', {
    grondslag: 'Wmo 2015 art. 5.1.1',
    magBsn: true,
    ook: [bewijzen.jeugdhulp, bewijzen.wijkverpleging],
  }),
]

/**
 * For the time being: the table of one municipality as a constant, while it is handed on as a value everywhere (issue 9).
 * Use an argument of type `Doelbinding`; what stands below goes.
 */
export const doelbinding = maakDoelbinding([...systemen, ...organisaties])

export const audiences = doelbinding.systemen

export const { regelVoor } = doelbinding

export const volgers: Volgers = {
  'menscentraal-matchpoint-adapter': ['menscentraal', 'matchpoint'],
  'debt-assistance-connector': ['schuldhulp'],
  'cjg-bridge': ['cjg', 'jeugdhulp'],
  'wijkverpleging-feed': ['wijkverpleging'],
}
