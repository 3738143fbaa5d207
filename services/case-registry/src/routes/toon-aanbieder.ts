import type { Medewerker } from '@wijkhub/model'

/** Whom one can call about what waits, by who may know nothing else of the household yet. Pure. */
export function toonAanbieder({
  organisatie,
  medewerker,
}: {
  organisatie: string
  medewerker?: Medewerker | undefined
}) {
  return { organisatie, naam: medewerker?.naam, telefoonnummer: medewerker?.telefoonnummer }
}
