import { Ajv2020, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { FastifySchemaCompiler, FastifySerializerCompiler } from 'fastify'
import type { z } from 'zod'
import { formats } from './formats.ts'
import { listFaults } from './list-faults.ts'
import { prune } from './prune.ts'
import { toJsonSchema } from './to-json-schema.ts'

/** Zod where there is a contract; plain JSON Schema is taken as it is. */
type RouteSchema = z.ZodType | AnySchemaObject

const isZod = (schema: RouteSchema): schema is z.ZodType => '_zod' in schema

/** A compiled check that stops at the first error; `listErrors` names them all. */
export type Check = ValidateFunction & { listErrors(value: unknown): ErrorObject[] }

/** An answer that breaks its own contract: a defect, found after the handler did its work. */
export class BrokenAnswer extends Error {
  override name = 'BrokenAnswer'
}

/**
 * Request validation: zod is the source, Ajv (draft 2020-12) the compiled check. Applies defaults, removes nothing, and
 * converts text to numbers only where HTTP has nothing but text (path, query, headers).
 *
 * The check of every request stops at the first error; only a request that failed is looked at as a whole, pruned. With
 * `allErrors` for all, one body of 1 MB with 300,000 wrong rows held the process for a second.
 */
export function createValidatorCompiler(now: () => Date): FastifySchemaCompiler<RouteSchema> {
  const settings = { useDefaults: true, strict: true, allowUnionTypes: true, formats: formats(now) } as const
  const all = { ...settings, allErrors: true, verbose: true } as const
  const first = { body: new Ajv2020(settings), text: new Ajv2020({ ...settings, coerceTypes: true }) }
  const every = { body: new Ajv2020(all), text: new Ajv2020({ ...all, coerceTypes: true }) }
  const compileFor = (httpPart: string) =>
    oncePerSchema((schema): Check => {
      const kind = httpPart === 'body' ? 'body' : 'text'
      const jsonSchema = isZod(schema) ? toJsonSchema(schema, 'input', httpPart === 'headers') : schema
      let complete: ValidateFunction | undefined
      return Object.assign(first[kind].compile(jsonSchema), {
        listErrors(value: unknown) {
          complete ??= every[kind].compile(jsonSchema)
          return complete(prune(value)) ? [] : complete.errors!
        },
      })
    })
  const perPart: Record<string, (schema: RouteSchema) => Check> = {}
  return ({ schema, httpPart = 'body' }) => (perPart[httpPart] ??= compileFor(httpPart))(schema)
}

/** Hundreds of routes share the schemas of their path, their headers and their refusals: each is compiled once. */
function oncePerSchema<T>(compile: (schema: RouteSchema) => T): (schema: RouteSchema) => T {
  const known = new WeakMap<RouteSchema, T>()
  return (schema) => {
    const made = known.get(schema) ?? compile(schema)
    known.set(schema, made)
    return made
  }
}

/**
 * Answers are checked against their contract before they leave, so that no field goes out that the contract does not
 * name; a violation is a defect and becomes a 500. JSON.stringify itself: fast-json-stringify does not know 2020-12.
 */
export function createSerializerCompiler(now: () => Date): FastifySerializerCompiler<RouteSchema> {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: formats(now) })
  const checkOf = oncePerSchema((schema) => ajv.compile(isZod(schema) ? toJsonSchema(schema, 'output') : schema))
  return ({ schema, method, url, httpStatus }) => {
    const validate = checkOf(schema)
    return (data) => {
      if (validate(data)) return JSON.stringify(data)
      const [fault] = listFaults(validate.errors ?? [], 'inhoud')
      throw new BrokenAnswer(
        `antwoord ${httpStatus} van ${method} ${url} schendt het contract bij ${fault?.veld}: ${fault?.code}`,
      )
    }
  }
}
