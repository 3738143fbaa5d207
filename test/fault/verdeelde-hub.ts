import { join, resolve } from 'node:path'
import { createWijkhubClient, type WijkhubClient } from '@wijkhub/client'
import { startStack, type Stack } from '@wijkhub/stack'
import { createPool } from '@wijkhub/postgres'
import type { Gezin } from './belasting.ts'
import { startMotoren, type Motoren } from './motoren.ts'

export const database = 'wijkhub_storing'

/** The hub as it is deployed, one process per instance, on engines that may be killed. */
export interface VerdeeldeHub {
  stack: Stack
  motoren: Motoren
  kontext: WijkhubClient
  /** May be told how many households there are. */
  gemeente: WijkhubClient
  /** Every family this hub ever acknowledged; a check covers them all. */
  gezinnen: Gezin[]
  /** Where each partner simulator writes down what it got, in order. */
  dagboek: (partner: string) => string
  bord: <T>(partner: string) => Promise<T>
  gedrag: (partner: string, gedrag: object) => Promise<void>
  /** Reads the hub's tables as the engines' administrator. */
  vraag: <T extends object>(sql: string, values?: unknown[]) => Promise<T[]>
  stop: () => Promise<void>
}

const haarlem = resolve(import.meta.dirname, '../../inrichting/haarlem.yaml')

/** Starts engines and hub; resolves when every process says it is ready. */
export async function startVerdeeldeHub(options: {
  instances: number
  events?: 'kafkajs' | 'platformatic-kafka'
  meld: (regel: string) => void
}): Promise<VerdeeldeHub> {
  const { instances, events = 'platformatic-kafka', meld } = options
  const motoren = await startMotoren()
  const folder = join(motoren.folder, 'hub')
  try {
    const stack = await startStack({
      engines: motoren.adressen,
      inrichting: haarlem,
      events,
      jobs: 'redis',
      instances,
      port: 0,
      folder,
      database,
      fresh: false,
      meld,
    })
    const pool = createPool({
      connectionString: Object.assign(new URL(motoren.adressen.postgres), { pathname: `/${database}` }).href,
      applicationName: 'storingsproef',
      max: 2,
      onError: () => {},
    })
    return {
      stack,
      motoren,
      kontext: createWijkhubClient({ url: stack.hubUrl, token: () => stack.uitgever.geefToken('kontext') }),
      gemeente: createWijkhubClient({ url: stack.hubUrl, token: () => stack.uitgever.geefToken('gemeente') }),
      gezinnen: [],
      dagboek: (partner) => join(folder, 'dagboeken', `${partner}.jsonl`),
      async bord<T>(partner: string) {
        const answer = (await (await fetch(`${stack.bordUrl}/${partner}`)).json()) as { stand: T }
        return answer.stand
      },
      async gedrag(partner, gedrag) {
        const headers = { 'content-type': 'application/json' }
        const body = JSON.stringify(gedrag)
        const { ok } = await fetch(`${stack.bordUrl}/${partner}/gedrag`, { method: 'PUT', headers, body })
        if (!ok) throw new Error(`${partner} nam zijn gedrag niet aan`)
      },
      vraag: async <T extends object>(sql: string, values: unknown[] = []) => (await pool.query<T>(sql, values)).rows,
      async stop() {
        await pool.end()
        await stack.stop()
        await motoren.stop()
      },
    }
  } catch (error) {
    await motoren.stop()
    throw error
  }
}
