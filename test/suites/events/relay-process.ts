import { createPool } from '@wijkhub/postgres'
import { startRelay } from '@wijkhub/events/relay'

/** The far side of `startFrozenHolder`: a relay in a process of its own, which publishes nothing and says whether it leads. */
const { connection, schema, topics } = JSON.parse(process.argv[2]!) as {
  connection: object
  schema: string
  topics: string[]
}
const pool = createPool({ ...connection, applicationName: 'stilstaand' })
const publisher = { publish: () => Promise.resolve(), close: () => Promise.resolve() }
const relay = await startRelay({ pool, schema, topics, publisher, onError: () => undefined })
setInterval(() => process.send!(relay.isActive()), 50)
