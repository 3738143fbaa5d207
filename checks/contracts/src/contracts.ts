import type { Inrichting } from '@wijkhub/inrichting'
import { stringify } from 'yaml'
import { asyncapiDocument } from './asyncapi/asyncapi-document.ts'
import { bewaartermijnenPage } from './bewaartermijnen/bewaartermijnen-page.ts'
import { clientTypes } from './client/client-types.ts'
import { doelbindingPage } from './doelbinding/doelbinding-page.ts'
import { kafkaRechtenPage } from './kafka-rechten/kafka-rechten-page.ts'
import { publishedSchemas } from './json-schema/published-schemas.ts'
import { hubWithoutEngines } from './openapi/hub-without-engines.ts'
import { serviceApis } from './openapi/service-apis.ts'
import { dpiaPage } from './dpia/dpia-page.ts'
import { verwerkingsregisterPage } from './verwerkingsregister/verwerkingsregister-page.ts'
import { voorrangPage } from './voorrang/voorrang-page.ts'
import { toestandenPage } from './toestanden/toestanden-page.ts'
import { toegangPage } from './toegang/toegang-page.ts'

/**
 * Every published contract of one municipality, and the client's types, which are made from one: path → content. Same code,
 * same content.
 */
export async function contracts(inrichting: Inrichting): Promise<Map<string, string>> {
  const hub = await hubWithoutEngines(inrichting)
  const apis = await serviceApis(hub)
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  return new Map([
    ...Object.entries(publishedSchemas(inrichting.doelbinding)).map(
      ([naam, schema]) => [`contracts/json-schema/${naam}.json`, json(schema)] as const,
    ),
    ...Object.entries(apis).map(([naam, document]) => [`contracts/openapi/${naam}.json`, json(document)] as const),
    [
      'contracts/asyncapi/wijkhub.yaml',
      stringify(asyncapiDocument(inrichting.doelbinding), { lineWidth: 120, aliasDuplicateObjects: false }),
    ],
    ['contracts/bewaartermijnen.md', bewaartermijnenPage()],
    ['contracts/doelbinding.md', doelbindingPage(inrichting.doelbinding)],
    ['contracts/kafka-rechten.md', kafkaRechtenPage(inrichting)],
    ['contracts/toegang.md', toegangPage(hub, inrichting)],
    ['contracts/toestanden.md', toestandenPage()],
    ['contracts/dpia-tabellen.md', dpiaPage(inrichting)],
    ['contracts/verwerkingsregister.md', verwerkingsregisterPage(inrichting)],
    ['contracts/voorrang.md', voorrangPage(inrichting)],
    ['packages/client/src/registratie-contract.ts', clientTypes(apis['registratie-v1']!, inrichting.doelbinding)],
  ])
}
