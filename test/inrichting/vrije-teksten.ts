import { opdrachten, Projectie } from '@wijkhub/model'
import { bladenVan, type Schema } from './bladen-van.ts'

const woorden = 'Zij slaapt slecht,\nen hij (haar vader) belt elke dag!'
const laatste = (pad: string) => pad.slice(pad.lastIndexOf('.') + 1)

/** What fields are called at the doors, by the kind of text they take there. */
function aanDeDeur(soort: 'naamtekst' | 'vrije-tekst'): Set<string> {
  return new Set(
    Object.values(opdrachten)
      .flatMap(({ invoer }) => (invoer ? bladenVan(invoer as unknown as Schema, '', { lijsten: true }) : []))
      .filter(({ schema }) => schema.meta()?.format === soort)
      .map(({ pad }) => laatste(pad)),
  )
}

/**
 * Every path of a projection at which somebody's own words can stand: it holds any text, and the doors do not take it as a
 * name. Out of the model, so that a field that comes is among them without anybody thinking of it.
 */
export function vrijeTeksten(): string[] {
  const vrij = aanDeDeur('vrije-tekst')
  const namen = aanDeDeur('naamtekst')
  const paden = bladenVan(Projectie as unknown as Schema, '', { lijsten: true })
    .filter(({ schema }) => schema.safeParse(woorden).success)
    .map(({ pad }) => pad)
  return [...new Set(paden)].filter((pad) => vrij.has(laatste(pad)) || !namen.has(laatste(pad)))
}
