/**
 * The rules that the linter of the NL API Design Rules (Logius, 2.1) treats as errors, as far as a document of ours can
 * break them. The linter itself (Spectral) brings 160 packages; it was run by hand on contracts/openapi and found
 * nothing. Each rule has the linter's name.
 */

interface OpenApi {
  openapi: string
  info: { version: string; contact?: Record<string, string> }
  servers?: { url: string }[]
  tags?: { name: string }[]
  paths: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, unknown> }
}

interface Operation {
  operationId?: string
  parameters?: { name: string; in: string }[]
  responses: Record<string, { headers?: object; content?: Record<string, { schema: unknown }> }>
}

/** What is wrong, one sentence per violation; empty when the document conforms. */
export function adrViolations(document: unknown): string[] {
  const api = document as OpenApi
  const operations = Object.entries(api.paths).flatMap(([pad, methods]) =>
    Object.entries(methods).map(([methode, operation]) => ({ waar: `${methode} ${pad}`, pad, methode, operation })),
  )
  return [
    ...general(api),
    ...Object.keys(api.paths).flatMap(checkPath),
    ...operations.flatMap(({ waar, pad, methode, operation }) => [
      ...checkParameters(waar, pad, operation),
      ...checkAnswers(waar, methode, operation, api),
    ]),
    ...doubles(operations.map(({ operation }) => operation.operationId ?? '')).map(
      (id) => `operation-operationId-unique: ${id}`,
    ),
    ...checkDates(document, ''),
  ]
}

const semver = /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/

function general({ openapi, info, servers = [], tags = [] }: OpenApi): string[] {
  return [
    ...(/^3(?:\.\d+){1,2}$/.test(openapi) ? [] : ['openapi3: not a version 3']),
    ...(semver.test(info.version) ? [] : [`semver: ${info.version}`]),
    ...['email', 'name', 'url']
      .filter((veld) => !info.contact?.[veld])
      .map((veld) => `info-contact-fields-exist: ${veld}`),
    ...(servers.length > 0 ? [] : ['oas3-api-servers: none']),
    ...servers.filter(({ url }) => !/\/v\d+/.test(url)).map(({ url }) => `include-major-version-in-uri: ${url}`),
    ...doubles(tags.map(({ name }) => name)).map((name) => `openapi-tags-uniqueness: ${name}`),
  ]
}

const kebabPath = /^\/(?:(?:[a-z0-9-]+|\{[^}]+\})(?:\/(?:[a-z0-9.-]+|\{[^}]+\}))*)?(?:\/_[a-z]+)?$/

function checkPath(pad: string): string[] {
  return [
    ...(kebabPath.test(pad) ? [] : [`paths-kebab-case: ${pad}`]),
    ...(pad.length > 1 && pad.endsWith('/') ? [`paths-no-trailing-slash: ${pad}`] : []),
    ...(/bsn|burgerservicenummer/i.test(pad) ? [`no-sensitive-uris: ${pad}`] : []),
  ]
}

function checkParameters(waar: string, pad: string, { parameters = [] }: Operation): string[] {
  const inPad = [...pad.matchAll(/\{([^}]+)\}/g)].map(([, naam]) => naam!)
  const beschreven = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
  return [
    ...inPad
      .filter((naam) => !beschreven.includes(naam))
      .map((naam) => `path-params: ${waar} does not describe ${naam}`),
    ...beschreven.filter((naam) => !inPad.includes(naam)).map((naam) => `path-params: ${waar} has no ${naam}`),
    ...parameters
      .filter((parameter) => parameter.in === 'query' && !/^[a-z][a-z\d]*(?:[A-Z][a-z\d]*)*$/.test(parameter.name))
      .map(({ name }) => `query-keys-camel-case: ${waar} ${name}`),
  ]
}

function checkAnswers(
  waar: string,
  methode: string,
  { parameters = [], responses }: Operation,
  api: OpenApi,
): string[] {
  const needs400 = ['put', 'post', 'patch'].includes(methode) || parameters.length > 0
  return [
    ...(needs400 && !responses['400'] ? [`problem-invalid-input: ${waar} has no 400`] : []),
    ...Object.entries(responses).flatMap(([status, { headers = {}, content = {} }]) => {
      if (/^[23]/.test(status)) return 'API-Version' in headers ? [] : [`missing-version-header: ${waar} ${status}`]
      const problem = content['application/problem+json']
      if (!problem) return [`use-problem-schema: ${waar} ${status}`]
      const { properties = {} } = resolve(problem.schema, api) as { properties?: object }
      return ['status', 'title', 'detail']
        .filter((veld) => !(veld in properties))
        .map((veld) => `problem-schema-members: ${waar} ${status} ${veld}`)
    }),
  ]
}

function resolve(schema: unknown, api: OpenApi): unknown {
  const naam = /^#\/components\/schemas\/(.+)$/.exec((schema as { $ref?: string }).$ref ?? '')?.[1]
  return naam ? api.components?.schemas?.[naam] : schema
}

/** Fields named as a date have format date, and nothing has a format without time zone. */
function checkDates(value: unknown, pad: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  const properties = (value as { properties?: unknown }).properties
  const own =
    typeof properties === 'object' && properties !== null
      ? Object.entries(properties as Record<string, Veld>).flatMap(([naam, veld]) => {
          if (veld.format === 'time') return [`time-without-timezone: ${pad}/${naam}`]
          const isDatum = /^(?:date|datum)$|(?:\w+D|_[dD])(?:ate|atum)/.test(naam)
          // `null` beside a date takes the date away.
          const waarden = veld.anyOf?.filter(({ type }) => type !== 'null') ?? [veld]
          return isDatum && waarden.some(({ format }) => format !== 'date')
            ? [`specify-format-for-date-and-time: ${pad}/${naam}`]
            : []
        })
      : []
  return [...own, ...Object.entries(value).flatMap(([key, child]) => checkDates(child, `${pad}/${key}`))]
}

interface Veld {
  type?: string
  format?: string
  anyOf?: Veld[]
}

function doubles(names: string[]): string[] {
  return names.filter((naam, index) => names.indexOf(naam) !== index)
}
