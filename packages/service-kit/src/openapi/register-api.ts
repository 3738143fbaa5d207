import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import { z } from 'zod'
import type { ZodTypeProvider } from '../server/zod-type-provider.ts'
import { addDocumentationPage } from './documentation-page.ts'
import { fouten } from '../problem/fouten.ts'
import { describeApi, type ApiInfo } from './openapi-document.ts'
import type { ApiRoute } from './openapi-operation.ts'
import { schemas, type RouteContract } from './route-contract.ts'

/** A Fastify scope whose handlers have the types of their route's zod schemas. */
export type Api = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>

/**
 * Registers an API under its prefix, with its contract at `<prefix>/openapi.json` (no token, CORS `*`) and, for
 * people, `<prefix>/documentatie`. Every route needs a contract (`schemas`): without one registering it throws. Need not
 * be awaited.
 */
export function registerApi(
  app: FastifyInstance,
  info: ApiInfo,
  routes: (api: Api) => Promise<void>,
): PromiseLike<undefined> {
  return app.register(
    async (scope) => {
      const known: ApiRoute[] = []
      let document: string | undefined
      // On the route and not in a hook of this scope: a refused token ends the request before such a hook.
      scope.addHook('onRoute', (route) => {
        route.config = { ...route.config, apiVersie: info.versie }
      })
      if (!info.intern) addDocumentationPage(scope, info.titel)
      if (!info.intern)
        scope.get('/openapi.json', { schema: openApiContract }, async (_request, reply) => {
          document ??= JSON.stringify(describeApi(info, known), null, 2)
          return reply.header('access-control-allow-origin', '*').type('application/json').send(document)
        })
      // From here on: what was registered above describes the API and is no part of it.
      scope.addHook('onRoute', ({ method, url, schema }) => {
        if (method === 'HEAD') return
        const contract = schema as RouteContract
        const vreemd = contract.problemen?.find((code) => !Object.hasOwn({ ...info.problemen, ...fouten }, code))
        if (vreemd) throw new Error(`${String(method)} ${url} noemt een probleem dat deze API niet kent: ${vreemd}`)
        known.push({
          methode: String(method).toLowerCase(),
          pad: url.slice(info.prefix.length).replaceAll(/:(\w+)/g, '{$1}'),
          contract,
        })
      })
      await routes(scope.withTypeProvider<ZodTypeProvider>())
    },
    { prefix: info.prefix },
  )
}

const openApiContract = schemas({
  toegang: { rol: 'openbaar' },
  verantwoording: 'geen-personen',
  summary: 'De beschrijving van deze API (OpenAPI 3.1)',
  response: { 200: z.unknown() },
})
