import { setTimeout as slaap } from 'node:timers/promises'
import type { Registry } from '../../registry.ts'

/** What `werk` gives, or throws, on the first tick after it is done. */
export async function opDeTik<Uitkomst>(werk: Promise<Uitkomst>, sinds: number, tikMs: number): Promise<Uitkomst> {
  try {
    return await werk
  } finally {
    await wachtOpDeTik(sinds, tikMs)
  }
}

/**
 * Waits until a whole number of ticks has passed since `sinds` (by `performance.now`): whoever measures how long an answer took
 * reads the tick and not the work. Holds no connection and no lock, so others are answered meanwhile. A tick of 0 waits for nothing.
 */
export async function wachtOpDeTik(sinds: number, tikMs: number): Promise<void> {
  if (tikMs === 0) return
  const tot = sinds + Math.ceil((performance.now() - sinds) / tikMs) * tikMs
  // A timer counts whole milliseconds, and may be one early.
  for (let rest = tot - performance.now(); rest > 0; rest = tot - performance.now()) await slaap(Math.ceil(rest))
}

/** Whoever may be told that somebody was known learns nothing from the time it took. */
export function tikVoor({ inrichting, aanmeldtikMs = 0 }: Registry, organisatie: string): number {
  return inrichting.doelbinding.regelVoor(organisatie)?.bekendheid === 'verteld' ? 0 : aanmeldtikMs
}
