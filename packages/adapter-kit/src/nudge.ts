import type { Job } from '@wijkhub/jobs'

export const wachtrij = (audience: string) => `verzoen-${audience}`

/** "Look at this household again." `aanleiding` keeps nudges for different reasons apart; equal ones are one job. */
export function nudge(audience: string, huishoudenId: string, aanleiding: string, delayMs = 0): Job {
  return {
    queue: wachtrij(audience),
    id: `${huishoudenId}_${aanleiding}`,
    data: { huishoudenId },
    ...(delayMs > 0 && { delayMs }),
  }
}
