import type { VerzoekRegel } from './opdracht.ts'

/** Who asked does not ask any more, or it was registered by mistake. */
export const trekIn: VerzoekRegel<'trek-in'> = ({ stand }, { intrekking }, _, { medewerker: doet }) => {
  if (stand === 'ingetrokken') return []
  const { reden, medewerker = doet } = intrekking
  return [{ soort: 'verzoek-ingetrokken', reden, ...(medewerker && { medewerker }) }]
}
