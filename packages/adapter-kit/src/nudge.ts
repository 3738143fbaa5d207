import type { Job } from '@wijkhub/jobs'

export const queueOf = (audience: string) => `verzoen-${audience}`

/**
 * "Look at this household again", now or after `delayMs`, in the trace it came from. The two have ids of their own: a nudge for now must not use
 * up the one that was made for later.
 */
export function nudge(
  audience: string,
  huishoudenId: string,
  { delayMs = 0, traceparent }: { delayMs?: number; traceparent?: string | undefined } = {},
): Job {
  return {
    queue: queueOf(audience),
    id: delayMs > 0 ? `${huishoudenId}-later` : huishoudenId,
    data: { huishoudenId },
    ...(delayMs > 0 && { delayMs }),
    ...(traceparent && { traceparent }),
  }
}
