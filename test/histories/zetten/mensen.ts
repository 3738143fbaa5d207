import { isBsn, type Aanmelding } from '@wijkhub/model'
import { merk, type Wereld } from '../wereld.ts'
import type { Keuze } from './keuze.ts'

type Persoon = Aanmelding['inwoners'][number]

export const bsns: string[] = []
for (let nummer = 999_900_006; bsns.length < 9; nummer++) if (isBsn(String(nummer))) bsns.push(String(nummer))

const persoon = (
  nummer: number,
  voornamen: string,
  geslachtsnaam: string,
  geboortedatum: string,
  gezinsrol: Persoon['gezinsrol'],
  geslacht: Persoon['geslacht'],
) => ({
  bronpersoonId: `p${nummer}`,
  bsn: bsns[nummer]!,
  naam: { voornamen, geslachtsnaam },
  geboortedatum,
  gezinsrol,
  geslacht,
})

/** Two parents who part, their children with a twin among them, a grandmother, a new partner with a child, and a namesake. */
const mensen = [
  persoon(0, 'Anna', 'Verzonnen', '1990-05-05', 'ouder', 'V'),
  persoon(1, 'Bram', 'Bedacht', '1988-02-11', 'ouder', 'M'),
  persoon(2, 'Cato', 'Bedacht', '2014-07-01', 'kind', 'V'),
  persoon(3, 'Daan', 'Bedacht', '2014-07-01', 'kind', 'M'),
  persoon(4, 'Els', 'Verzonnen', '1946-01-15', 'grootouder', 'V'),
  persoon(5, 'Femke', 'Fictie', '1991-11-30', 'partner', 'V'),
  persoon(6, 'Gijs', 'Fictie', '2018-09-22', 'kind', 'M'),
  persoon(7, 'Anna', 'Verzonnen', '1990-05-05', 'overig', 'V'),
]

/** Some neighbours in that row, as this organisation says them: with a number or not, otherwise here and there. */
export function personenVan(wereld: Wereld, door: string, magBsn: boolean, { a, b, c, vlag }: Keuze): Persoon[] {
  return Array.from({ length: 1 + (a % 4) }, (_, index) => {
    const { bsn, ...wie } = mensen[(b + index) % mensen.length]!
    const anders = c % 5 === index
    return {
      ...wie,
      ...(magBsn && vlag && { bsn }),
      ...(anders && { geboortedatum: `${wie.geboortedatum.slice(0, 8)}02` }),
      ...(c % 3 === 0 && { emailadres: `${merk(wereld, 'persoon', door)}@example.nl` }),
    }
  })
}

/** One of a few doors; its street is said in other words each time, which makes it recognisable. */
export function adresVan(wereld: Wereld, door: string, nummer: number, geheim: boolean): Aanmelding['adres'] {
  if (nummer % 11 === 10) return { soort: 'geen', reden: `dakloos ${merk(wereld, 'adres', door)}` }
  return {
    straatnaam: `Straat ${merk(wereld, 'adres', door)}`,
    huisnummer: 1 + (nummer % 5),
    postcode: '9999XX',
    woonplaats: 'Haarlem',
    ...(geheim && { geheim: true }),
  }
}
