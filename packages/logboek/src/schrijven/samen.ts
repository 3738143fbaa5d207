import type { Pool } from '@wijkhub/postgres'
import type { Regel } from '../regel/regel.ts'
import { schrijfRegels } from './voeg-toe.ts'

/** Lines per statement at most; more waits for the next. */
const hoogstens = 200

/**
 * Writes lines outside a transaction, durably, those that are asked for while a statement is under way together in the next: one
 * commit for all. Resolves when the line stands and rejects when it does not: then nothing may be shown.
 */
export function samenSchrijven(pool: Pool, dienst: string): (regel: Regel) => Promise<void> {
  const wacht: { regel: Regel; klaar: () => void; mis: (error: unknown) => void }[] = []
  let bezig = false

  async function schrijf(): Promise<void> {
    bezig = true
    while (wacht.length > 0) {
      const deze = wacht.splice(0, hoogstens)
      try {
        await schrijfRegels(
          pool,
          dienst,
          deze.map(({ regel }) => regel),
        )
        for (const { klaar } of deze) klaar()
      } catch (error) {
        for (const { mis } of deze) mis(error)
      }
    }
    bezig = false
  }

  return (regel) =>
    new Promise((klaar, mis) => {
      wacht.push({ regel, klaar, mis })
      if (!bezig) void schrijf()
    })
}
