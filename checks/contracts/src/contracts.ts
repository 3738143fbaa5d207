import type { Inrichting } from '@wijkhub/inrichting'
import { stringify } from 'yaml'
import { asyncapiDocument } from './asyncapi/asyncapi-document.ts'
import { bewaartermijnenPage } from './bewaartermijnen/bewaartermijnen-page.ts'
import { doelbindingPage } from './doelbinding/doelbinding-page.ts'
import { kafkaRechtenPage } from './kafka-rechten/kafka-rechten-page.ts'
import { publishedSchemas } from './json-schema/published-schemas.ts'
import { hubWithoutEngines } from './openapi/hub-without-engines.ts'
import { serviceApis } from './openapi/service-apis.ts'
import { toegangPage } from './toegang/toegang-page.ts'

/** Every published contract of one municipality: path below `contracts/` → content. Same code, same content. */
export async function contracts(inrichting: Inrichting): Promise<Map<string, string>> {
  const hub = await hubWithoutEngines(inrichting)
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  return new Map([
    ...Object.entries(publishedSchemas(inrichting.doelbinding)).map(
      ([naam, schema]) => [`json-schema/${naam}.json`, json(schema)] as const,
    ),
    ...Object.entries(await serviceApis(hub)).map(
      ([naam, document]) => [`openapi/${naam}.json`, json(document)] as const,
    ),
    [
      'asyncapi/wijkhub.yaml',
      stringify(asyncapiDocument(inrichting.doelbinding), { lineWidth: 120, aliasDuplicateObjects: false }),
    ],
    ['bewaartermijnen.md', bewaartermijnenPage()],
    ['doelbinding.md', doelbindingPage(inrichting.doelbinding)],
    ['kafka-rechten.md', kafkaRechtenPage(inrichting)],
    ['toegang.md', toegangPage(hub, inrichting)],
  ])
}
