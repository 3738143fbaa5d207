import type { ErrorObject } from 'ajv/dist/2020.js'
import { verbodenTeken } from '@wijkhub/model'
import type { Plaats, Veldcode, Veldfout } from '../problem/problem.ts'

/** More faults than this help nobody, and an answer must not grow with the size of the nonsense. */
export const meesteFouten = 100

/** Ajv's errors as faults per field, one per field and kind of fault. `plaats` is the part of the request. */
export function listFaults(errors: readonly ErrorObject[], plaats: Plaats): Veldfout[] {
  const gevonden = new Map<string, Veldfout>()
  for (const error of errors) {
    if (gevonden.size >= meesteFouten) break
    const uitleg = explain(error)
    if (!uitleg) continue
    const veld = fieldOf(error)
    const sleutel = `${veld} ${uitleg.code}`
    // A format says more than the expression beside it.
    if (!gevonden.has(sleutel) || error.keyword === 'format') gevonden.set(sleutel, { veld, plaats, ...uitleg })
  }
  return [...gevonden.values()]
}

function fieldOf({ instancePath, params }: ErrorObject): string {
  const named = (params['missingProperty'] ?? params['additionalProperty'] ?? params['propertyName']) as
    | string
    | undefined
  if (named === undefined) return instancePath
  return `${instancePath}/${named.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

function explain(error: ErrorObject): { code: Veldcode; reden: string } | undefined {
  const { keyword, params } = error
  switch (keyword) {
    case 'required':
      // One of several of which one will do: those are named together.
      if (isOneOfThese(error.parentSchema) && /\/anyOf\/\d+\/required$/.test(error.schemaPath)) return undefined
      return { code: 'verplicht', reden: 'dit veld is verplicht' }
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return { code: 'onbekend-veld', reden: 'dit veld bestaat niet in het contract' }
    case 'type':
      return {
        code: 'verkeerd-type',
        reden: `verwacht ${soorten[params['type'] as string] ?? 'een andere soort waarde'}`,
      }
    case 'minLength':
      return { code: 'te-kort', reden: `minstens ${params['limit']} ${params['limit'] === 1 ? 'teken' : 'tekens'}` }
    case 'maxLength':
      return { code: 'te-lang', reden: `hoogstens ${params['limit']} tekens` }
    case 'minimum':
    case 'exclusiveMinimum':
      return { code: 'te-klein', reden: `moet ${params['comparison']} ${params['limit']} zijn` }
    case 'maximum':
    case 'exclusiveMaximum':
      return { code: 'te-groot', reden: `moet ${params['comparison']} ${params['limit']} zijn` }
    case 'minItems':
    case 'minProperties':
      return { code: 'te-weinig', reden: `minstens ${params['limit']}` }
    case 'maxItems':
    case 'maxProperties':
      return { code: 'te-veel', reden: `hoogstens ${params['limit']}` }
    case 'enum':
      return { code: 'geen-keuze', reden: `kies uit: ${(params['allowedValues'] as unknown[]).join(', ')}` }
    case 'const':
      return { code: 'geen-keuze', reden: `moet ${JSON.stringify(params['allowedValue'])} zijn` }
    case 'multipleOf':
      return { code: 'ongeldig', reden: `moet een veelvoud van ${params['multipleOf']} zijn` }
    case 'format':
      return {
        code: 'ongeldig-formaat',
        reden: wrongCharacter(error) ?? formaten[params['format'] as string] ?? 'onjuiste vorm',
      }
    case 'pattern':
      return { code: 'ongeldig-formaat', reden: wrongCharacter(error) ?? fromDescription(error) }
    // These only say that something inside them, reported itself, was wrong.
    case 'propertyNames':
    case 'if':
      return undefined
    case 'anyOf': {
      const een = oneOfThese(error.schema)
      return een
        ? { code: 'verplicht', reden: `geef minstens één van: ${een.join(', ')}` }
        : { code: 'ongeldig', reden: 'voldoet niet aan het contract' }
    }
    case 'false schema':
      return { code: 'ongeldig', reden: 'past niet bij wat hier verder staat' }
    default:
      return { code: 'ongeldig', reden: 'voldoet niet aan het contract' }
  }
}

/** The fields of which one will do, when that is all an `anyOf` says. */
function oneOfThese(schema: unknown): string[] | undefined {
  if (!Array.isArray(schema) || !schema.every(isOneOfThese)) return undefined
  return schema.flatMap(({ required }) => required)
}

function isOneOfThese(schema: unknown): schema is { required: string[] } {
  return (
    Object.keys(schema ?? {})
      .toSorted()
      .join(' ') === 'properties required'
  )
}

/** Names the character that does not belong in a text; what stands round it may be somebody's name. */
function wrongCharacter({ data, parentSchema }: ErrorObject): string | undefined {
  const soort = (parentSchema as { format?: string } | undefined)?.format
  if ((soort !== 'naamtekst' && soort !== 'vrije-tekst') || typeof data !== 'string') return undefined
  if (data.trim() === '') return 'bevat alleen spaties'
  const teken = verbodenTeken(data, soort)
  return teken && `het teken ${teken} hoort niet in ${soort === 'naamtekst' ? 'een naam of regel' : 'een tekst'}`
}

function fromDescription({ parentSchema }: ErrorObject): string {
  const description = (parentSchema as { description?: string } | undefined)?.description
  return description ? `verwacht: ${description}` : 'bevat tekens die hier niet mogen of heeft een onjuiste vorm'
}

const soorten: Record<string, string> = {
  object: 'een object',
  array: 'een lijst',
  string: 'tekst',
  integer: 'een geheel getal',
  number: 'een getal',
  boolean: 'true of false',
  null: 'null',
}

const formaten: Record<string, string> = {
  bsn: 'geen geldig BSN: negen cijfers die aan de 11-proef voldoen',
  geboortedatum:
    'geen geldige geboortedatum: bestaande datum (jjjj-mm-dd), niet in de toekomst en hoogstens 130 jaar geleden; wat onbekend is op nul (1975-00-00, 0000-00-00)',
  date: 'geen bestaande datum (jjjj-mm-dd)',
  'date-time': 'geen tijdstip volgens RFC 3339, met tijdzone',
  uuid: 'geen UUID',
  email: 'geen e-mailadres',
  uri: 'geen webadres',
  naamtekst: 'bevat een teken dat niet in een naam of regel hoort',
  'vrije-tekst': 'bevat een teken dat niet in een tekst hoort',
  telefoonnummer: 'geen telefoonnummer dat wij begrijpen, zoals 06 12 34 56 78, 020-1234567 of +49 170 1234567',
  huisnummertoevoeging: 'geen huisnummertoevoeging: hoogstens vier letters en cijfers, zoals bis, A2 of 1/2',
}
