import { deurVan } from './deur.ts'
import type { Kenmerken } from './kenmerken.ts'
import { isNieuwjaar } from './naam-gelijkenis.ts'
import { klankvorm, naamvorm } from './naamvorm.ts'

/** The columns a person is found by: each one indexed, each one value per row. */
export type Zoekkolom = 'dagVoornaam' | 'dagAchternaam' | 'deurVoornaam' | 'naamJaar' | 'telefoon' | 'email'

/** What is stored beside a person; null where it is not known. */
export type Zoeksleutels = Record<Zoekkolom, string | null>

/** What to look for, per column: whoever has one of these is a candidate. */
export type Zoekvragen = Record<Zoekkolom, string[]>

/** The search columns of somebody, as they are stored. Pure; the same person gives the same keys. */
export function zoeksleutels(kenmerken: Kenmerken): Zoeksleutels {
  const { roepnaam, voorletters, achternaam } = naamvorm(kenmerken.naam)
  const letter = voorletters.slice(0, 1)
  const klank = klankvorm(achternaam)
  const dag = dagVolgorde(kenmerken.geboortedatum)
  const deur = deurVan(kenmerken.adres)?.split(' ').slice(0, 2).join(' ')
  // Of those born on 1 January there may be hundreds with one initial.
  const voornaam = isNieuwjaar(kenmerken.geboortedatum) ? `${roepnaam ?? letter} ${klank}` : letter
  return {
    dagVoornaam: dag && letter ? `${dag} ${voornaam}` : null,
    dagAchternaam: dag && klank ? `${dag} ${klank}` : null,
    deurVoornaam: deur && letter ? `${deur} ${letter}` : null,
    naamJaar: klank && letter && dag ? `${klank} ${letter} ${dag.slice(0, 4)}` : null,
    telefoon: kenmerken.telefoonnummer ?? null,
    email: kenmerken.emailadres?.toLowerCase() ?? null,
  }
}

/** What to look for to find somebody again whose name or birth date was said another way. Pure. */
export function zoekvragen(kenmerken: Kenmerken): Zoekvragen {
  return Object.fromEntries(
    Object.entries(zoeksleutels(kenmerken)).map(([kolom, sleutel]) => [kolom, sleutel === null ? [] : [sleutel]]),
  ) as Zoekvragen
}

/** Day and month in one order: swapped they are the same key. */
function dagVolgorde(geboortedatum: string): string | undefined {
  const [jaar = '', maand = '', dag = ''] = geboortedatum.split('-')
  return jaar === '0000' ? undefined : `${jaar}-${maand < dag ? `${maand}-${dag}` : `${dag}-${maand}`}`
}
