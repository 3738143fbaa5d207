import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { ZodTypeProvider } from '../server/zod-type-provider.ts'
import { addDocumentationPage } from './documentation-page.ts'
import { describeApi, type ApiInfo } from './openapi-document.ts'
import type { ApiRoute } from './openapi-operation.ts'
import type { RouteContract } from './route-contract.ts'

/** A Fastify scope whose handlers have the types of their route's zod schemas. */
export type Api = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>

/**
 * Registers an API under its prefix, with its contract at `<prefix>/openapi.json` (no token, CORS `*`) and, for
 * people, `<prefix>/documentatie`. Every route needs a contract (`schemas`): without one `app.ready()` rejects. Need not
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
      addDocumentationPage(scope, info.titel)
      scope.get('/openapi.json', { config: { openbaar: true } }, async (_request, reply) => {
        document ??= JSON.stringify(describeApi(info, known), null, 2)
        return reply.header('access-control-allow-origin', '*').type('application/json').send(document)
      })
      // From here on: what was registered above describes the API and is no part of it.
      scope.addHook('onRoute', ({ method, url, schema, config }) => {
        if (method === 'HEAD') return
        if (!schema)
          throw new Error(`${String(method)} ${url} heeft geen contract: geef de route \`schema: schemas({…})\``)
        known.push({
          methode: String(method).toLowerCase(),
          pad: url.slice(info.prefix.length).replaceAll(/:(\w+)/g, '{$1}'),
          openbaar: config?.openbaar ?? false,
          contract: schema as RouteContract,
        })
      })
      await routes(scope.withTypeProvider<ZodTypeProvider>())
    },
    { prefix: info.prefix },
  )
}
