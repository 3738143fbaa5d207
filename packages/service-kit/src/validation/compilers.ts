import { Ajv2020 } from 'ajv/dist/2020.js'
import type { FastifySchemaCompiler, FastifySerializerCompiler } from 'fastify'
import type { z } from 'zod'
import { formats } from './formats.ts'
import { listFaults } from './list-faults.ts'
import { toJsonSchema } from './to-json-schema.ts'

/**
 * Request validation: zod is the source, Ajv (draft 2020-12) the compiled check. Reports every fault at once, applies
 * defaults, removes nothing, and converts text to numbers only where HTTP has nothing but text (path, query, headers).
 */
export function createValidatorCompiler(nu: () => Date): FastifySchemaCompiler<z.ZodType> {
  const settings = { allErrors: true, useDefaults: true, verbose: true, strict: true, formats: formats(nu) } as const
  const body = new Ajv2020({ ...settings, allowUnionTypes: true })
  const text = new Ajv2020({ ...settings, allowUnionTypes: true, coerceTypes: true })
  return ({ schema, httpPart }) =>
    (httpPart === 'body' ? body : text).compile(toJsonSchema(schema, 'input', httpPart === 'headers'))
}

/**
 * Answers are checked against their contract before they leave, so that no field goes out that the contract does not
 * name; a violation is a defect and becomes a 500. JSON.stringify itself: fast-json-stringify does not know 2020-12.
 */
export function createSerializerCompiler(nu: () => Date): FastifySerializerCompiler<z.ZodType> {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: formats(nu) })
  return ({ schema, method, url, httpStatus }) => {
    const validate = ajv.compile(toJsonSchema(schema, 'output'))
    return (data) => {
      if (validate(data)) return JSON.stringify(data)
      const [fault] = listFaults(validate.errors ?? [], 'inhoud')
      throw new Error(`antwoord ${httpStatus} van ${method} ${url} schendt het contract bij ${fault?.veld}: ${fault?.code}`)
    }
  }
}
