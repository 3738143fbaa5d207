import type { FastifyInstance } from 'fastify'

/** Which methods a path knows, so that a wrong one is a 405 with `Allow` instead of a 404. Only asked on a miss. */
export function createMethodTable(app: FastifyInstance): (url: string) => string[] {
  const perPatroon = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const methods = perPatroon.get(url) ?? new Set()
    for (const one of [method].flat()) methods.add(one.toUpperCase())
    perPatroon.set(url, methods)
  })
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
