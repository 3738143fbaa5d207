import type { Niveaus } from './niveaus.ts'

/**
 * May these be linked without a person looking, if the weight is there? Never on a given name that is not the same, but for what
 * belongs to one person alone: twins have the rest in common. On 1 January and 1 July, and on a birth date that is not known
 * whole or not the same, only whoever has the very same name and the same door or number.
 */
export function magVanzelf(gezien: Niveaus, eigenTelefoon: boolean): boolean {
  const { voornaam, achternaam, geboortedatum, geslacht, adres, telefoonnummer, emailadres } = gezien
  if (geslacht === 'anders') return false
  const zelfdeNummer = telefoonnummer === 'mobiel' || emailadres === 'gelijk'
  const eigenNummer = eigenTelefoon && zelfdeNummer
  const zelfdeNaam = voornaam === 'gelijk' || voornaam === 'alle'
  const voorletter = voornaam === 'voorletters' || voornaam === 'voorletter' || voornaam === 'beide-voorletter'
  const zelfdeAchternaam = achternaam === 'gelijk' || achternaam === 'gewoon'
  if (geboortedatum === 'gelijk')
    return zelfdeNaam || voorletter || eigenNummer || voornaam === 'bijna-en-verder-gelijk'
  if (geboortedatum === 'dag-maand' || geboortedatum === 'cijfer') return zelfdeNaam || (eigenNummer && voorletter)
  const zelfdePlaats = adres === 'deur' || zelfdeNummer || telefoonnummer === 'gelijk'
  return zelfdeAchternaam && zelfdePlaats && (zelfdeNaam || (eigenNummer && voorletter))
}
