import type { z } from 'zod'
import { fouten, type Foutcode } from '../problem/fouten.ts'
import { Probleem, problemContentType } from '../problem/problem.ts'
import type { Components, JsonObject } from './openapi-components.ts'
import type { RouteContract } from './route-contract.ts'

export interface ApiRoute {
  /** Lower case. */
  methode: string
  /** OpenAPI path, relative to the server. */
  pad: string
  openbaar: boolean
  contract: RouteContract
}

/** One operation of the OpenAPI document. */
export function describeOperation(route: ApiRoute, components: Components): JsonObject {
  const { contract, methode, pad } = route
  const parameters = [
    ...describeParameters(contract.params, 'path', components),
    ...describeParameters(contract.querystring, 'query', components),
    ...describeParameters(contract.headers, 'header', components),
  ]
  return {
    operationId: contract.operationId ?? operationIdFor(methode, pad),
    summary: contract.summary,
    ...(contract.description && { description: contract.description }),
    ...(contract.tags && { tags: contract.tags }),
    ...(route.openbaar && { security: [] }),
    ...(parameters.length > 0 && { parameters }),
    ...(contract.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: components.use(contract.body, 'input') } },
      },
    }),
    responses: { ...describeAnswers(contract, components), ...describeProblems(route, components) },
  }
}

function describeParameters(
  schema: z.ZodObject | undefined,
  plaats: 'path' | 'query' | 'header',
  components: Components,
) {
  return Object.entries(schema?.shape ?? {}).map(([naam, veld]) => {
    const { description, ...rest } = components.use(veld as z.ZodType, 'input')
    const verplicht = plaats === 'path' || !(veld as z.ZodType).safeParse(undefined).success
    return {
      name: naam,
      in: plaats,
      required: verplicht,
      ...(description !== undefined && { description }),
      schema: rest,
    }
  })
}

const versieKop = { description: 'Volledige versie van deze API', schema: { type: 'string' } }

function describeAnswers(contract: RouteContract, components: Components): JsonObject {
  return Object.fromEntries(
    Object.entries(contract.response).map(([status, schema]) => {
      const inhoud = components.use(schema, 'output')
      const eigen = Object.entries(contract.responseHeaders?.[Number(status)] ?? {}).map(([naam, description]) => [
        naam,
        { description, schema: { type: 'string' } },
      ])
      const antwoord = {
        description: schema.description ?? betekenis[status] ?? 'Gelukt',
        headers: { 'API-Version': versieKop, ...Object.fromEntries(eigen) },
        ...(inhoud['type'] !== 'null' && { content: { 'application/json': { schema: inhoud } } }),
      }
      return [status, antwoord]
    }),
  )
}

const betekenis: Record<string, string> = {
  200: 'Gelukt',
  201: 'Vastgelegd',
  202: 'Aangenomen',
  204: 'Gelukt, zonder inhoud',
}

function describeProblems({ contract, openbaar, methode }: ApiRoute, components: Components): JsonObject {
  const perStatus = Map.groupBy(
    new Set<Foutcode>([
      ...(contract.body ? bijInhoud : []),
      ...(contract.body || contract.params || contract.querystring || contract.headers ? bijInvoer : []),
      ...bijElke,
      ...(contract.params ? (['adres-te-lang'] as const) : []),
      ...(openbaar ? [] : bijToken),
      ...(methode === 'get' ? [] : bijWijziging),
      ...(contract.fouten ?? []),
      'interne-fout',
      'niet-beschikbaar',
    ]),
    (code) => fouten[code].status,
  )
  const content = { [problemContentType]: { schema: components.use(Probleem, 'output') } }
  return Object.fromEntries(
    [...perStatus].map(([status, codes]) => [
      String(status),
      { description: codes.map((code) => `\`${code}\`: ${fouten[code].detail}`).join('\n\n'), content },
    ]),
  )
}

const bijElke: Foutcode[] = ['ongeldige-aanvraag', 'ongeldig-adres', 'te-langzaam', 'koppen-te-groot']
const bijWijziging: Foutcode[] = ['uitkomst-onbekend']
const bijInhoud: Foutcode[] = ['ongeldige-json', 'te-groot', 'soort-niet-ondersteund']
const bijInvoer: Foutcode[] = ['ongeldige-invoer']
const bijToken: Foutcode[] = ['geen-token', 'ongeldig-token', 'organisatie-onbekend']

/** `get` and `/huishoudens/{huishoudenId}/leveringen` give `getHuishoudensLeveringen`. */
function operationIdFor(methode: string, pad: string): string {
  const delen = pad.split('/').filter((deel) => deel !== '' && !deel.startsWith('{'))
  const naam = delen.flatMap((deel) => deel.split('-')).map((deel) => deel[0]!.toUpperCase() + deel.slice(1))
  return `${methode}${naam.join('')}${pad.endsWith('}') ? 'PerId' : ''}`
}
