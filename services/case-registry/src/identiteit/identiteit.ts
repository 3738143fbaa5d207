import { adressleutel, vroegsteGeboortedag, type Aanmelding } from '@wijkhub/model'
import { naamsleutel, preciesDezelfdeNaam } from '@wijkhub/identiteit'
import type { Kandidaat } from './persoon.ts'
import { herkenHuishouden, type Uitkomst } from './herken-huishouden.ts'

/**
 * Identity as the registry uses it: which rows could be these persons, and which of them are. Everything behind this
 * one value can be replaced (probabilistic matching, DESIGN §9.1) without the registry noticing.
 */
export interface Identiteit {
  /** What to look for in the index of residents, and what two registrations of the same person have in common. */
  zoeksleutels(aanmelding: Pick<Aanmelding, 'adres' | 'inwoners'>): Zoeksleutels
  /** Pure. `vandaag` tells who is a child. */
  herken(
    aanmelding: Pick<Aanmelding, 'adres' | 'inwoners'>,
    kandidaten: readonly Kandidaat[],
    vandaag: string,
  ): Uitkomst
}

export interface Zoeksleutels {
  bsns: string[]
  /** Per person, in step with `naamsleutels`. */
  geboortedata: string[]
  naamsleutels: string[]
  postcode: string
  huisnummer: number
  /** Whoever registers one of these persons holds one of these locks: two at once cannot both find nobody. */
  locks: string[]
}

export const identiteit: Identiteit = {
  zoeksleutels({ adres, inwoners }) {
    const bsns = inwoners.flatMap(({ bsn }) => bsn ?? [])
    const personen = inwoners.map(({ geboortedatum, naam }) => {
      const dag = vroegsteGeboortedag(geboortedatum)
      return { geboortedatum: dag, sleutel: naamsleutel(naam, dag) }
    })
    const deur = adressleutel(adres)
    return {
      bsns,
      geboortedata: personen.map(({ geboortedatum }) => geboortedatum),
      naamsleutels: personen.map(({ sleutel }) => sleutel),
      postcode: adres.postcode ?? '',
      huisnummer: adres.huisnummer ?? 0,
      locks: [
        ...bsns.map(bsnLock),
        ...personen.map(({ geboortedatum, sleutel }) => `persoon:${geboortedatum}:${deur}:${sleutel}`),
      ],
    }
  },
  herken: ({ adres, inwoners }, kandidaten, vandaag) =>
    herkenHuishouden(inwoners, kandidaten, adressleutel(adres), vandaag),
}

/**
 * Which person of an aanmelding is an earlier one once more, by name and birth date; -1 when nobody is. With a number
 * each they are two.
 */
export function tweedeMaal(inwoners: Aanmelding['inwoners']): number {
  return inwoners.findIndex((persoon, index) =>
    inwoners
      .slice(0, index)
      .some(
        (eerder) =>
          !(persoon.bsn && eerder.bsn) &&
          persoon.geboortedatum === eerder.geboortedatum &&
          preciesDezelfdeNaam(persoon.naam, eerder.naam),
      ),
  )
}

/** The lock of whoever makes a BSN known, by registration or afterwards. */
export function bsnLock(bsn: string): string {
  return `bsn:${bsn}`
}
