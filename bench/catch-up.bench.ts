import { randomUUID } from 'node:crypto'
import { cpus, loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { type AdapterDeps, createAdapterService, migrateAdapterService } from '@wijkhub/adapter-kit'
import { inrichting } from '@wijkhub/builders/haarlem'
import * as cjg from '@wijkhub/cjg'
import { runKafkaTool } from '@wijkhub/engines/kafka-tools'
import type { EventLog } from '@wijkhub/events'
import { createOutbox, migrateOutbox } from '@wijkhub/events/outbox'
import { migrateLogboek } from '@wijkhub/logboek'
import { createPlatformaticEventLog } from '@wijkhub/events/platformatic-kafka'
import { createPlatformaticPublisher } from '@wijkhub/events/platformatic-publisher'
import { toOutboxEvent } from '@wijkhub/events/relay'
import { createPostgresEventLog } from '@wijkhub/events/postgres'
import type { JobHandler, Jobs } from '@wijkhub/jobs'
import { createPostgresJobs, migratePostgresJobs } from '@wijkhub/jobs/postgres'
import { createRedisJobs } from '@wijkhub/jobs/redis'
import { topicProjectie } from '@wijkhub/model'
import { createPool, type Pool } from '@wijkhub/postgres'
import { makeTopics } from '@wijkhub/runtime'
import { createLogger } from '@wijkhub/service-kit'
import { startAnsweringPartner } from './answering-partner.ts'
import { type BenchEngines, startEngines } from './engines.ts'
import { javaConsumer } from './kafka-java-tools.ts'
import { asPgbenchScript, recordStatements } from './pgbench-script.ts'
import { runPgbench } from './run-pgbench.ts'
import { waitingEvents } from './waiting-changes.ts'

/**
 * An adapter (the CJG's) that was away while everything changed ten times: how fast it takes over what is wanted, how
 * fast it then delivers, and how both go together when it simply comes back. Beside it, in the same run, the broker's
 * own consumer on the same topic and pgbench playing the statements of one delivery.
 * Usage: node bench/catch-up.bench.ts [changes, default 100000] [households, default 10000]
 */

const changes = Number(process.argv[2] ?? 100_000)
const householdCount = Number(process.argv[3] ?? 10_000)
const versions = changes / householdCount
const audience = 'cjg'
const schema = 'cjg_bridge'
const group = `adapter-${audience}`
const households = Array.from({ length: householdCount }, () => randomUUID() as string)
const logger = createLogger('bench', { niveau: 'warn' })
/** As many as the adapter sends at once. */
const connections = 8
const onError = (error: Error) => console.error(error.message)

/** How far the links must be. */
const followed = 'gewenste_versie = $1'
const delivered = 'gewenste_versie = $1 and geleverde_versie = $1'

/** How events and jobs travel. */
interface Transport {
  name: string
  publish: () => Promise<void>
  openLog: (pool: Pool) => Promise<EventLog>
  openJobs: () => Promise<Jobs>
  /** Lets the adapter read everything again. */
  rewind: (pool: Pool) => Promise<void>
}

const kafkaName = 'Kafka and Redis'
const engines = await startEngines()
const partner = await startAnsweringPartner()
const pool = createPool({
  connectionString: engines.addresses.postgres,
  applicationName: 'bench',
  searchPath: schema,
  max: 12,
})
try {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}; ${changes} changes to ${householdCount} households; load at the start ${loadavg()[0]!.toFixed(1)}`,
  )
  await migrateOutbox({ pool, schema: 'eventlog' })
  await migrateLogboek({ pool })
  await migrateAdapterService({ pool, schema })
  await migratePostgresJobs({ connectionString: engines.addresses.postgres, applicationName: 'bench' })
  for (const transport of [kafkaAndRedis(engines), postgresOnly(engines)]) await comeBack(transport)
  console.log(`load at the end ${loadavg()[0]!.toFixed(1)}`)
} finally {
  await pool.end()
  await partner.stop()
  await engines.stop()
}

async function comeBack(transport: Transport): Promise<void> {
  console.log(`\n${transport.name}`)
  await transport.publish()
  await pool.query('truncate koppeling, koppeling_nummer, uitgaand_bericht')
  if (transport.name === kafkaName) {
    const java = { address: engines.addresses.kafka, topic: topicProjectie(audience), count: changes, valueBytes: 0 }
    const perSecond = await javaConsumer(java)
    say('ConsumerPerformance on the same topic', changes, changes / perSecond, 'events')
  }

  const following = await timed(() => runAdapter(transport, { deliver: false }, followed))
  say('followed: every link has the newest version', changes, following, 'events')
  const delivering = await timed(() => runAdapter(transport, { deliver: true }, delivered))
  const sent = await partner.take()
  say(`delivered, ${sent.messages} messages to ${sent.households} households`, householdCount, delivering, 'deliveries')
  const limit = await pgbenchOfOneDelivery(transport)
  say(
    `pgbench, the ${limit.roundTrips} statements of a delivery`,
    householdCount,
    householdCount / limit.perSecond,
    'deliveries',
  )
  console.log(`  ratio delivered / pgbench ${(householdCount / delivering / limit.perSecond).toFixed(2)}`)

  await pool.query('truncate koppeling, koppeling_nummer, uitgaand_bericht')
  await transport.rewind(pool)
  const both = await timed(() => runAdapter(transport, { deliver: true }, delivered))
  const again = await partner.take()
  say(`both at once, ${again.messages} messages to ${again.households} households`, changes, both, 'events')
}

function say(what: string, count: number, seconds: number, unit: string): void {
  console.log(`  ${what}: ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} ${unit}/s`)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** The adapter's service from its start until every link is so far. Without delivering the jobs wait for a worker. */
async function runAdapter(transport: Transport, { deliver }: { deliver: boolean }, until: string): Promise<JobHandler> {
  const jobs = await transport.openJobs()
  const eventLog = await transport.openLog(pool)
  const outbox = createOutbox({ pool, schema: 'eventlog' })
  let job: JobHandler | undefined
  const deps: AdapterDeps = {
    pool,
    outbox,
    eventLog,
    jobs: {
      ...jobs,
      async work(queue, options, handler) {
        job = handler
        return deliver ? jobs.work(queue, options, handler) : { stop: () => Promise.resolve() }
      },
    },
    inrichting,
    logger,
    source: 'urn:nld:oin:0:systeem:bench',
    now: () => new Date(),
  }
  const adapter = cjg.adapter({ CJG_URL: partner.url, CJG_TOKEN: 'bench' })
  const service = createAdapterService(deps, [adapter])
  await service.start()
  const sql = `select count(*)::int as n from koppeling where ${until}`
  for (;;) {
    const { rows } = await pool.query<{ n: number }>(sql, [versions])
    if (rows[0]!.n >= householdCount) break
    await sleep(100)
  }
  await service.stop()
  await eventLog.close()
  await outbox.close()
  await jobs.close()
  return job!
}

/** Records the delivery of one household, and plays it on as many links as there are households. */
async function pgbenchOfOneDelivery(transport: Transport): Promise<{ perSecond: number; roundTrips: number }> {
  const [household] = households
  const job = await runAdapter(transport, { deliver: false }, delivered)
  await pool.query('delete from koppeling_nummer where huishouden_id = $1', [household])
  await pool.query(`update koppeling set geleverde_versie = 0, stand = null, nummer = null where huishouden_id = $1`, [
    household,
  ])
  const perConnection = Math.floor(householdCount / connections)
  await pool.query(
    `insert into koppeling
     select made.* from koppeling k, generate_series(0, $2::int - 1) client, generate_series(1, $3::int) run,
       jsonb_populate_record(null::koppeling, to_jsonb(k) || jsonb_build_object('huishouden_id',
         lpad(to_hex(client * 10000000 + run), 8, '0') || substr(k.huishouden_id::text, 9))) made
     where k.huishouden_id = $1`,
    [household, connections, perConnection],
  )
  await pool.query('vacuum analyze koppeling')
  const statements = await recordStatements(pool, () => job({ huishoudenId: household! }, {}))
  const { script, variables } = await asPgbenchScript(pool, statements, [/\bCJG-2026-(\d{8})/g])
  const { hostname, port, username, password, pathname } = new URL(engines.addresses.postgres)
  const { perSecond } = await runPgbench({
    connection: { host: hostname, port: Number(port), user: username, password, database: pathname.slice(1) },
    script,
    searchPath: schema,
    variables,
    connections,
    until: { transactions: perConnection },
  })
  const { rows } = await pool.query<{ n: number }>(
    'select count(*)::int as n from koppeling where geleverde_versie = $1',
    [versions],
  )
  if (rows[0]!.n < householdCount + perConnection * connections) throw new Error('pgbench did not deliver every link')
  await partner.take()
  return { perSecond, roundTrips: statements.length }
}

function kafkaAndRedis({ addresses }: BenchEngines): Transport {
  const connection = { brokers: [addresses.kafka], clientId: 'bench', onError }
  return {
    name: kafkaName,
    async publish() {
      await makeTopics({ kafka: connection, doelbinding: inrichting.doelbinding, replicas: 1 })
      const publisher = createPlatformaticPublisher(connection)
      // The broker may need a moment before it knows the topics it just made.
      for (let known = false; !known; await sleep(100))
        known = await makeTopics({
          kafka: connection,
          doelbinding: inrichting.doelbinding,
          replicas: 1,
          checkOnly: true,
        }).then(
          () => true,
          () => false,
        )
      for (const events of waitingEvents({ audience, households, versions }))
        await publisher.publish(events.map(toOutboxEvent))
      await publisher.close()
    },
    openLog: () => Promise.resolve(createPlatformaticEventLog(connection)),
    openJobs: () => Promise.resolve(createRedisJobs({ url: addresses.redis, onError })),
    async rewind() {
      const to = `--bootstrap-server ${addresses.kafka} --group ${group} --topic ${topicProjectie(audience)}`
      await runKafkaTool('consumer-groups', [...to.split(' '), '--reset-offsets', '--to-earliest', '--execute'])
    },
  }
}

function postgresOnly({ addresses }: BenchEngines): Transport {
  const connection = { connectionString: addresses.postgres, applicationName: 'bench' }
  return {
    name: 'PostgreSQL only',
    async publish() {
      const outbox = createOutbox({ pool, schema: 'eventlog' })
      for (const events of waitingEvents({ audience, households, versions })) await outbox.append(pool, events)
      await outbox.close()
    },
    openLog: () => createPostgresEventLog({ pool, schema: 'eventlog', onError }),
    openJobs: () => createPostgresJobs({ connection, onError }),
    async rewind() {
      await pool.query('delete from eventlog.outbox_offset where "group" = $1', [group])
    },
  }
}
