import type { VerzoekRegel } from './opdracht.ts'

/** The answer was wrong, or she asks it after all: somebody takes it up again, by the term it had. */
export const heropen: VerzoekRegel<'heropen'> = (_, { heropening }, __, { medewerker: doet }) => {
  const { reden, medewerker = doet } = heropening
  return [{ soort: 'verzoek-heropend', reden, ...(medewerker && { medewerker }) }]
}
