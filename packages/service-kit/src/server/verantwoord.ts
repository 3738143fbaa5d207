import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Verwerking } from '@wijkhub/model'
import { organisatieVan } from './require-token.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * Says whom an answer is about that is no JSON, or that says only that nothing changed. A JSON answer says it itself.
     * `reden`: why she asked, where the route asks it.
     */
    getoond(document: unknown, reden?: string): void
  }
}

/** What a route of an API with `doet: 'toont'` is about to answer. */
export interface TeVerantwoorden {
  verwerking: Verwerking
  /** What is shown; nothing where it is refused. */
  documenten: readonly unknown[]
  reden: string | undefined
  /** The code it is refused with. */
  weigering: string | undefined
}

interface Gezegd {
  documenten: unknown[]
  reden?: string | undefined
  weigering?: string
}

const gezegd = Symbol('gezegd')

/** Refusals that are about somebody, or about who asks. What is wrong with the call itself says nothing of anybody. */
const overIemand = new Set([403, 404, 409, 410, 412, 429])

/**
 * Holds every route of this scope whose contract `toont` something to its line in the log: `schrijf` is done before the first byte
 * of the answer leaves, and when it cannot the answer is 503. An answer of which nobody said whom it is about does not
 * leave at all.
 */
export function verantwoord(
  scope: FastifyInstance,
  schrijf: (request: FastifyRequest, wat: TeVerantwoorden) => Promise<void>,
): void {
  scope.decorateRequest(gezegd, null)
  scope.decorateRequest('getoond', function (document: unknown, reden?: string) {
    const { documenten } = bij(this)
    this.setDecorator<Gezegd>(gezegd, { ...bij(this), documenten: [...documenten, document], ...(reden && { reden }) })
  })
  scope.addHook('preSerialization', async (request, reply, payload) => {
    if (verwerkingVan(request) === undefined) return payload
    if (reply.statusCode < 400) request.getoond(payload)
    else request.setDecorator<Gezegd>(gezegd, { ...bij(request), weigering: (payload as { code?: string }).code ?? '' })
    return payload
  })
  scope.addHook('onSend', async (request, reply, payload) => {
    const verwerking = verwerkingVan(request)
    const { documenten, reden, weigering } = bij(request)
    if (verwerking === undefined) return payload
    const { statusCode: status } = reply
    // Whom nobody knows was told nothing, and is counted only.
    if (organisatieVan(request) === undefined || (status >= 400 && !overIemand.has(status))) return payload
    if (status < 400 && documenten.length === 0) {
      zonderSpoor(reply)
      throw new Error(`${request.routeOptions.url} zegt niet over wie het antwoord gaat`)
    }
    const getoond = status < 400 ? documenten : []
    try {
      await schrijf(request, {
        verwerking,
        documenten: getoond,
        reden,
        weigering: status < 400 ? undefined : weigering,
      })
    } catch (error) {
      request.log.error({ err: error, route: request.routeOptions.url }, 'logboek niet geschreven: niets getoond')
      zonderSpoor(reply)
      throw Object.assign(new Error('logboek niet geschreven', { cause: error }), { statusCode: 503 })
    }
    return payload
  })
}

function bij(request: FastifyRequest): Gezegd {
  return request.getDecorator<Gezegd | null>(gezegd) ?? { documenten: [] }
}

function verwerkingVan({ routeOptions: { config } }: FastifyRequest): Verwerking | undefined {
  const { verantwoording } = config
  return verantwoording === undefined || verantwoording === 'geen-personen' || verantwoording.doet !== 'toont'
    ? undefined
    : verantwoording.verwerking
}

/** What the answer would have told in its headers. */
function zonderSpoor(reply: FastifyReply): void {
  for (const kop of ['etag', 'location', 'content-disposition', 'content-length', 'vary']) reply.removeHeader(kop)
}
