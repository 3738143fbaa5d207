import { postgresAddress } from '@wijkhub/postgres'
import { isLoopback } from '@wijkhub/service-kit'
import { z } from 'zod'

/** Read by everything that makes a connection. */
export const OnversleuteldConfig = z.object({
  WIJKHUB_ONVERSLEUTELD: z
    .string()
    .optional()
    .describe(
      'Waar buiten deze machine zonder TLS heen mag, met waarom: `host=woorden; host=woorden`, zoals `postgres=eigen netwerk zonder uitgang`. Wat hier niet staat en onversleuteld is, laat niets starten',
    ),
})

/** Whose conversations these are; named in a complaint. */
interface Connection {
  variable: string
  host: string
  /** What to do about it, for who has to. */
  instead: string
}

/** A reason is a sentence: one word is what somebody types to be rid of it. */
const reason = /\S\s+\S/

/**
 * What goes over a network in plain and was not said so, a line each that begins with the variable. Every setting counts
 * that holds an address, by how it begins: one that is added later is held to it too. A host and not a connection is named
 * in words, so that they say nothing about another host when the address changes.
 */
export function plainConnections(values: Readonly<Record<string, unknown>>, env: NodeJS.ProcessEnv): string[] {
  const { said, faults } = readSaid(values['WIJKHUB_ONVERSLEUTELD'])
  const plain = Object.entries(values).flatMap(([variable, value]) =>
    typeof value === 'string' ? connectionsIn(variable, value, values) : [],
  )
  return [
    ...faults,
    ...plain
      .filter(({ host }) => !isLoopback(host) && !said.has(bare(host)))
      .map(
        ({ variable, host, instead }) =>
          `${variable}: gaat onversleuteld naar ${host || 'een host die er niet staat'}; ${instead}, of zeg in WIJKHUB_ONVERSLEUTELD waarom het mag (${host || 'host'}=…)`,
      ),
    // It would make every word about certificates above untrue.
    ...(env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0'
      ? [
          'NODE_TLS_REJECT_UNAUTHORIZED: staat op 0, en dan wordt geen enkel certificaat gecontroleerd; wijs met NODE_EXTRA_CA_CERTS uw CA aan',
        ]
      : []),
  ]
}

function connectionsIn(variable: string, value: string, values: Readonly<Record<string, unknown>>): Connection[] {
  const scheme = /^([a-z]+):/i.exec(value)?.[1]?.toLowerCase()
  if (variable === 'WIJKHUB_KAFKA')
    return values['WIJKHUB_KAFKA_TLS'] === 'aan'
      ? []
      : value.split(',').map((broker) => ({
          variable,
          host: broker.replace(/:\d+$/, ''),
          instead: 'zet WIJKHUB_KAFKA_TLS=aan',
        }))
  if (scheme === 'http') return [{ variable, host: new URL(value).hostname, instead: 'gebruik https' }]
  if (scheme === 'redis') return redis(variable, new URL(value))
  if (scheme === 'postgres' || scheme === 'postgresql') return postgres(variable, value)
  return []
}

function redis(variable: string, { hostname, searchParams }: URL): Connection[] {
  // ioredis takes a socket from the query.
  if (searchParams.get('path')?.startsWith('/')) return []
  return [{ variable, host: hostname, instead: 'gebruik rediss' }]
}

function postgres(variable: string, value: string): Connection[] {
  const instead = 'gebruik sslmode=verify-full'
  try {
    const { host, socket, verified } = postgresAddress(value)
    return socket || verified ? [] : [{ variable, host, instead }]
  } catch {
    // A certificate it names is not there: what pg would do instead is not looked at.
    return [{ variable, host: '', instead: `${instead}, met bestanden die er zijn` }]
  }
}

function readSaid(value: unknown): { said: ReadonlySet<string>; faults: string[] } {
  const said = new Set<string>()
  const faults: string[] = []
  for (const part of typeof value === 'string' ? value.split(';') : []) {
    if (part.trim() === '') continue
    const [, host = '', words = ''] = /^([^=]*)=(.*)$/s.exec(part) ?? []
    if (host.trim() !== '' && reason.test(words)) said.add(bare(host.trim()))
    else
      faults.push(
        `WIJKHUB_ONVERSLEUTELD: "${part.trim()}" is geen host=woorden; zeg in een paar woorden waarom het mag`,
      )
  }
  return { said, faults }
}

const bare = (host: string) => host.replace(/^\[(.*)\]$/, '$1').toLowerCase()
