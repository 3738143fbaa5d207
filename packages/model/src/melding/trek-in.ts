import { standVoor, type MeldingRegel } from './opdracht.ts'

/** Whoever reported it takes it back, before the team began; it stays readable for the team. */
export const trekIn: MeldingRegel<'trek-in'> = (melding, { intrekking }, { inTeam }, { medewerker: doet }) => {
  if (melding.verloop.some(({ stap }) => stap === 'ingetrokken')) return []
  if (standVoor(melding, inTeam(melding.team)) !== 'open') return { weigering: 'melding-afgerond' }
  const { reden, medewerker = doet } = intrekking
  return [{ soort: 'melding-ingetrokken', reden, ...(medewerker && { medewerker }) }]
}
