import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Afnemer } from '../access/afnemer.ts'
import type { Gebruik } from '../access/binding.ts'
import type { Toegang } from '../access/toegang.ts'
import { heeftScope, magBinnen } from '../access/toegangsregel.ts'
import { problem } from '../problem/problem.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls. Throws on a route that is `openbaar`: there is nobody. */
    readonly afnemer: Afnemer
  }
}

const bekend = Symbol('afnemer')

/**
 * Every route asks for a token of a caller its contract lets in, unless it is `openbaar`; checked before the body is read
 * and before anything is looked up: also whether something exists is not for a stranger to ask.
 */
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
    if (request.is404) return
    const { toegang: regel, verantwoording } = request.routeOptions.config
    if (regel?.rol === 'openbaar') return
    const gegeven = /^(Bearer|DPoP) ([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '')
    if (!gegeven) return problem(reply.header('www-authenticate', uitdaging), 'geen-token')
    const [, schema = '', token = ''] = gegeven
    const oordeel = await toegang.controleer(token, gebruikVan(request, schema))
    if ('afnemer' in oordeel) {
      const verwerking = verantwoording === 'geen-personen' ? undefined : verantwoording?.verwerking
      // What was checked is remembered by its token; this is of one call.
      request.setDecorator(bekend, {
        ...oordeel.afnemer,
        ...(verwerking && { verwerking }),
        trace: traceVan(request),
      })
      if (regel && magBinnen(regel, oordeel.afnemer)) return
      // RFC 6750, 3.1: with another token of the same organisation it might. Which scope a route asks is published.
      if (regel && !heeftScope(regel, oordeel.afnemer))
        reply.header('www-authenticate', `${uitdaging}, error="insufficient_scope", scope="${regel.scope}"`)
      return problem(reply, 'geen-recht')
    }
    if (oordeel.fout === 'ongeldig-token') reply.header('www-authenticate', `${uitdaging}, error="invalid_token"`)
    return problem(reply, oordeel.fout)
  })
}

function gebruikVan({ method, url, headers }: FastifyRequest, schema: string): Gebruik {
  const kop = (naam: string) => {
    const waarde = headers[naam]
    return typeof waarde === 'string' ? waarde : undefined
  }
  return {
    schema: /^dpop$/i.test(schema) ? 'DPoP' : 'Bearer',
    methode: method,
    // The absolute form is a proxy's way of asking for the same (RFC 9112, 3.2.2).
    pad: url.replace(/^https?:\/\/[^/?]*/i, '').split('?', 1)[0]!,
    dpop: kop('dpop'),
    certificaat: kop('client-cert'),
    proxygeheim: kop('wijkhub-proxy-geheim'),
    medewerker: kop(medewerkerKop),
  }
}

/** Which worker of the calling organisation a request is of; how, the organisation chose. */
export const medewerkerKop = 'wijkhub-medewerker'

/** The trace its caller says it belongs to (W3C Trace Context), else the id of the request. */
function traceVan({ id, headers }: FastifyRequest): string {
  const given = headers.traceparent
  return (typeof given === 'string' && /^00-([0-9a-f]{32})-/.exec(given)?.[1]) || id.replaceAll('-', '')
}

/** The organisation that called, or undefined when there was no valid token. For the log. */
export function organisatieVan(request: { getDecorator<T>(name: symbol): T }): string | undefined {
  return request.getDecorator<Afnemer | null>(bekend)?.organisatie
}
