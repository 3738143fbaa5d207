import type { Doelbinding } from '@wijkhub/model'
import { typeOf } from './typescript-types.ts'

type Schemas = Record<string, Parameters<typeof typeOf>[0] & { properties?: { code?: { enum?: string[] } } }>

/**
 * The types of the client, made from the published contract of the registry: the client knows nothing of the hub but that.
 * Which partner systems there are differs per municipality, so their names are text here.
 */
export function clientTypes(registratie: object, { systemen }: Doelbinding): string {
  const { schemas } = (registratie as { components: { schemas: Schemas } }).components
  const partners = new Set<unknown>(systemen.map(String))
  const isOpen = (values: readonly unknown[]) => values.every((value) => partners.has(value))
  const codes = schemas['Probleem']!.properties!.code!.enum!
  return [
    '// Made by `npm run contracts` from contracts/openapi/registratie-v1.json: change the contract, not this file.',
    '',
    '/** The closed list of codes of problem documents (RFC 9457). */',
    'export const foutcodes = [',
    ...codes.map((code) => `  '${code}',`),
    '] as const',
    ...Object.entries(schemas)
      .filter(([name]) => name !== 'Probleem')
      .flatMap(([name, schema]) => ['', ...declare(name, typeOf(schema, isOpen))]),
    '',
  ].join('\n')
}

/** A choice of objects begins as one, and is none. */
const declare = (name: string, type: string) =>
  type.startsWith('{') && !/^\} \|/m.test(type)
    ? [`export interface ${name} ${type}`]
    : [`export type ${name} = ${type}`]
