import { Admin, ListOffsetTimestamps } from '@platformatic/kafka'
import { topics, type Doelbinding } from '@wijkhub/model'
import { createPool, quoteSchema } from '@wijkhub/postgres'

/** Drops the stack's database, whoever is connected to it. Only for engines of this machine: see `start-stack.ts`. */
export async function dropDatabase(beheerUrl: string, database: string): Promise<void> {
  const pool = createPool({ connectionString: beheerUrl, applicationName: 'wijkhub:leegmaken', max: 1 })
  try {
    await pool.query(`drop database if exists ${quoteSchema(database)} with (force)`)
  } finally {
    await pool.end()
  }
}

/** Deletes the hub's topics and the offsets of its groups. Groups that still have members keep theirs. */
export function deleteTopics(brokers: string[], { doelbinding }: { doelbinding: Doelbinding }): Promise<void> {
  return withAdmin(brokers, async (admin) => {
    const known = new Set(await admin.listTopics())
    const ours = topics(doelbinding)
      .map(({ naam }) => naam)
      .filter((naam) => known.has(naam))
    if (ours.length > 0) await admin.deleteTopics({ topics: ours })
    const groups = [...(await admin.listGroups()).keys()].filter((group) => /^(adapter-|case-registry)/.test(group))
    if (groups.length > 0) await admin.deleteGroups({ groups }).catch(() => undefined)
  })
}

/** Whether the hub's topics hold events of an earlier run. */
export function holdsEvents(brokers: string[], { doelbinding }: { doelbinding: Doelbinding }): Promise<boolean> {
  return withAdmin(brokers, async (admin) => {
    const known = new Set(await admin.listTopics())
    const ours = topics(doelbinding).filter(({ naam }) => known.has(naam))
    if (ours.length === 0) return false
    const asked = ours.map(({ naam, partities }) => ({
      name: naam,
      partitions: Array.from({ length: partities }, (_, partitionIndex) => ({
        partitionIndex,
        timestamp: ListOffsetTimestamps.LATEST,
      })),
    }))
    const ends = await admin.listOffsets({ topics: asked })
    return ends.some(({ partitions }) => partitions.some(({ offset }) => offset > 0n))
  })
}

async function withAdmin<Result>(brokers: string[], work: (admin: Admin) => Promise<Result>): Promise<Result> {
  const admin = new Admin({ bootstrapBrokers: brokers, clientId: 'wijkhub-leegmaken', retries: 5, retryDelay: 200 })
  try {
    return await work(admin)
  } finally {
    await admin.close()
  }
}
