import type { Doelbinding, DoelbindingRegel } from '@wijkhub/model'

/** The doelbinding table as a page a privacy officer can read: first the overview, then every party on its own. */
export function doelbindingPage({ regels }: Doelbinding): string {
  const systemen = regels.filter((regel) => regel.soort === 'systeem')
  const organisaties = regels.filter((regel) => regel.soort === 'organisatie')
  return [
    '# Doelbinding: wie krijgt wat, waarom en op welke grond',
    '',
    '> Gemaakt uit de inrichting van de gemeente (`inrichting/`); wijzig dat bestand en niet deze bladzijde. De artikelen zijn de lezing van de',
    '> ontwikkelaars en moeten door de functionaris gegevensbescherming van de gemeente worden bevestigd.',
    '',
    'Niets anders dan deze tabel bepaalt wat de hub verlaat. Een gegeven dat hieronder niet bij een partij staat, krijgt die partij nooit.',
    '',
    '## Overzicht',
    '',
    ...overzicht(regels),
    '',
    '## Partnersystemen (krijgen berichten)',
    '',
    ...systemen.flatMap(beschrijf),
    '## Moederorganisaties (lezen via de API)',
    '',
    ...organisaties.flatMap(beschrijf),
  ].join('\n')
}

/** Every path of the table in the order of first mention; `x` is all of it, `deel` is some of its fields. */
function overzicht(regels: readonly DoelbindingRegel[]): string[] {
  const gegevens = [...new Set(regels.flatMap((regel) => regel.velden.map(groepVan)))]
  return [
    `| Gegeven | ${regels.map((regel) => regel.naam.replace(/ \(.*/, '')).join(' | ')} |`,
    `|---|${regels.map(() => ':-:').join('|')}|`,
    ...gegevens.map(
      (gegeven) => `| ${inWoorden(gegeven)} | ${regels.map((regel) => mate(regel, gegeven)).join(' | ')} |`,
    ),
  ]
}

function groepVan(pad: string): string {
  const [deel, tweede, veld] = pad.split('.')
  if (deel === 'inwoners') return `${deel}.*.${veld}`
  return tweede === '*' || tweede === undefined ? deel! : deel!
}

function mate(regel: DoelbindingRegel, groep: string): string {
  if (groep.startsWith('inwoners.')) return regel.velden.includes(groep) ? 'x' : ''
  if (regel.velden.some((pad) => pad === groep || pad === `${groep}.*`)) return 'x'
  return regel.velden.some((pad) => pad.startsWith(`${groep}.`)) ? 'deel' : ''
}

function beschrijf(regel: DoelbindingRegel): string[] {
  return [
    `### ${regel.naam} (\`${regel.audience}\`)`,
    '',
    `- **Doel:** ${regel.doel}`,
    `- **Grondslag:** ${regel.grondslag}`,
    `- **BSN:** ${regel.magBsn ? 'mag worden gebruikt' : 'mag niet worden gebruikt'}${regel.opgegevenBsn ? ', ook als het is opgegeven en nog niet nagegaan' : ''}`,
    `- **Weet van een huishouden als:** ${[...regel.voorwaarden.map((eis) => voorwaarden[eis]), 'er een inwoner binnen de kring valt'].join(', en ')}`,
    `- **Kring:** ${kringen[regel.kring]}`,
    ...(regel.toestemming
      ? [`- **Toestemming:** per inwoner: alleen wie vandaag een geldende toestemming voor ${regel.toestemming} heeft`]
      : []),
    ...(regel.leefgebieden
      ? [
          `- **Alleen vragen${regel.soort === 'organisatie' ? ', doelen, doelscores en scores' : ''} over:** ${regel.leefgebieden.join(', ')}${regel.soort === 'organisatie' ? '; en wat zij zelf zei' : ''}`,
        ]
      : []),
    ...rijenVan(regel.rijen),
    ...(regel.functies === 'eigen' ? ['- **Functie van een medewerker:** alleen van de eigen organisatie'] : []),
    `- **Gegevens:** ${[...new Set(regel.velden)].map(inWoorden).join('; ')}`,
    `- **Recht eindigt:** ${regel.einde}`,
    ...ontvangstbewijzen(regel),
    `- **Mag terugmelden:** ${regel.bijdragen.map((soort) => bijdragen[soort] ?? soort).join('; ') || 'niets'}`,
    '',
  ]
}

function rijenVan(rijen: DoelbindingRegel['rijen']): string[] {
  const genoemd = Object.entries(rijen).map(([deel, soort]) => `${deel}: ${rijenInWoorden[soort]}`)
  return genoemd.length > 0 ? [`- **Welke rijen:** ${genoemd.join('; ')}`] : []
}

function ontvangstbewijzen({ soort, ontvangstbewijzen: rijen }: DoelbindingRegel): string[] {
  if (soort === 'systeem') return []
  const regels = rijen.map(({ van, als, waarom }) => `${van} (${bewijsInWoorden[als]}: ${waarom})`)
  return [`- **Ziet het ontvangstbewijs van:** ${regels.join('; ') || 'niemand'}`]
}

const voorwaarden: Record<DoelbindingRegel['voorwaarden'][number], string> = {
  betrokkenheid: 'de organisatie zelf betrokken is',
}

const rijenInWoorden: Record<NonNullable<DoelbindingRegel['rijen'][keyof DoelbindingRegel['rijen']]>, string> = {
  alle: 'alle over een inwoner in de kring',
  'alle-gemeld': 'alle over een inwoner in de kring, met een stand zodra de partner er een meldde',
  eigen: 'alleen die zij zelf vastlegde',
  'eigen-lopend': 'alleen die naar deze partij en niet afgerond, beëindigd of afgewezen',
  'eigen-signaal': 'alleen die op een signaal dat zij zelf gaf',
  dat: 'van een andere organisatie alleen dat zij iets doet, wanneer en hoe ver, niet wat',
  leesbaar: 'die de schrijver haar laat lezen, en alle die zij zelf schreef',
  leefgebieden: 'van een meting van een ander alleen de scores op die leefgebieden',
  'zonder-veilig-thuis':
    'van een ander alleen dat er is opgeschaald en wanneer, niet waarom, en nooit dat iemand bij Veilig Thuis is gemeld',
  besluit:
    'van een ander alleen dat er een onderzoek is, en alles ervan als een aanvraag erop rust waarover zij beslist',
  toegekend: 'van een ander alleen wat is toegekend, en van wanneer tot wanneer',
  'toegekend-zonder-jeugdhulp': 'van een ander alleen wat is toegekend, en van wanneer tot wanneer, behalve jeugdhulp',
  'zonder-jeugdhulp': 'alle over een inwoner in de kring, behalve van jeugdhulp',
  lopend: 'alleen zolang de termijn loopt',
}

const bewijsInWoorden: Record<DoelbindingRegel['ontvangstbewijzen'][number]['als'], string> = {
  betrokken: 'altijd',
  verwijzing: 'als er een verwijzing naar die partij is',
  'eigen-signaal': 'bij een eigen signaal',
  'eigen-contactmoment': 'bij een eigen contactmoment',
}

const kringen: Record<DoelbindingRegel['kring'], string> = {
  allen: 'alle inwoners van het huishouden',
  verwezen: 'alleen de inwoners die naar deze partij zijn verwezen, zolang die verwijzing loopt',
  'verwezen-minderjarigen-en-ouders':
    'alleen de minderjarigen en ouders die naar deze partij zijn verwezen, zolang die verwijzing loopt, en de ouders van een verwezen minderjarige; zonder minderjarige in huis niemand',
  'jeugdigen-met-signaal':
    'alleen jeugdigen jonger dan 23 jaar over wie een signaal van hooguit twee jaar oud is gegeven',
  'met-besluit': 'alleen inwoners met een lopend besluit',
  'met-contactmoment': 'alleen inwoners met een contactmoment van de wijkverpleging',
}

const bijdragen: Record<string, string> = {
  'inwoner-gewijzigd': 'gewijzigde bereikbaarheid of BSN van een inwoner',
  'match-ontvangen': 'een match op een signaal',
  'verwijzing-bijgewerkt': 'de voortgang van een verwijzing',
  'besluit-genomen': 'een besluit tot jeugdhulp',
  'zorg-gestart': 'het begin van de jeugdhulp',
  'zorgstart-ingetrokken': 'dat het gemelde begin van de jeugdhulp niet klopte',
}

const delen: Record<string, string> = {
  inwoners: 'inwoner',
  zrm: 'ZRM-metingen',
  metingen: 'metingen met andere instrumenten',
}

/** `inwoners.*.bsn` reads as "inwoner: BSN", `doelen.*` as "doelen", `adres.postcode` as "adres: postcode". */
function inWoorden(pad: string): string {
  const [deel, ...rest] = pad.split('.').filter((stuk) => stuk !== '*')
  const naam = delen[deel!] ?? deel!
  return rest.length > 0 ? `${naam}: ${rest.join(' ').replace('bsn', 'BSN')}` : naam
}
