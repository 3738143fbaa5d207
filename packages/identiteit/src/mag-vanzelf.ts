import type { Niveaus } from './niveaus.ts'

/**
 * May these be linked without a person looking, if the weight is there? Never on a given name that is not the same, nor on another
 * surname, but for what belongs to one person alone: twins and namesakes have the rest in common. Behind another door, on 1 January
 * and 1 July, and on a birth date that is not known whole, only whoever has the very same name.
 */
export function magVanzelf(gezien: Niveaus, eigenTelefoon: boolean): boolean {
  const { voornaam, achternaam, geboortedatum, geslacht, adres, telefoonnummer, emailadres } = gezien
  if (geslacht === 'anders' || voornaam === 'anders' || voornaam === 'zelfde-letter') return false
  const zelfdeNummer = telefoonnummer === 'mobiel' || emailadres === 'gelijk'
  const eigenNummer = eigenTelefoon && zelfdeNummer
  const voornaamGelijk = voornaam === 'gelijk' || voornaam === 'alle'
  const achternaamGelijk = achternaam === 'gelijk' || achternaam === 'gewoon'
  const zelfdeNaam = isZelfdeNaam(gezien)
  const voorletter = voornaam === 'voorletters' || voornaam === 'voorletter' || voornaam === 'beide-voorletter'
  const thuis = adres === 'deur' || adres === 'zonder-toevoeging'
  // Under a partner's name, at home: two given names are hardly two people's, nor is a number of one's own, nor, with one birthday
  // of people who are grown up, that of the household.
  const volwassen = eigenTelefoon && geboortedatum === 'gelijk'
  const eigenNaam = voornaam === 'alle' || (volwassen && voornaam === 'gelijk' && telefoonnummer === 'gelijk')
  if (achternaam === 'anders' && !(thuis && (eigenNaam || eigenNummer))) return false
  // Two who live nowhere are not one by that.
  if (adres === undefined && !eigenNummer) return false
  if (!thuis && !eigenNummer)
    return (
      geboortedatum === 'gelijk' &&
      (zelfdeNaam ||
        (voornaam === 'voorletters' && achternaamGelijk) ||
        (voornaam === 'alle' && achternaam === 'bijna'))
    )
  if (geboortedatum === 'gelijk')
    return voornaamGelijk || voorletter || eigenNummer || voornaam === 'bijna-en-verder-gelijk'
  if (geboortedatum === 'dag-maand' || geboortedatum === 'cijfer')
    return voornaamGelijk || (voorletter && achternaam !== 'bijna')
  if (geboortedatum !== 'standaard-dag' && geboortedatum !== 'deel') return false
  const zelfdePlaats = adres === 'deur' || zelfdeNummer || telefoonnummer === 'gelijk'
  return zelfdePlaats && (zelfdeNaam || (eigenNummer && voorletter && achternaam !== 'bijna'))
}

/** Both names, and the same. */
export function isZelfdeNaam({ voornaam, achternaam }: Niveaus): boolean {
  return (voornaam === 'gelijk' || voornaam === 'alle') && (achternaam === 'gelijk' || achternaam === 'gewoon')
}
