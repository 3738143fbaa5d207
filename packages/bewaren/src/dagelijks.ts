import { dagInNederland } from '@wijkhub/model'
import type { Pool } from '@wijkhub/postgres'
import { claimDag, sluitDag } from './dag.ts'
import { beeindig, type TeBeeindigen } from './beeindig.ts'

const kijkElkeMs = 10 * 60_000
const dagElkeMs = 1_000

export interface Dagwerk extends Pick<TeBeeindigen, 'tabellen' | 'bewaartermijnen'> {
  pool: Pool
  now: () => Date
  /** Before anything else, every time it looks, by every instance. */
  eerst?: (signal: AbortSignal) => Promise<unknown>
  /** What else a day brings; what it returns is logged. */
  ook?: (signal: AbortSignal) => Promise<object>
  logger: { info(what: object, text: string): void; error(what: object, text: string): void }
}

export interface Dagelijks {
  /** Breaks off what is under way; it begins anew at the next start. */
  stop(): Promise<void>
}

/**
 * Once a day, by one instance, as soon as the day begins: ends what is over its term, and what else is due. Which day was done is a row, so a hub that
 * was down at midnight does it when it starts, and a run that broke off is done again. Logs numbers, nothing of anybody.
 */
export function dagelijks({ pool, now, eerst, ook, logger, ...bewaren }: Dagwerk): Dagelijks {
  const afbreken = new AbortController()
  const { signal } = afbreken

  async function kijk(): Promise<void> {
    const dag = dagInNederland(now())
    try {
      await eerst?.(signal)
      if (!(await claimDag(pool, dag))) return
      let mislukt: Error | undefined
      const gedaan = await ook?.(signal).catch((error: Error) => {
        mislukt = error
      })
      // One household or message that cannot be handled must not keep what is over its term, day after day.
      const beeindigd = await beeindig(pool, { ...bewaren, now: now(), signal })
      if (mislukt) throw mislukt
      await sluitDag(pool, dag, beeindigd)
      logger.info({ dag, ...gedaan, beeindigd }, 'dagelijks onderhoud gedaan')
    } catch (error) {
      if (!signal.aborted) logger.error({ err: error, dag }, 'dagelijks onderhoud afgebroken; het begint opnieuw')
    }
  }

  let bezig = kijk()
  const kijkWeer = () => {
    bezig = bezig.then(kijk)
  }
  let dag = dagInNederland(now())
  const timers = [
    setInterval(kijkWeer, kijkElkeMs).unref(),
    setInterval(() => {
      const nu = dagInNederland(now())
      if (nu !== dag) kijkWeer()
      dag = nu
    }, dagElkeMs).unref(),
  ]
  return {
    async stop() {
      timers.forEach((timer) => clearInterval(timer))
      afbreken.abort()
      await bezig
    },
  }
}
