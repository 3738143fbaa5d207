import type { Bericht, Uitkomst, Weigering } from '@wijkhub/adapter-kit'
import { alsAfgekeurd, alsApart, alsWachtend } from './geheugen.ts'
import type { Uitslag } from './wire.ts'

/** The lines an insurer refused. */
export const afgekeurdeRegels = ({ regels }: Pick<Uitslag, 'regels'>) =>
  regels.filter(({ status }) => status === 'afgekeurd')

/**
 * The insurer judged every line: the file is done. What it approved is claimed; what it refused is remembered as refused,
 * which the receipt then says line by line, and holds nothing else.
 */
export function naUitslag({ geheugen }: Bericht, uitslag: Uitslag): Uitkomst {
  return {
    soort: 'verwerkt',
    nummer: uitslag.bestandsnummer,
    geheugen: { ...geheugen, ...alsAfgekeurd(afgekeurdeRegels(uitslag)) },
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
