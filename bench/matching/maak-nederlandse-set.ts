import { join } from 'node:path'
import { leesNederlandseSet } from './nederlandse-set.ts'
import type { Verzameling } from './personen.ts'
import { bestaat, draai } from './python.ts'

const generator = process.env['WIJKHUB_DUTCH_PEOPLE'] ?? '/work/shared/tools/dutch-people.py'

/** Invented Dutch people of one seed; the same seed gives the same people. */
export async function maakNederlandseSet(python: string, map: string, zaad: string): Promise<Verzameling> {
  const naar = join(map, `nl-${zaad}`)
  if (!(await bestaat(join(naar, 'truth.csv')))) {
    if (!(await bestaat(generator)))
      throw new Error(`${generator} is er niet: zet WIJKHUB_DUTCH_PEOPLE op waar dutch-people.py staat.`)
    await draai(python, [generator, '--out', naar, '--seed', zaad])
  }
  return leesNederlandseSet(naar, `Nederlandse personen, zaad ${zaad}`)
}
