import type { Projectie } from '@wijkhub/model'
import { maxContactnaam, maxFunctie, zdsToevoeging } from '@wijkhub/zds'

/** What an element of ZDS carries already; `*` stands for one step of the path. */
const inZds = [
  'huishoudenId',
  'inwoners.*.bsn',
  'inwoners.*.naam.*',
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

function gedragen(pad: string, waarde: string): boolean {
  if (pad === 'adres.huisnummertoevoeging') return zdsToevoeging(waarde) === waarde
  // A regisseur's name stands whole in MDW.achternaam; a contact's own name and function may be cut.
  if (/^betrokkenheden\.[^.]+\.medewerker\.naam$/.test(pad)) return [...waarde].length <= maxContactnaam
  if (pad.endsWith('.medewerker.functie')) return [...waarde].length <= maxFunctie
  return inZds.some((patroon) => patroon.test(pad))
}
