import type { z } from 'zod'
import { fouten, type Catalogus, type Foutcode } from '../problem/fouten.ts'
import { probleemSchema, problemContentType } from '../problem/problem.ts'
import type { Components, JsonObject } from './openapi-components.ts'
import type { RouteContract } from './route-contract.ts'

export interface ApiRoute {
  /** Lower case. */
  methode: string
  /** OpenAPI path, relative to the server. */
  pad: string
  contract: RouteContract
}

/** One operation of the OpenAPI document of an API with these codes beside the kit's. */
export function describeOperation(route: ApiRoute, components: Components, catalogus: Catalogus): JsonObject {
  const { contract, methode, pad } = route
  const parameters = [
    ...describeParameters(contract.params, 'path', components, contract.voorbeeld?.params),
    ...describeParameters(contract.querystring, 'query', components),
    ...describeParameters(contract.headers, 'header', components, contract.voorbeeld?.headers),
  ]
  return {
    operationId: contract.operationId ?? operationIdFor(methode, pad),
    summary: contract.summary,
    ...(contract.description && { description: contract.description }),
    ...(contract.tags && { tags: contract.tags }),
    ...(contract.toegang.rol === 'openbaar' && { security: [] }),
    'x-toegang': contract.toegang,
    ...(parameters.length > 0 && { parameters }),
    ...describeBody(contract, components),
    responses: { ...describeProblems(route, components, catalogus), ...describeAnswers(contract, components) },
  }
}

function describeBody({ body, bodyText, voorbeeld }: RouteContract, components: Components): JsonObject {
  const example = voorbeeld?.body !== undefined && { example: voorbeeld.body }
  if (bodyText) {
    const schema = bodyText.schema ? components.use(bodyText.schema, 'input') : { type: 'string' }
    return {
      requestBody: {
        required: true,
        ...(bodyText.description && { description: bodyText.description }),
        content: Object.fromEntries(bodyText.contentTypes.map((type) => [type, { schema, ...example }])),
      },
    }
  }
  if (!body) return {}
  return {
    requestBody: {
      required: true,
      content: { 'application/json': { schema: components.use(body, 'input'), ...example } },
    },
  }
}

function describeParameters(
  schema: z.ZodObject | undefined,
  plaats: 'path' | 'query' | 'header',
  components: Components,
  voorbeelden: Readonly<Record<string, string>> = {},
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
      ...(voorbeelden[naam] !== undefined && { example: voorbeelden[naam] }),
    }
  })
}

const versieKop = { description: 'Volledige versie van deze API', schema: { type: 'string' } }

function describeAnswers(contract: RouteContract, components: Components): JsonObject {
  return Object.fromEntries(
    Object.entries(contract.response).map(([status, schema]) => {
      const inhoud = components.use(schema, 'output')
      const { voorbeeld } = contract
      const example = voorbeeld?.status === Number(status) && voorbeeld.antwoord !== undefined
      const eigen = Object.entries(contract.responseHeaders?.[Number(status)] ?? {}).map(([naam, description]) => [
        naam,
        { description, schema: { type: 'string' } },
      ])
      const antwoord = {
        description: schema.description ?? betekenis[status] ?? 'Gelukt',
        headers: { 'API-Version': versieKop, ...Object.fromEntries(eigen) },
        ...(inhoud['type'] !== 'null' && {
          content: {
            [contract.responseTypes?.[Number(status)] ?? 'application/json']: {
              schema: inhoud,
              ...(example && { example: voorbeeld.antwoord }),
            },
            ...Object.fromEntries(
              (contract.alsoAs?.[Number(status)] ?? []).map((type) => [type, { schema: { type: 'string' } }]),
            ),
          },
        }),
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

function describeProblems({ contract, methode }: ApiRoute, components: Components, catalogus: Catalogus): JsonObject {
  const alle: Catalogus = { ...catalogus, ...fouten }
  const perStatus = Map.groupBy(
    new Set<string>([
      ...(contract.body || contract.bodyText ? bijInhoud : []),
      ...(contract.body || contract.params || contract.querystring || contract.headers ? bijInvoer : []),
      ...bijElke,
      ...(contract.params ? (['adres-te-lang'] as const) : []),
      ...(contract.toegang.rol === 'openbaar' ? [] : bijToken),
      ...(methode === 'get' ? [] : bijWijziging),
      ...(contract.problemen ?? []),
      'interne-fout',
      'niet-beschikbaar',
    ]),
    (code) => alle[code]!.status,
  )
  const content = { [problemContentType]: { schema: components.use(probleemSchema(catalogus), 'output') } }
  return Object.fromEntries(
    [...perStatus].map(([status, codes]) => [
      String(status),
      { description: codes.map((code) => `\`${code}\`: ${alle[code]!.detail}`).join('\n\n'), content },
    ]),
  )
}

const bijElke: Foutcode[] = ['ongeldige-aanvraag', 'ongeldig-adres', 'te-langzaam', 'koppen-te-groot']
const bijWijziging: Foutcode[] = ['uitkomst-onbekend']
const bijInhoud: Foutcode[] = ['ongeldige-json', 'te-groot', 'soort-niet-ondersteund']
const bijInvoer: Foutcode[] = ['ongeldige-invoer']
const bijToken: Foutcode[] = ['geen-token', 'ongeldig-token', 'organisatie-onbekend', 'geen-recht', 'te-veel-aanvragen']

/** `get` and `/huishoudens/{huishoudenId}/leveringen` give `getHuishoudensLeveringen`. */
function operationIdFor(methode: string, pad: string): string {
  const delen = pad.split('/').filter((deel) => deel !== '' && !deel.startsWith('{'))
  const naam = delen.flatMap((deel) => deel.split('-')).map((deel) => deel[0]!.toUpperCase() + deel.slice(1))
  return `${methode}${naam.join('')}${pad.endsWith('}') ? 'PerId' : ''}`
}
