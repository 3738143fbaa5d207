import { vouwNaam } from '@wijkhub/model'
import { klank } from './klank.ts'
import type { Naamkenmerken } from './kenmerken.ts'
import { gegevenNamen, woorden } from './voornamen.ts'
import { zonderVoorvoegsels } from './voorvoegsels.ts'

/** A name taken apart into what survives a different clerk, keyboard or system. */
export interface Naamdelen {
  /** Given names that are written out, folded, in their order. */
  voornamen: readonly string[]
  /** First letters of all given names, folded. */
  voorletters: string
  /** Surnames, folded and without prefixes: one, or the two of a double name, own and partner's in one alphabetical order. */
  achternamen: readonly string[]
  /** The same by their sound. */
  klanken: readonly string[]
  /** The last surname as it is written: of a double name the own one, as most people carry it. */
  eigen: string
  nogGeenNaam: boolean
  /** The name with its fields in each other's place; `undefined` where that cannot be. */
  verwisseld: Naamdelen | undefined
}

const bekend = new WeakMap<Naamkenmerken, Naamdelen>()

/** The parts of a name. One comparison after the other asks for those of the same name: made once per object. */
export function naamdelen(naam: Naamkenmerken): Naamdelen {
  const eerder = bekend.get(naam)
  if (eerder) return eerder
  const omgekeerd = { voornamen: naam.geslachtsnaam, geslachtsnaam: naam.voornamen }
  const verwisseld = omgekeerd.voornamen && omgekeerd.geslachtsnaam ? ontleed(omgekeerd) : undefined
  const delen = { ...ontleed(naam), verwisseld }
  bekend.set(naam, delen)
  return delen
}

function ontleed(naam: Naamkenmerken): Naamdelen {
  const eigen = surnames(naam.voorvoegsel, naam.geslachtsnaam)
  const partner = surnames(naam.partner?.voorvoegsel, naam.partner?.geslachtsnaam)
  const achternamen = [...new Set([...eigen, ...partner])].toSorted((a, b) => (a < b ? -1 : 1))
  const gegeven = gegevenNamen(naam)
  return {
    voornamen: gegeven.filter(({ voluit }) => voluit).map(({ woord }) => woord),
    voorletters: gegeven.map(({ letter }) => letter).join(''),
    achternamen,
    klanken: achternamen.map(klank),
    eigen: eigen.at(-1) ?? partner.at(-1) ?? '',
    nogGeenNaam: naam.nogGeenNaam ?? false,
    verwisseld: undefined,
  }
}

/** "Visser-de Jong" is two names, "Groot Esselink" is one; "." and "-" are none (BRP: standaardwaarde). */
function surnames(voorvoegsel: string | undefined, geslachtsnaam: string | undefined): string[] {
  return (geslachtsnaam ?? '')
    .split(/[-\u2010-\u2015]/)
    .map((deel, plaats) => zonderVoorvoegsels(woorden(vouwNaam(`${plaats === 0 ? (voorvoegsel ?? '') : ''} ${deel}`))))
    .filter(Boolean)
}
