import type { Bewijs } from './bewijs.ts'

const woorden: Readonly<Record<string, string>> = {
  'bsn gelijk': 'Het BSN is hetzelfde.',
  'bsn botst': 'Het BSN is hetzelfde, maar de naam en de geboortedatum spreken het tegen.',
  'bsn anders': 'Beiden hebben een BSN, en het is niet hetzelfde.',
  'voornaam alle': 'De voornamen zijn dezelfde.',
  'voornaam gelijk': 'De voornaam is dezelfde.',
  'voornaam volgorde': 'De voornaam van de een is een latere voornaam van de ander.',
  'voornaam voorletters': 'De voorletters zijn dezelfde; van een van beiden is de voornaam niet bekend.',
  'voornaam voorletter': 'De voorletter is dezelfde; van een van beiden is de voornaam niet bekend.',
  'voornaam beide-voorletter': 'De voorletter is dezelfde; van beiden is de voornaam niet bekend.',
  'voornaam bijna-en-verder-gelijk': 'De eerste voornaam is bijna dezelfde, een volgende is dezelfde.',
  'voornaam roepnaam': 'De voornaam van de een kan de roepnaam van de ander zijn.',
  'voornaam bijna': 'De voornaam is bijna dezelfde.',
  'voornaam verder-anders': 'De eerste voornaam is dezelfde, een volgende niet.',
  'voornaam zelfde-letter': 'De voornaam is anders en begint met dezelfde letter.',
  'voornaam anders': 'De voornaam is anders.',
  'achternaam gelijk': 'De achternaam is dezelfde.',
  'achternaam gewoon': 'De achternaam is dezelfde, en veel mensen heten zo.',
  'achternaam bijna': 'De achternaam is bijna dezelfde.',
  'achternaam deel': 'Een deel van de achternaam is hetzelfde, zoals bij de naam van een partner.',
  'achternaam anders': 'De achternaam is anders.',
  'verwisseld ja': 'De voornaam en de achternaam lijken verwisseld.',
  'geboortedatum gelijk': 'De geboortedatum is dezelfde.',
  'geboortedatum standaard-dag':
    'De geboortedatum is dezelfde, maar op een dag die vaak wordt ingevuld als hij onbekend is.',
  'geboortedatum deel': 'De geboortedatum is dezelfde voor zover die bekend is.',
  'geboortedatum dag-maand': 'De dag en de maand van geboorte lijken verwisseld.',
  'geboortedatum cijfer': 'De geboortedatum verschilt één cijfer.',
  'geboortedatum twee-delen': 'Van dag, maand en jaar van geboorte zijn er twee hetzelfde.',
  'geboortedatum generatie': 'De geboortedatum is anders, zoals bij ouder en kind.',
  'geboortedatum anders': 'De geboortedatum is anders.',
  'geslacht gelijk': 'Het geslacht is hetzelfde.',
  'geslacht anders': 'Het geslacht is anders.',
  'adres deur': 'Het adres is hetzelfde.',
  'adres zonder-toevoeging': 'Het huisnummer is hetzelfde; bij een van beiden ontbreekt de letter of toevoeging.',
  'adres buren': 'Het huisnummer is hetzelfde, de letter of toevoeging niet.',
  'adres postcode': 'De postcode is dezelfde, het huisnummer niet.',
  'adres straat-nummer': 'De straat en het huisnummer zijn dezelfde, de postcode niet.',
  'adres straat': 'De straat heet hetzelfde; het adres is anders.',
  'adres anders': 'Het adres is anders.',
  'telefoonnummer mobiel': 'Het mobiele nummer is hetzelfde.',
  'telefoonnummer gelijk': 'Het telefoonnummer is hetzelfde; huisgenoten kunnen het delen.',
  'telefoonnummer anders': 'Het telefoonnummer is anders.',
  'emailadres gelijk': 'Het e-mailadres is hetzelfde.',
  'emailadres anders': 'Het e-mailadres is anders.',
}

/** The evidence in plain Dutch, a sentence each, the strongest first; without a value of either registration. */
export function zinnen(bewijs: readonly Bewijs[]): string[] {
  return bewijs
    .toSorted((a, b) => Math.abs(b.gewicht) - Math.abs(a.gewicht))
    .flatMap(({ kenmerk, niveau }) => woorden[`${kenmerk} ${niveau}`] ?? [])
}
