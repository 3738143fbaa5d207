import type { Bericht, Uitkomst, Weigering } from '@wijkhub/adapter-kit'
import { alsApart, alsWachtend, naOordeel } from '../geheugen.ts'
import type { Uitslag } from '../wire.ts'

/**
 * The insurer judged every line: the file is done. What it approved is claimed; what it refused is remembered as refused,
 * which the receipt then says line by line, and holds nothing else. An answer about other lines than ours is none.
 */
export function naUitslag({ geheugen, route }: Bericht, uitslag: Uitslag): Uitkomst | undefined {
  const beoordeeld = uitslag.regels.map(({ referentienummer }) => referentienummer).toSorted()
  if (route['regels'] !== undefined && route['regels'] !== beoordeeld.join(' ')) return undefined
  return {
    soort: 'verwerkt',
    nummer: uitslag.bestandsnummer,
    geheugen: { ...geheugen, ...naOordeel({}, uitslag.regels) },
  }
}

/**
 * The insurer refused the file as a whole, and one line may be the reason. Of several each goes alone from now on; a single
 * one waits, so that it holds no other. When there was nothing else to send a person looks at once: to quarantine.
 */
export function naWeigering({ route }: Bericht, weigering: Omit<Weigering, 'status'>): Uitkomst {
  const [eerste, ...rest] = route['contactmomenten']?.split(' ') ?? []
  if (eerste && rest.length > 0) return { soort: 'verwerkt', geheugen: alsApart([eerste, ...rest]) }
  if (!eerste || route['laatste']) return weigering
  return { soort: 'verwerkt', geheugen: alsWachtend(eerste, route['versie']!) }
}
