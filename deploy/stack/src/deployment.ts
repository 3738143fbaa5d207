import { gedeeldeOutbox, logboekSchema } from '@wijkhub/runtime'

/**
 * What runs where: every service of the hub with the tables it owns and the addresses it answers. The native stack, the
 * compose file, nginx and the Kubernetes manifests are all held against this list by tests.
 */
export interface DeployedService {
  naam: string
  /** Its schema and, with the prefix `wijkhub_`, its role in PostgreSQL. */
  schema: string
  /** Paths that the reverse proxy leads to it; every other path ends at the proxy. */
  paden: readonly string[]
  /** It keeps what it keeps under keys of the file outside the database. */
  verzegelt?: true
}

export const diensten: readonly DeployedService[] = [
  { naam: 'case-registry', schema: 'registratie', paden: ['/registratie/v1', '/privacy/v1'], verzegelt: true },
  {
    naam: 'menscentraal-matchpoint-adapter',
    schema: 'menscentraal_matchpoint',
    paden: ['/menscentraal/v1', '/matchpoint/v1', '/beheer/v1/menscentraal', '/beheer/v1/matchpoint'],
  },
  { naam: 'debt-assistance-connector', schema: 'debt_assistance', paden: ['/schuldhulp/v1', '/beheer/v1/schuldhulp'] },
  { naam: 'cjg-bridge', schema: 'cjg_bridge', paden: ['/cjg/v1', '/ggk/v1', '/beheer/v1/cjg', '/beheer/v1/jeugdhulp'] },
  {
    naam: 'wijkverpleging-feed',
    schema: 'wijkverpleging_feed',
    paden: ['/wijkverpleging/v1', '/beheer/v1/wijkverpleging'],
  },
]

/**
 * The largest body behind each path that takes one, in kB: what the proxies let through before a service has seen a token.
 * A test holds it against the limits of the routes. A path that is not named takes none.
 */
export const grootsteInhoudKb: Readonly<Record<string, number>> = {
  '/registratie/v1': 1024,
  '/privacy/v1': 1024,
  '/menscentraal/v1': 1024,
  '/matchpoint/v1': 16,
  '/schuldhulp/v1': 256,
  '/cjg/v1': 64,
  // OP179: an iJw message may hold 25 MB.
  '/ggk/v1': 25 * 1024,
  '/wijkverpleging/v1': 1024,
}

/** The file that runs a service, from the root of the repository. */
export const hoofdbestand = (naam: string) => `services/${naam}/src/main.ts`

/** Name of the hub's database in Docker and Kubernetes. */
export const database = 'wijkhub'
/** The role that owns all tables and runs the migrations; no service ever connects with it. */
export const eigenaar = 'wijkhub_eigenaar'
/** Every service's role is a member: it holds the rights on what services share in one database. */
export const groep = 'wijkhub_diensten'
/** The role that reads and seals the log of what happened. */
export const logboekRol = 'wijkhub_logboek'
export const rolVan = (schema: string) => `wijkhub_${schema}`

/** What services share in PostgreSQL, by which drivers keep it there. */
export function gedeeldeSchemas(drivers: { events: string; jobs: string }): { schema: string; magMaken: boolean }[] {
  return [
    ...(drivers.events === 'postgres' ? [{ schema: gedeeldeOutbox, magMaken: false }] : []),
    ...(drivers.jobs === 'postgres' ? [{ schema: 'bullmq', magMaken: true }] : []),
  ]
}

/**
 * Every schema that holds what must survive. BullMQ's is not among them: its jobs are nudges, and the sweep makes them
 * again from the rows.
 */
export const alleSchemas: readonly string[] = [...diensten.map(({ schema }) => schema), gedeeldeOutbox, logboekSchema]
