import type { FastifyInstance } from 'fastify'
import type { Toegangsregel } from '../access/toegangsregel.ts'
import type { RouteContract, Verantwoording } from '../openapi/route-contract.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route of this server with its contract, in the order of registration: nothing can be left out of it. */
    routelijst(): readonly RouteVanServer[]
  }
  interface FastifyContextConfig {
    /** Who may call; copied from the contract of the route. */
    toegang?: Toegangsregel
    verantwoording?: Verantwoording | undefined
  }
}

export interface RouteVanServer {
  methode: string
  /** Fastify's pattern, e.g. `/registratie/v1/huishoudens/:huishoudenId`. */
  pad: string
  contract: RouteContract
}

/**
 * The routes as Fastify gets them. A route whose contract does not say who may call cannot be registered. Returns which
 * methods a path knows, so that a wrong one is a 405 with `Allow` instead of a 404; only asked on a miss.
 */
export function createRouteTable(app: FastifyInstance): (url: string) => string[] {
  const perPatroon = new Map<string, Set<string>>()
  const routes: RouteVanServer[] = []
  app.addHook('onRoute', (route) => {
    const contract = route.schema as RouteContract | undefined
    const methods = perPatroon.get(route.url) ?? new Set()
    perPatroon.set(route.url, methods)
    for (const methode of [route.method].flat()) {
      if (!contract?.toegang)
        throw new Error(
          `${methode} ${route.url} heeft geen contract: geef de route \`schema: schemas({ toegang, … })\``,
        )
      methods.add(methode.toUpperCase())
      // Fastify answers HEAD wherever there is a GET, under the same contract.
      if (methode !== 'HEAD') routes.push({ methode, pad: route.url, contract })
    }
    route.config = { ...route.config, toegang: contract?.toegang, verantwoording: contract?.verantwoording }
  })
  app.decorate('routelijst', () => routes)
  return (url) => {
    // The absolute form is a proxy's way of asking for the same (RFC 9112, 3.2.2).
    const pad = url.replace(/^https?:\/\/[^/?]*/i, '').split('?', 1)[0]!
    for (const [patroon, methods] of perPatroon) if (fits(patroon, pad)) return [...methods].toSorted()
    return []
  }
}

function fits(patroon: string, pad: string): boolean {
  const wanted = patroon.split('/')
  const given = pad.split('/')
  return (
    wanted.length === given.length &&
    wanted.every((deel, i) => (deel.startsWith(':') ? given[i] !== '' : deel === decoded(given[i]!)))
  )
}

function decoded(deel: string): string {
  try {
    return decodeURIComponent(deel)
  } catch {
    return deel
  }
}
