import { doelbinding, type DoelbindingRegel } from '@wijkhub/model'

/** The doelbinding table as a page a privacy officer can read: first the overview, then every party on its own. */
export function doelbindingPage(): string {
  const systemen = doelbinding.filter((regel) => regel.soort === 'systeem')
  const organisaties = doelbinding.filter((regel) => regel.soort === 'organisatie')
  return [
    '# Doelbinding: wie krijgt wat, waarom en op welke grond',
    '',
    '> Gemaakt uit de tabel in `packages/model`; wijzig de tabel en niet deze bladzijde. De artikelen zijn de lezing van de',
    '> ontwikkelaars en moeten door de functionaris gegevensbescherming van de gemeente worden bevestigd.',
    '',
    'Niets anders dan deze tabel bepaalt wat de hub verlaat. Een gegeven dat hieronder niet bij een partij staat, krijgt die partij nooit.',
    '',
    '## Overzicht',
    '',
    ...overzicht(doelbinding),
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
    `- **BSN:** ${regel.magBsn ? 'mag worden gebruikt' : 'mag niet worden gebruikt'}`,
    `- **Weet van een huishouden als:** ${regel.voorwaarden.map(voorwaarde).join(', en ') || 'er een inwoner binnen de kring valt'}`,
    `- **Kring:** ${kringen[regel.kring]}`,
    ...(regel.leefgebieden ? [`- **Alleen vragen over:** ${regel.leefgebieden.join(', ')}; geen ZRM-metingen`] : []),
    ...(regel.alleenEigen ? [`- **Alleen wat zij zelf vastlegde:** ${regel.alleenEigen.join(', ')}`] : []),
    `- **Gegevens:** ${[...new Set(regel.velden)].map(inWoorden).join('; ')}`,
    `- **Mag terugmelden:** ${regel.bijdragen.map((soort) => bijdragen[soort] ?? soort).join('; ') || 'niets'}`,
    '',
  ]
}

function voorwaarde(eis: DoelbindingRegel['voorwaarden'][number]): string {
  switch (eis.soort) {
    case 'betrokkenheid':
      return 'de organisatie zelf betrokken is'
    case 'verwijzing':
      return `er een verwijzing naar ${eis.naar} is`
    case 'toestemming':
      return `er een niet ingetrokken toestemming voor ${eis.voor} is`
  }
}

const kringen: Record<DoelbindingRegel['kring'], string> = {
  allen: 'alle inwoners van het huishouden',
  verwezen: 'alleen de inwoners die naar deze partij zijn verwezen',
  'jeugdigen-met-signaal': 'alleen jeugdigen jonger dan 23 jaar over wie een signaal is gegeven',
  'minderjarigen-en-ouders': 'alleen minderjarigen en hun ouders; zonder minderjarige niemand',
  'met-besluit-en-bsn': 'alleen inwoners met een besluit en een bekend BSN',
  'met-contactmoment': 'alleen inwoners met een contactmoment van de wijkverpleging',
}

const bijdragen: Record<string, string> = {
  'inwoner-gewijzigd': 'gewijzigde bereikbaarheid of BSN van een inwoner',
  'match-ontvangen': 'een match op een signaal',
  'verwijzing-bijgewerkt': 'de voortgang van een verwijzing',
  'besluit-genomen': 'een besluit tot jeugdhulp',
  'zorg-gestart': 'het begin van de jeugdhulp',
}

const delen: Record<string, string> = {
  inwoners: 'inwoner',
  zrm: 'ZRM-metingen',
}

/** `inwoners.*.bsn` reads as "inwoner: BSN", `doelen.*` as "doelen", `adres.postcode` as "adres: postcode". */
function inWoorden(pad: string): string {
  const [deel, ...rest] = pad.split('.').filter((stuk) => stuk !== '*')
  const naam = delen[deel!] ?? deel!
  return rest.length > 0 ? `${naam}: ${rest.join(' ').replace('bsn', 'BSN')}` : naam
}
