import { setTimeout as sleep } from 'node:timers/promises'
import type { EventLog } from '@wijkhub/events'

/** May anything be sent to this partner, or could a safety block stand in the log that was not read yet? */
export interface Poort {
  isOpen: () => boolean
  stop: () => Promise<void>
}

export interface Poortwacht {
  eventLog: Pick<EventLog, 'mark'>
  group: string
  /** Told of what went wrong; looked at again. */
  onError: (error: Error) => void
  /** It opened: what waited may go. */
  onOpen: () => void
  /** How old the newest event may be that nobody has read for certain. */
  hoogstensMs?: number
  /** How often to look, once it is open. */
  kijkMs?: number
  /** Milliseconds, never back. */
  klok?: () => number
}

const haastMs = 50

/**
 * Shut until the follower has read everything that stood in the log when it began, and again when for a minute nothing says
 * that it keeps up: an adapter that was away would otherwise send from its rows before it reads the block that came meanwhile.
 * "Nothing unread" would be the wrong measure: under load there always is.
 */
export function bewaakPoort(wacht: Poortwacht): Poort {
  const {
    eventLog,
    group,
    onError,
    onOpen,
    hoogstensMs = 60_000,
    kijkMs = 5_000,
    klok = () => performance.now(),
  } = wacht
  const gestopt = new AbortController()
  let bijTot = Number.NEGATIVE_INFINITY
  const isOpen = () => klok() - bijTot <= hoogstensMs

  async function kijk(): Promise<void> {
    const sinds = klok()
    const isVoorbij = await eventLog.mark(group)
    while (!gestopt.signal.aborted) {
      if (await isVoorbij()) {
        const wasDicht = !isOpen()
        bijTot = sinds
        if (wasDicht && isOpen()) onOpen()
        return
      }
      await pauze(isOpen() ? Math.min(kijkMs, 1_000) : haastMs)
    }
  }

  const pauze = (ms: number) => sleep(ms, undefined, { signal: gestopt.signal }).catch(() => undefined)

  async function waak(): Promise<void> {
    while (!gestopt.signal.aborted) {
      const gelukt = await kijk().then(
        () => true,
        (error: Error) => onError(error),
      )
      await pauze(gelukt && isOpen() ? kijkMs : haastMs * 10)
    }
  }

  const wakend = waak()
  return {
    isOpen,
    async stop() {
      gestopt.abort()
      await wakend
    },
  }
}
