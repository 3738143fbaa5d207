import { naamVelden } from './naam.ts'

/** What people write where there is no name: nothing, or a mark that stands for it. */
const geenNaam = /^[.\-\u2010-\u2015_*?/ ]*$/

/**
 * A name as people type it, in the one form it is kept in, in place: a dot, a dash or nothing is no name; one name is a
 * `geslachtsnaam` in whichever field it was written, as the BRP has a namenreeks; and the dot with which the BRP says that
 * nobody knows it is `nogGeenNaam`.
 */
export function brengNaamInVorm(naam: Record<string, unknown>): void {
  const onbekend = naam['geslachtsnaam'] === '.'
  zonderLege(naam, [...naamVelden, 'voorvoegsel'])
  const { partner } = naam
  if (typeof partner === 'object' && partner !== null) {
    zonderLege(partner as Record<string, unknown>, ['voorvoegsel', 'geslachtsnaam'])
    if (Object.keys(partner).length === 0) delete naam['partner']
  }
  if (typeof naam['voornamen'] === 'string' && naam['geslachtsnaam'] === undefined) {
    naam['geslachtsnaam'] = naam['voornamen']
    delete naam['voornamen']
  }
  if (onbekend && !naamVelden.some((veld) => veld in naam)) naam['nogGeenNaam'] = true
}

function zonderLege(naam: Record<string, unknown>, velden: readonly string[]): void {
  for (const veld of velden) {
    const deel = naam[veld]
    if (typeof deel !== 'string') continue
    if (geenNaam.test(deel)) delete naam[veld]
    else naam[veld] = deel.replaceAll(/ {2,}/g, ' ')
  }
}
