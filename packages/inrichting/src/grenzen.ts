import { z } from 'zod'

const perMinuut = (standaard: number, uitleg: string) =>
  z.int().min(1).max(1_000_000).default(standaard).describe(`${uitleg}, per minuut`)
/** How much a caller may in a minute; the service-kit counts and refuses. */
export const Grenzen = z
  .strictObject({
    verzoeken: z
      .strictObject({
        organisatie: perMinuut(60_000, 'Verzoeken van één organisatie'),
        medewerker: perMinuut(1_200, 'Verzoeken namens één medewerker'),
      })
      .prefault({}),
    zoekopdrachten: z
      .strictObject({
        organisatie: perMinuut(6_000, 'Zoekopdrachten van één organisatie'),
        medewerker: perMinuut(300, 'Zoekopdrachten namens één medewerker'),
      })
      .prefault({}),
    wijzigingen: z
      .strictObject({ huishouden: perMinuut(1_200, 'Wijzigingen van één organisatie in één huishouden') })
      .prefault({}),
  })
  .describe(
    'Hoeveel een aanroeper mag; daarboven is het antwoord 429. Elke instantie van een dienst telt voor zich, dus met drie instanties gaat er drie keer zo veel door',
  )
  .prefault({})
