import type { InwonerRij } from './index-inwoners.ts'

interface Kolom {
  veld: keyof InwonerRij
  kolom: string
  type: string
}

/** What somebody is looked up by in the form of today, each an HMAC: filled again when that form changes. */
export const hashkolommen = [
  { veld: 'bsn', kolom: 'bsn', type: 'bytea' },
  { veld: 'deur', kolom: 'deur', type: 'bytea' },
  { veld: 'tweedeDeur', kolom: 'tweede_deur', type: 'bytea' },
  { veld: 'postcodeHuisnummer', kolom: 'postcode_huisnummer', type: 'bytea' },
  { veld: 'dagVoornaam', kolom: 'dag_voornaam', type: 'bytea' },
  { veld: 'dagAchternaam', kolom: 'dag_achternaam', type: 'bytea' },
  { veld: 'deurVoornaam', kolom: 'deur_voornaam', type: 'bytea' },
  { veld: 'naamJaar', kolom: 'naam_jaar', type: 'bytea' },
  { veld: 'postcodeAchternaam', kolom: 'postcode_achternaam', type: 'bytea' },
  { veld: 'straatnummerJaar', kolom: 'straatnummer_jaar', type: 'bytea' },
  { veld: 'telefoon', kolom: 'telefoon', type: 'bytea' },
  { veld: 'email', kolom: 'email', type: 'bytea' },
] as const satisfies readonly Kolom[]

/** Those, with the form they are in. */
export const sleutelkolommen: readonly Kolom[] = [
  { veld: 'zoekversie', kolom: 'zoekversie', type: 'integer' },
  ...hashkolommen,
]

/** What a row of the index of residents holds beside whom it is about and where: the field, its column and its type. */
export const inwonerkolommen: readonly Kolom[] = [
  { veld: 'sinds', kolom: 'sinds', type: 'date' },
  { veld: 'voorlopig', kolom: 'voorlopig', type: 'boolean' },
  { veld: 'kenmerken', kolom: 'kenmerken', type: 'bytea' },
  ...sleutelkolommen,
]
