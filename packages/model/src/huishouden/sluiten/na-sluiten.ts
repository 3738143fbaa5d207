import type { Beleid } from '../../beleid/beleid.ts'
import { dagenNa } from '../../velden/dag.ts'
import { loopt } from '../betrokkenheden/betrokken.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Sluiting } from './sluiten.ts'

/** Was this organisation granted here on the day it was closed? In one that is open, or went up in another, nobody was. */
export function wasToegekend({ gesloten, opgegaan, betrokkenheden }: Huishouden, organisatie: string): boolean {
  return (
    gesloten !== undefined &&
    opgegaan === undefined &&
    Object.values(betrokkenheden).some((rij) => rij.organisatie === organisatie && loopt(rij, gesloten.per))
  )
}

/** The last day on which what is left of a closed household may be asked for. */
export function laatsteDag({ per }: Pick<Sluiting, 'per'>, { naSluiten }: Pick<Beleid, 'naSluiten'>): string {
  return dagenNa(per, naSluiten.dagen)
}
