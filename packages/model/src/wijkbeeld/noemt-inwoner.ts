import type { Naam } from '../velden/naam.ts'
import { vouwNaam } from '../velden/vouw-naam.ts'

/** Of a name of two letters every text has some. */
const kortsteNaam = 3

/** The words of a text, each as names are compared. Pure. */
export function woordenVan(tekst: string): Set<string> {
  const woorden = vouwNaam(tekst).split(/[^\p{L}\p{M}]+/u)
  return new Set(woorden.filter((woord) => woord.length >= kortsteNaam))
}

/** A household, or what a document of it shows. */
interface Genoemden {
  inwoners: Record<string, { naam?: Partial<Naam> | undefined }>
  vertrokken: Record<string, { persoon: { naam?: Partial<Naam> | undefined } }>
}

/**
 * Is one of these words a name of somebody who lives or lived here? Whatever the capitals: rather too often than not, since a
 * story can say it in another word. Pure.
 */
export function noemtInwoner(woorden: ReadonlySet<string>, { inwoners, vertrokken }: Genoemden): boolean {
  const personen = [...Object.values(inwoners), ...Object.values(vertrokken).map(({ persoon }) => persoon)]
  return personen.some(({ naam = {} }) => {
    const { voornamen = '', roepnaam = '', geslachtsnaam = '', partner } = naam
    const namen = woordenVan([voornamen, roepnaam, geslachtsnaam, partner?.geslachtsnaam ?? ''].join(' '))
    return [...namen].some((woord) => woorden.has(woord))
  })
}
