import { dagInNederland } from '@wijkhub/model'
import { claimDag } from '../opslag/claim-dag.ts'
import { ruimSleutelsOp } from '../opslag/ruim-sleutels-op.ts'
import { sluitDag } from '../opslag/sluit-dag.ts'
import { vulNaamsleutels } from '../opslag/vul-naamsleutels.ts'
import { herprojecteer } from '../projectie/herprojecteer.ts'
import type { Registry } from '../registry.ts'

const kijkElkeMs = 10 * 60_000

/**
 * Once a day, by one instance: projects everything again (birthdays) and removes expired keys. Which day was done is a
 * row, so a hub that was down at midnight does it when it starts, and a run that broke off is done again.
 */
export async function startOnderhoud(registry: Registry): Promise<{ stop(): Promise<void> }> {
  const { pool, logger, nu } = registry
  const afbreken = new AbortController()

  async function kijk(): Promise<void> {
    const dag = dagInNederland(nu())
    try {
      await vulNaamsleutels(pool, afbreken.signal)
      if (!(await claimDag(pool, dag))) return
      const herprojectie = await herprojecteer(registry, afbreken.signal)
      const sleutels = await ruimSleutelsOp(pool)
      await sluitDag(pool, dag)
      logger.info({ dag, ...herprojectie, sleutels }, 'dagelijks onderhoud gedaan')
    } catch (error) {
      if (!afbreken.signal.aborted)
        logger.error({ err: error, dag }, 'dagelijks onderhoud afgebroken; het begint opnieuw')
    }
  }

  let bezig = kijk()
  const timer = setInterval(() => {
    bezig = bezig.then(kijk)
  }, kijkElkeMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      afbreken.abort()
      await bezig
    },
  }
}
