import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { leesAnker, sluitKeten } from '@wijkhub/logboek'
import { dagInNederland } from '@wijkhub/model'
import type { Registry } from '../registry.ts'

const elkeMs = 1_000
const ankerElkeMs = 5 * 60_000

export interface Verzegeling {
  stop(): Promise<void>
}

type Deps = Pick<Registry, 'logboekLezer' | 'logger' | 'now' | 'ankerplaats'>

/**
 * Seals what was logged, each second, and keeps the head outside the database every five minutes and with the last link of a day: in this
 * service's own log and, where the municipality gave one, in a folder it can write to and the database cannot. Any
 * number of instances may do so: a link has one number.
 */
export function startVerzegeling(deps: Deps): Verzegeling {
  const { logboekLezer, logger, now } = deps
  let dag = dagInNederland(now())
  let geankerd: { op: number; nr: number } = { op: now().getTime(), nr: 0 }
  let bezig: Promise<void> = Promise.resolve()
  let gemeld = false

  async function verzegel(): Promise<void> {
    try {
      const vandaag = dagInNederland(now())
      // What still waits belongs to the day that ended; its head is the last of that day.
      await sluitKeten(logboekLezer, dag)
      const isNieuweDag = vandaag !== dag
      if (isNieuweDag || now().getTime() - geankerd.op >= ankerElkeMs) {
        geankerd = { op: now().getTime(), nr: await ankerNu(deps, geankerd.nr) }
        dag = vandaag
      }
      gemeld = false
    } catch (error) {
      // A second sealer was first, or the database is away: the next second looks again.
      if (!gemeld && (error as { code?: string }).code !== '23505')
        logger.warn({ err: error }, 'logboek niet verzegeld')
      gemeld = true
    }
  }

  const klok = setInterval(() => {
    bezig = bezig.then(verzegel)
  }, elkeMs)
  return {
    async stop() {
      clearInterval(klok)
      await bezig
      await verzegel()
    },
  }
}

/** Keeps the newest head where it is not the one that was kept before; returns its number. */
async function ankerNu({ logboekLezer, logger, ankerplaats }: Deps, vorige: number): Promise<number> {
  const anker = await leesAnker(logboekLezer)
  if (!anker || anker.nr === vorige) return vorige
  logger.info({ anker }, 'kop van het logboek')
  if (ankerplaats !== undefined) {
    await mkdir(ankerplaats, { recursive: true })
    await appendFile(join(ankerplaats, ankerbestand), `${JSON.stringify(anker)}\n`)
  }
  return anker.nr
}

/** One head a line, as JSON; only ever added to. */
const ankerbestand = 'ankers.jsonl'
