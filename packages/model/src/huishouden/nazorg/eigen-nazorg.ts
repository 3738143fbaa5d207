import { isGeblokkeerd } from '../blokkades/geblokkeerd.ts'
import type { Huishouden } from '../huishouden.ts'
import { rijMet } from '../rijen.ts'
import type { Nazorg } from './nazorg.ts'

/** Aftercare of this organisation. Of another's nobody hears that there is any. */
export function eigenNazorg(
  { nazorg }: Huishouden,
  id: string,
  { organisatie }: { organisatie: string },
): Nazorg | undefined {
  const rij = rijMet(nazorg, id)
  return rij?.organisatie === organisatie ? rij : undefined
}

/** Has this organisation aftercare in a household that is closed? */
export function doetNazorg(huishouden: Huishouden, organisatie: string): boolean {
  const { gesloten, opgegaan, nazorg } = huishouden
  return (
    !isGeblokkeerd(huishouden, organisatie) &&
    gesloten !== undefined &&
    opgegaan === undefined &&
    Object.values(nazorg).some((rij) => rij.organisatie === organisatie)
  )
}
