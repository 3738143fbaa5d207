export type Ring = 'event' | 'stop'

/** Ends a wait before its time. A ring between `reset` and `wait` counts, so none falls between looking and waiting. */
export function createBell() {
  let rung: Ring | undefined
  let answer: ((ring: Ring) => void) | undefined
  return {
    reset() {
      if (rung === 'event') rung = undefined
    },
    ring(ring: Ring) {
      if (rung !== 'stop') rung = ring
      answer?.(ring)
    },
    wait(timeoutMs: number, until: 'any' | 'stop'): Promise<void> {
      if (rung === 'stop' || (rung && until === 'any')) return Promise.resolve()
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer)
          answer = undefined
          resolve()
        }
        const timer = setTimeout(done, timeoutMs)
        answer = (ring) => {
          if (ring === 'stop' || until === 'any') done()
        }
      })
    },
  }
}
