import type { Tabel } from '@wijkhub/bewaren'
import type { EventLog } from '@wijkhub/events'
import type { Outbox } from '@wijkhub/events/outbox'
import type { Inrichting } from '@wijkhub/inrichting'
import type { Jobs } from '@wijkhub/jobs'
import type { Pool } from '@wijkhub/postgres'
import type { Hoofdsleutel } from '@wijkhub/verzegelen'
import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import type { Logger } from './log/create-logger.ts'

/** What a service gets from whoever composes it; which drivers stand behind it, it cannot tell. */
export interface ServiceDeps {
  /** Unqualified names resolve to the service's own schema. */
  pool: Pool
  schema: string
  outbox: Outbox
  eventLog: EventLog
  jobs: Jobs
  /** The municipality: who takes part, who may know what, which partner systems are connected. */
  inrichting: Inrichting
  /** The keys that stand outside the database; whoever asks for them where no file was given hears so. */
  hoofdsleutel: Hoofdsleutel
  logger: Logger
  /** CloudEvents source of this service. */
  source: string
  now: () => Date
  /** Told of every attempt at a partner; metrics hang here. */
  gemeten?: (attempt: MeasuredAttempt) => void
}

/** One attempt at a partner, without anything about whom it concerned. */
export interface MeasuredAttempt {
  audience: string
  /** How it ended, e.g. `verwerkt` or `niet-bereikt`. */
  uitkomst: string
  ms: number
}

/** A figure a service reads from its own rows at the moment it is asked. Labels come from small, fixed sets. */
export interface Cijfer {
  /** Prometheus name, e.g. `wijkhub_quarantaine_open`. */
  naam: string
  /** One line for people. */
  uitleg: string
  waarden: { labels: Record<string, string>; waarde: number }[]
}

export interface RunningService {
  routes(app: FastifyInstance): void
  /** Throws where it may not begin; asked before the door opens, because `start` comes after. */
  controleer?(): Promise<void>
  /** Starts following the log and working jobs. */
  start(): Promise<void>
  /** Finishes what is in flight. */
  stop(): Promise<void>
  /** What `/metrics` shows of this service's rows. */
  cijfers?(): Promise<Cijfer[]>
}

/** One service as a value: `main.ts` runs one, the all-in-one runs them all. */
export interface ServiceModule<Config extends z.ZodObject = z.ZodObject> {
  naam: string
  /** Its schema in PostgreSQL; nobody else reads it. */
  schema: string
  /** Its environment variables: all that there can be. */
  config: Config
  /**
   * Those it reads in this municipality, where that depends on what is connected. Throws `ConfigurationFault` when the
   * municipality asks something of this service that it cannot do.
   */
  configVoor?(inrichting: Inrichting): z.ZodObject
  /** Every table of its schema: whose data it holds, how long, and how that is shown, erased and ended. */
  tabellen: readonly Tabel[]
  /** Makes or updates its tables; an explicit command, never a side effect of starting. */
  migrate(target: { pool: Pool; schema: string }): Promise<string[]>
  create(deps: ServiceDeps, config: z.infer<Config>): RunningService
}

/** The environment variables this service reads in this municipality. */
export function configVan(
  { config, configVoor }: Pick<ServiceModule, 'config' | 'configVoor'>,
  inrichting: Inrichting,
) {
  return configVoor?.(inrichting) ?? config
}

/** Gives the type; a service is a plain value. */
export function defineService<Config extends z.ZodObject>(module: ServiceModule<Config>): ServiceModule<Config> {
  return module
}
