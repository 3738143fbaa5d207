import type { Catalogus } from '../problem/fouten.ts'
import { createComponents, type JsonObject } from './openapi-components.ts'
import { describeOperation, type ApiRoute } from './openapi-operation.ts'

export interface ApiInfo {
  /** Path of the API with its major version, e.g. `/registratie/v1`. */
  prefix: string
  titel: string
  /** Semantic version; the `API-Version` of every answer. */
  versie: string
  omschrijving: string
  contact?: { name: string; email: string; url: string }
  /** For whoever runs the service itself: nothing is published about it. */
  intern?: true
  /** What this API refuses by its own rules, beside the kit's codes. */
  problemen?: Catalogus
}

const beheer = { name: 'Beheer Wijkhub', email: 'beheer@wijkhub.example', url: 'https://wijkhub.example' }

/**
 * The OpenAPI 3.1 document of an API, made from the same zod schemas that check its requests and answers. Same routes,
 * same document: nothing in it depends on time or on the order of registration.
 */
export function describeApi(
  { prefix, titel, versie, omschrijving, contact = beheer, problemen = {} }: ApiInfo,
  routes: ApiRoute[],
): JsonObject {
  const components = createComponents()
  const paths: Record<string, JsonObject> = {}
  for (const route of routes.toSorted(byPathAndMethod)) {
    paths[route.pad] ??= {}
    paths[route.pad]![route.methode] = describeOperation(route, components, problemen)
  }
  const tags = new Set(routes.flatMap(({ contract }) => contract.tags ?? []))
  return {
    openapi: '3.1.0',
    info: { title: titel, version: versie, description: omschrijving, contact },
    servers: [{ url: prefix }],
    security: [{ toegangstoken: [] }],
    tags: [...tags].toSorted().map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        toegangstoken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Eén token is één organisatie',
        },
      },
      schemas: components.schemas(),
    },
  }
}

function byPathAndMethod(a: ApiRoute, b: ApiRoute): number {
  return `${a.pad} ${a.methode}` < `${b.pad} ${b.methode}` ? -1 : 1
}
