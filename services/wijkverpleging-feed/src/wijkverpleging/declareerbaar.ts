import type { Projectie } from '@wijkhub/model'

/** What one prestatierecord says of a contact moment. */
export interface Prestatie {
  datum: string
  minuten: number
  prestatiecode: string
  /** Per five minutes, in cents. */
  tariefCenten: number
  agbUitvoerder: string
}

/** What a verzekerdenrecord says of a person. */
export interface Verzekerde {
  bsn: string
  uzovi: string
  verzekerdennummer: string
  naam: { voornamen: string; voorvoegsel?: string | undefined; geslachtsnaam: string }
  geboortedatum: string
  geslacht: 'M' | 'V'
  adres: NonNullable<Projectie['adres']>
}

export interface Declareerbaar {
  inwonerId: string
  verzekerde: Verzekerde
  prestatie: Prestatie
}

/**
 * The contact moment as it can be claimed, or `undefined` while it cannot: no BSN or insurance, a sex AW319 has no code
 * for (field 0208 knows 1 and 2), care in the future, or an amount that does not fit its eight digits. It then waits.
 */
export function declareerbaar(
  projectie: Projectie,
  contactmomentId: string,
  vandaag: string,
): Declareerbaar | undefined {
  const contactmoment = projectie.contactmomenten?.[contactmomentId]
  if (!contactmoment) return undefined
  const { inwonerId, datum, minuten, prestatiecode, tariefCenten, agbUitvoerder } = contactmoment
  if (!inwonerId || !datum || !minuten || !prestatiecode || !tariefCenten || !agbUitvoerder)
    throw new Error('the doelbinding row of wijkverpleging must name contactmomenten.*')
  const verzekerde = verzekerdeVan(projectie, inwonerId)
  if (!verzekerde || datum > vandaag || bedragCenten({ minuten, tariefCenten }) > 99_999_999) return undefined
  return { inwonerId, verzekerde, prestatie: { datum, minuten, prestatiecode, tariefCenten, agbUitvoerder } }
}

/** The person as the insurer must know her, or `undefined` when something it needs is missing. */
export function verzekerdeVan(projectie: Projectie, inwonerId: string): Verzekerde | undefined {
  const { bsn, naam, geboortedatum, geslacht, verzekering } = projectie.inwoners?.[inwonerId] ?? {}
  if (!bsn || !verzekering || !naam || !geboortedatum || !geslacht || geslacht === 'O') return undefined
  return { bsn, ...verzekering, naam, geboortedatum, geslacht, adres: projectie.adres ?? {} }
}

/** Field 0418: the number of units of five minutes. */
export const aantalEenheden = (minuten: number) => minuten / 5

/** Field 0426: number times tariff, in cents. */
export const bedragCenten = ({ minuten, tariefCenten }: Pick<Prestatie, 'minuten' | 'tariefCenten'>) =>
  aantalEenheden(minuten) * tariefCenten
