import type { DoelbindingRegel } from './regel.ts'

/**
 * The doelbinding table: who may know what, why and on which legal basis. It is data: contracts/doelbinding.md and the
 * projections are made from it, and nothing else decides what leaves the hub. The articles are the developers' reading
 * of the law and must be confirmed by the municipality's privacy officer before use.
 */

const persoon = ['inwoners.*.naam', 'inwoners.*.geboortedatum', 'inwoners.*.geslacht', 'inwoners.*.gezinsrol']
const bereikbaar = ['inwoners.*.telefoonnummer', 'inwoners.*.emailadres']
const plan = ['doelen.*', 'acties.*', 'regisseur']
const dossier = ['adres', 'grondslag', ...persoon, ...bereikbaar, ...plan, 'betrokkenheden.*', 'vragen.*', 'zrm.*']
const eigenBeheer = ['toestemmingen.*', 'verwijzingen.*', 'signalen.*.inwonerId', 'signalen.*.gemeldOp', 'matches.*']

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
    velden: ['inwoners.*.bsn', ...dossier, 'verwijzingen.*.naar', 'verwijzingen.*.status', 'verwijzingen.*.verwezenOp'],
    bijdragen: ['inwoner-gewijzigd'],
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
    velden: [
      'inwoners.*.bsn',
      'inwoners.*.naam',
      'inwoners.*.geboortedatum',
      'inwoners.*.geslacht',
      'adres',
      'signalen.*',
    ],
    bijdragen: ['match-ontvangen'],
  },
  {
    audience: 'schuldhulp',
    naam: 'Schuldhulpverlening',
    soort: 'systeem',
    magBsn: true,
    doel: 'Behandelen van een verwijzing naar schuldhulpverlening',
    grondslag: 'Wgs art. 3 en 8; toestemming van de inwoner voor de warme overdracht',
    voorwaarden: [
      { soort: 'verwijzing', naar: 'schuldhulp' },
      { soort: 'toestemming', voor: 'schuldhulp' },
    ],
    kring: 'verwezen',
    leefgebieden: ['Financiën'],
    velden: [
      'inwoners.*.bsn',
      'inwoners.*.naam',
      'inwoners.*.geboortedatum',
      'inwoners.*.geslacht',
      ...bereikbaar,
      'adres',
      'verwijzingen.*',
      'vragen.*',
      'regisseur',
    ],
    bijdragen: ['verwijzing-bijgewerkt', 'inwoner-gewijzigd'],
  },
  {
    audience: 'cjg',
    naam: 'Centrum voor Jeugd en Gezin',
    soort: 'systeem',
    magBsn: true,
    doel: 'Jeugd- en gezinscoaching na verwijzing door het wijkteam',
    grondslag: 'Jeugdwet art. 2.3 en 7.2.1; toestemming van de gezaghebbende ouder',
    voorwaarden: [
      { soort: 'verwijzing', naar: 'cjg' },
      { soort: 'toestemming', voor: 'cjg' },
    ],
    kring: 'minderjarigen-en-ouders',
    leefgebieden: ['Huiselijke relaties', 'Werk & Opleiding', 'Geestelijke gezondheid', 'Sociaal netwerk'],
    velden: ['inwoners.*.bsn', ...persoon, ...bereikbaar, 'adres', 'verwijzingen.*', 'vragen.*', 'regisseur'],
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
    kring: 'met-besluit-en-bsn',
    velden: [
      'inwoners.*.bsn',
      'inwoners.*.naam',
      'inwoners.*.geboortedatum',
      'inwoners.*.geslacht',
      'adres',
      'besluiten.*',
    ],
    bijdragen: ['zorg-gestart'],
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
    bijdragen: [],
  },
]

/** A visit tells of nursing care: only whoever recorded it reads it, with the insurance it is claimed on. */
const metWijkverpleging = (regel: DoelbindingRegel): DoelbindingRegel => ({
  ...regel,
  velden: [...regel.velden, 'contactmomenten.*', 'inwoners.*.verzekering'],
  alleenEigen: ['contactmomenten'],
})

const moederorganisatie = (audience: string, naam: string, grondslag: string, magBsn: boolean): DoelbindingRegel => ({
  audience,
  naam,
  soort: 'organisatie',
  magBsn,
  doel: 'Samenwerken in het sociaal wijkteam aan één plan voor het huishouden',
  grondslag,
  voorwaarden: [{ soort: 'betrokkenheid' }],
  kring: 'allen',
  velden: [...dossier, ...eigenBeheer, ...(magBsn ? ['inwoners.*.bsn'] : [])],
  bijdragen: [],
})

const organisaties = [
  moederorganisatie('kontext', 'Kontext', 'Wmo 2015 art. 2.1.1', false),
  moederorganisatie('dock', 'Dock', 'Wmo 2015 art. 2.1.1', false),
  moederorganisatie('haarlem-effect', 'Haarlem Effect', 'Wmo 2015 art. 2.1.1', false),
  moederorganisatie('mee-de-wering', 'MEE de Wering', 'Wmo 2015 art. 2.2.4', false),
  metWijkverpleging(moederorganisatie('zorgbalans', 'Zorgbalans', 'Zvw en Wabvpz art. 8', true)),
  metWijkverpleging(moederorganisatie('shdh', 'SHDH', 'Zvw en Wabvpz art. 8', true)),
  moederorganisatie('gemeente', 'Gemeente Haarlem', 'Wmo 2015 art. 5.1.1', true),
]

export const doelbinding: readonly DoelbindingRegel[] = [...systemen, ...organisaties]

/** The partner systems that get messages, in the order in which they are shown. */
export const audiences: readonly string[] = systemen.map((regel) => regel.audience)

const perAudience = new Map(doelbinding.map((regel) => [regel.audience, regel]))

export function regelVoor(audience: string): DoelbindingRegel | undefined {
  return perAudience.get(audience)
}
