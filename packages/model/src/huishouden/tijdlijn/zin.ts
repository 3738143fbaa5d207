import type { Feit, FeitSoort } from '../feiten.ts'
import type { Zicht } from './zicht.ts'

type FeitVan<S extends FeitSoort> = Extract<Feit, { soort: S }>

/** Of a fact a sentence gets its ids and nothing else: what it says comes out of the reader's own document. */
type Ids<F> = { readonly [K in keyof F as K extends `${string}Id` ? K : never]: F[K] }

/** One fact kind in Dutch, or nothing where the reader's document does not show that it happened. */
export type Zin<S extends FeitSoort = FeitSoort> = (ids: Ids<FeitVan<S>>, zicht: Zicht) => string | undefined

/** A sentence for each of these fact kinds: a concept has one for all of its own. */
export type Zinnen<S extends FeitSoort = FeitSoort> = { readonly [K in S]: Zin<K> }

/** Of a kind that no document shows. */
export const geenZin = (): undefined => undefined

/** These words as a sentence; what is not there is left out. */
export function zin(...delen: readonly (string | undefined)[]): string {
  return `${delen.filter((deel) => deel !== undefined).join(' ')}.`
}

/** A word that is said only with what follows it. */
export function met(woord: string, waarde: string | undefined): string | undefined {
  return waarde === undefined ? undefined : `${woord} ${waarde}`
}

/** What somebody wrote, between quotes. */
export function aanhaling(tekst: string | undefined): string | undefined {
  return tekst === undefined ? undefined : `“${tekst}”`
}

/** 22-11-2026 */
export function dagInWoorden(dag: string | undefined): string | undefined {
  return dag?.split('-').toReversed().join('-')
}
