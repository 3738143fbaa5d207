import type { ServiceDeps } from '@wijkhub/service-kit'
import { type AanDeGang, maakAanDeGang } from './blokkade/aan-de-gang.ts'
import type { Poort } from './blokkade/poort.ts'
import { type Breaker, maakBreaker } from './breaker/breaker.ts'

/** What the composition root hands to the adapters of one service; the SQL here names no schema. */
export type AdapterDeps = Omit<ServiceDeps, 'schema' | 'hoofdsleutel'>

export interface KitDeps extends AdapterDeps {
  breaker: Breaker
  aanDeGang: AanDeGang
  /** Per audience that is followed here. */
  poorten: Map<string, Pick<Poort, 'isOpen'>>
}

/** As the log names this service: the last part of its CloudEvents source. */
export function dienstVan({ source }: Pick<AdapterDeps, 'source'>): string {
  return source.slice(source.lastIndexOf(':') + 1).replace(/^wijkhub-/, '')
}

/** Once per service: the breaker remembers, and a block ends what this service sends. */
export function maakKitDeps(deps: AdapterDeps): KitDeps {
  return { ...deps, breaker: maakBreaker(deps), aanDeGang: maakAanDeGang(), poorten: new Map() }
}
