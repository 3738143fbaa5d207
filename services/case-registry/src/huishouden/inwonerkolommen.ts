import type { InwonerRij } from './index-inwoners.ts'

interface Kolom {
  veld: keyof InwonerRij
  kolom: string
  type: string
}

/** What somebody is looked up by in the form of today: filled again when that form changes. */
export const sleutelkolommen: readonly Kolom[] = [
  { veld: 'zoekversie', kolom: 'zoekversie', type: 'integer' },
  { veld: 'deur', kolom: 'deur', type: 'text' },
  { veld: 'tweedeDeur', kolom: 'tweede_deur', type: 'text' },
  { veld: 'dagVoornaam', kolom: 'dag_voornaam', type: 'text' },
  { veld: 'dagAchternaam', kolom: 'dag_achternaam', type: 'text' },
  { veld: 'deurVoornaam', kolom: 'deur_voornaam', type: 'text' },
  { veld: 'naamJaar', kolom: 'naam_jaar', type: 'text' },
  { veld: 'postcodeAchternaam', kolom: 'postcode_achternaam', type: 'text' },
  { veld: 'straatnummerJaar', kolom: 'straatnummer_jaar', type: 'text' },
  { veld: 'telefoon', kolom: 'telefoon', type: 'text' },
  { veld: 'email', kolom: 'email', type: 'text' },
]

/** What a row of the index of residents holds beside whom it is about and where: the field, its column and its type. */
export const inwonerkolommen: readonly Kolom[] = [
  { veld: 'sinds', kolom: 'sinds', type: 'date' },
  { veld: 'voorlopig', kolom: 'voorlopig', type: 'boolean' },
  { veld: 'bsn', kolom: 'bsn', type: 'text' },
  { veld: 'geboortedatum', kolom: 'geboortedatum', type: 'date' },
  { veld: 'postcode', kolom: 'postcode', type: 'text' },
  { veld: 'huisnummer', kolom: 'huisnummer', type: 'integer' },
  ...sleutelkolommen,
]
