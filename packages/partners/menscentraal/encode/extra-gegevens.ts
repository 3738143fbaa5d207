import type { Projectie } from '@wijkhub/model'
import {
  maxContactnaam,
  maxFunctie,
  maxLand,
  maxLocatie,
  maxRegelBuitenland,
  maxRegelsBuitenland,
  maxVoorletters,
  maxVoorvoegsel,
  zdsToevoeging,
} from '@wijkhub/zds'

/** What an element of ZDS carries already; `*` stands for one step of the path. */
const inZds = [
  'huishoudenId',
  'inwoners.*.bsn',
  'inwoners.*.naam.voornamen',
  'inwoners.*.naam.geslachtsnaam',
  'inwoners.*.geboortedatum',
  'inwoners.*.geslacht',
  'inwoners.*.gezinsrol',
  'inwoners.*.telefoonnummer',
  'inwoners.*.emailadres',
  'adres.straatnaam',
  'adres.huisnummer',
  'adres.huisletter',
  'adres.postcode',
  'adres.woonplaats',
  'regisseur.organisatie',
  'regisseur.medewerker.*',
  'betrokkenheden.*.organisatie',
  'betrokkenheden.*.medewerker.*',
].map((path) => new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll('*', '[^.]+')}$`))

/**
 * Everything of the projection that ZDS has no element for, by its path in the projection
 * (`vragen.<id>.leefgebied`, `zrm.<id>.scores.Financiën`). These names are ours, not the standard's: see README.md.
 */
export function extraGegevens(projectie: Projectie): Map<string, string> {
  const gevonden: [string, string][] = []
  verzamel(projectie, '', gevonden)
  return new Map(gevonden.filter(([pad, waarde]) => !gedragen(pad, waarde)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function verzamel(waarde: unknown, pad: string, gevonden: [string, string][]): void {
  if (waarde === undefined || waarde === null) return
  if (typeof waarde !== 'object') gevonden.push([pad, `${waarde as string | number | boolean}`])
  else for (const [veld, kind] of Object.entries(waarde)) verzamel(kind, pad === '' ? veld : `${pad}.${veld}`, gevonden)
}

/** Elements that carry a value up to a length; a longer one travels whole as an extra element. */
const totLengte: [RegExp, number][] = [
  // A regisseur's name stands whole in MDW.achternaam; a contact's own name and function may be cut.
  [/^betrokkenheden\.[^.]+\.medewerker\.naam$/, maxContactnaam],
  [/\.medewerker\.functie$/, maxFunctie],
  [/^inwoners\.[^.]+\.naam\.voorvoegsel$/, maxVoorvoegsel],
  [/^inwoners\.[^.]+\.naam\.voorletters$/, maxVoorletters],
  [/^adres\.locatie$/, maxLocatie],
  [/^adres\.land$/, maxLand],
  [new RegExp(`^adres\\.regels\\.[0-${maxRegelsBuitenland - 1}]$`), maxRegelBuitenland],
]

function gedragen(pad: string, waarde: string): boolean {
  if (pad === 'adres.huisnummertoevoeging') return zdsToevoeging(waarde) === waarde
  const lengte = totLengte.find(([patroon]) => patroon.test(pad))?.[1]
  return lengte === undefined ? inZds.some((patroon) => patroon.test(pad)) : [...waarde].length <= lengte
}
