import { preciesDezelfdeNaam } from '@wijkhub/identiteit'
import type { Aanmelding } from '@wijkhub/model'

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
