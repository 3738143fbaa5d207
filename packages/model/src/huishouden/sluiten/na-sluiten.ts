import type { Beleid } from '../../beleid/beleid.ts'
import { dagenNa } from '../../velden/dag.ts'
import { loopt } from '../betrokkenheden/betrokken.ts'
import { isGeblokkeerd } from '../blokkades/geblokkeerd.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Sluiting } from './sluiten.ts'

/** Was this organisation granted here on the day it was closed? In one that is open, or went up in another, nobody was. */
export function wasToegekend(huishouden: Huishouden, organisatie: string): boolean {
  const { gesloten, opgegaan, betrokkenheden } = huishouden
  return (
    gesloten !== undefined &&
    opgegaan === undefined &&
    !isGeblokkeerd(huishouden, organisatie) &&
    Object.values(betrokkenheden).some((rij) => rij.organisatie === organisatie && loopt(rij, gesloten.per))
  )
}

/** The last day on which what is left of a closed household may be asked for. */
export function laatsteDag({ per }: Pick<Sluiting, 'per'>, { naSluiten }: Pick<Beleid, 'naSluiten'>): string {
  return dagenNa(per, naSluiten.dagen)
}
