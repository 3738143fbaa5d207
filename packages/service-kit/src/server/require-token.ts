import type { FastifyInstance } from 'fastify'
import type { Afnemer, Toegang } from '../access/toegang.ts'
import { problem } from '../problem/problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A route without a token: documentation and health. */
    openbaar?: boolean
  }
  interface FastifyRequest {
    /** Who calls. Throws on a route marked `openbaar`: there is nobody. */
    readonly afnemer: Afnemer
  }
}

const bekend = Symbol('afnemer')

/** Every route asks for a token unless it says `config: { openbaar: true }`; checked before the body is read. */
export function requireToken(app: FastifyInstance, toegang: Toegang, realm: string): void {
  const uitdaging = `Bearer realm="${realm}"`
  app.decorateRequest(bekend, null)
  app.decorateRequest('afnemer', {
    getter() {
      const afnemer = this.getDecorator<Afnemer | null>(bekend)
      if (!afnemer) throw new Error('deze route is openbaar en kent geen afnemer')
      return afnemer
    },
  })
  app.addHook('onRequest', async (request, reply) => {
    if (request.is404 || request.routeOptions.config.openbaar) return
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '')?.[1]
    if (!token) return problem(reply.header('www-authenticate', uitdaging), 'geen-token')
    const besluit = await toegang.controleer(token)
    if ('afnemer' in besluit) {
      request.setDecorator(bekend, besluit.afnemer)
      return
    }
    if (besluit.fout === 'ongeldig-token') reply.header('www-authenticate', `${uitdaging}, error="invalid_token"`)
    return problem(reply, besluit.fout)
  })
}

/** The organisation that called, or undefined when there was no valid token. For the log. */
export function organisatieVan(request: { getDecorator<T>(name: symbol): T }): string | undefined {
  return request.getDecorator<Afnemer | null>(bekend)?.organisatie
}
