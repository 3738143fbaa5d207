import type { MeldingRegel } from './opdracht.ts'

/** An attempt that was none; it stays, with why. */
export const trekPogingIn: MeldingRegel<'trek-poging-in'> = (
  { pogingen },
  { pogingId, intrekking: { reden } },
  _,
  { organisatie },
) => {
  const poging = Object.hasOwn(pogingen, pogingId) ? pogingen[pogingId] : undefined
  if (!poging) return { weigering: 'poging-onbekend' }
  if (poging.door !== organisatie) return { weigering: 'niet-uw-woord' }
  return poging.ingetrokken ? [] : [{ soort: 'poging-ingetrokken', pogingId, reden }]
}
