import type { GeldigGezin } from './gezin-controle.ts'

type Gezinslid = GeldigGezin['gezinsleden'][number]

/**
 * What the CJG may look up itself: the BSN of a child, by name and birth date. Keys are `geslachtsnaam, voornamen,
 * geboortedatum`; official test persons of the BRP (RvIG), the family of the story.
 */
export const brpTestpersonen: Readonly<Record<string, string>> = {
  'Haverkamp, Wilma, 1990-11-16': '999999357',
  'Groot Esselink, Teun, 2012-04-18': '999999369',
  'Groot Esselink, Trix, 2018-09-22': '999999400',
}

export function zoekBsn(brp: Readonly<Record<string, string>>, lid: Gezinslid): string | undefined {
  return lid.bsn ?? brp[`${lid.geslachtsnaam}, ${lid.voornamen}, ${lid.geboortedatum}`]
}
