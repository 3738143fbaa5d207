import type { Uitslag } from './wire.ts'

/** The verdict on a whole file: one refused line makes it a refusal, with the first reason; a person must look. */
export function oordeel({
  regels,
}: Pick<Uitslag, 'regels'>): { soort: 'verwerkt' } | { soort: 'geweigerd'; foutcode: string; reden: string } {
  const afgekeurd = regels.filter(({ status }) => status === 'afgekeurd')
  if (afgekeurd.length === 0) return { soort: 'verwerkt' }
  const reden = afgekeurd.find((regel) => regel.reden)?.reden ?? 'zonder reden'
  return {
    soort: 'geweigerd',
    foutcode: 'regel-afgekeurd',
    reden: `${afgekeurd.length} van ${regels.length} regels afgekeurd: ${reden}`.slice(0, 300),
  }
}
