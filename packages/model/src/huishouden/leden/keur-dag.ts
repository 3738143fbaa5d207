import type { Geweigerd } from '../beslissing.ts'
import type { Huishouden } from '../huishouden.ts'

export const dagBezwaren = ['datum-in-toekomst', 'datum-voor-geboorte', 'datum-onmogelijk'] as const

/**
 * Can something have happened to these members on this day? A day to come is refused: a household is what happened, and what
 * is meant to happen is an action in the plan, which everybody can see and change.
 */
export function keurDag(
  huishouden: Huishouden,
  inwonerIds: readonly string[],
  { dag, veld, vandaag }: { dag: string; veld: string; vandaag: string },
): Geweigerd<(typeof dagBezwaren)[number]> | undefined {
  if (dag > vandaag) return { weigering: 'datum-in-toekomst', veld }
  for (const id of inwonerIds) {
    if (dag < huishouden.inwoners[id]!.geboortedatum) return { weigering: 'datum-voor-geboorte', veld }
    // Of who is known elsewhere too the day she came says that she is: of somebody new there is none.
    const { sinds = '', voorlopig } = huishouden.lidmaatschappen[id] ?? {}
    if (!voorlopig && dag < sinds) return { weigering: 'datum-onmogelijk', veld }
  }
  return undefined
}
