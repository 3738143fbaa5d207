import type { z } from 'zod'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { AanbodUitkomst } from './regie.ts'

/** The offer that stands ends: how, and why where somebody said. Pure. */
export function aanbodEindigt(
  { regieaanbod }: Huishouden,
  uitkomst: z.infer<typeof AanbodUitkomst>,
  reden?: string,
): Feit[] {
  if (!regieaanbod) return []
  const { regieaanbodId } = regieaanbod
  return [{ soort: 'regieaanbod-beeindigd', regieaanbodId, uitkomst, ...(reden !== undefined && { reden }) }]
}

/** What was offered is no longer there to be given. */
export function aanbodVervalt(huishouden: Huishouden): Feit[] {
  return aanbodEindigt(huishouden, 'vervallen')
}
