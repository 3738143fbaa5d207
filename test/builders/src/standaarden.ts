import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

/** The official schemas are not copied into the repository; they lie beside the checkout, or nowhere. */
export const standaardenMap: string | undefined = [
  process.env['WIJKHUB_STANDAARDEN'],
  resolve(import.meta.dirname, '../../../../shared/standards'),
].find((folder): folder is string => folder !== undefined && existsSync(join(folder, 'FACTS.md')))

/** Says why a conformance test did not run; use as `test.skipIf(!standaardenMap)`. */
export const zonderStandaarden = "de officiële schema's (shared/standards) staan niet naast deze checkout"

let providers = false
const xsds = new Map<string, XsdValidator>()

/** Faults of an XML document against an official XSD; empty when it is valid. `path` is relative to the standards. */
export function fouten(xml: string, path: string): string[] {
  if (!providers) providers = xmlRegisterFsInputProviders()
  const file = join(standaardenMap!, path)
  let validator = xsds.get(path)
  if (!validator) {
    const schema = XmlDocument.fromBuffer(readFileSync(file), { url: file })
    validator = XsdValidator.fromDoc(schema)
    xsds.set(path, validator)
  }
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    const details = (error as { details?: { message: string; line: number }[] }).details
    return details?.map((detail) => `regel ${detail.line}: ${detail.message.trim()}`) ?? [String(error)]
  } finally {
    document.dispose()
  }
}

const schemas = new Map<string, ValidateFunction>()

/** Faults of a JSON value against an official JSON Schema (draft 2020-12); empty when it is valid. */
export function jsonFouten(value: unknown, path: string): string[] {
  let validate = schemas.get(path)
  if (!validate) {
    const ajv = new Ajv2020({ allErrors: true, strict: false })
    addFormats.default(ajv)
    validate = ajv.compile(JSON.parse(readFileSync(join(standaardenMap!, path), 'utf8')) as object)
    schemas.set(path, validate)
  }
  return validate(value) ? [] : validate.errors!.map((error) => `${error.instancePath} ${error.message}`)
}

let openapi: Ajv2020 | undefined

/** Faults of a JSON value against a component of an official OpenAPI 3.1 document; empty when it is valid. */
export function openapiFouten(value: unknown, path: string, component: string): string[] {
  if (!openapi) {
    // Its patterns escape what Unicode regular expressions may not escape.
    openapi = new Ajv2020({ allErrors: true, strict: false, unicodeRegExp: false })
    addFormats.default(openapi)
  }
  if (!openapi.getSchema(path))
    openapi.addSchema(JSON.parse(readFileSync(join(standaardenMap!, path), 'utf8')) as object, path)
  const validate = openapi.getSchema(`${path}#/components/schemas/${component}`)!
  return validate(value) ? [] : validate.errors!.map((error) => `${error.instancePath} ${error.message}`)
}
