import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { fouten, type Catalogus, type Fout, type Foutcode } from './fouten.ts'

/** Where in the request a fault was found. */
export const Plaats = z.enum(['inhoud', 'pad', 'query', 'kop'])
export type Plaats = z.infer<typeof Plaats>

/** The closed list of what can be wrong with one field. */
export const Veldcode = z.enum([
  'verplicht',
  'onbekend-veld',
  'verkeerd-type',
  'te-kort',
  'te-lang',
  'te-klein',
  'te-groot',
  'te-weinig',
  'te-veel',
  'geen-keuze',
  'ongeldig-formaat',
  'ongeldig',
])
export type Veldcode = z.infer<typeof Veldcode>

export const Veldfout = z
  .strictObject({
    veld: z.string().describe('JSON pointer (RFC 6901) naar het veld, bijvoorbeeld /inwoners/0/bsn'),
    plaats: Plaats.describe('Deel van de aanvraag waarin het veld staat'),
    code: Veldcode,
    reden: z.string().describe('Uitleg in het Nederlands'),
  })
  .meta({ id: 'Veldfout' })
export type Veldfout = z.infer<typeof Veldfout>

/** RFC 9457 problem details, with our code (of the kit, or of the catalogue of an API) and the faulty fields. */
export function probleemSchema(catalogus: Catalogus = {}) {
  const perStatus = Object.entries<Fout>({ ...fouten, ...catalogus }).toSorted(([, a], [, b]) => a.status - b.status)
  return z
    .strictObject({
      type: z.string().describe('urn:wijkhub:fout:<code>'),
      title: z.string(),
      status: z.int(),
      detail: z.string(),
      instance: z
        .string()
        .optional()
        .describe('Kenmerk van deze aanvraag (X-Request-Id), voor vragen aan de beheerder'),
      code: z.enum(perStatus.map(([code]) => code)),
      fouten: z.array(Veldfout).optional(),
    })
    .meta({ id: 'Probleem' })
}
export type Probleem = z.infer<ReturnType<typeof probleemSchema>>

export const problemContentType = 'application/problem+json'

export interface ProblemOptions {
  /** Replaces the default explanation; never personal data. */
  detail?: string
  fouten?: Veldfout[]
}

/** The problem document itself, without a reply at hand. `requestId` becomes `instance`. */
export function probleemVan(code: Foutcode, options: ProblemOptions = {}, requestId?: string): Probleem {
  return document(code, fouten[code], options, requestId)
}

function document(
  code: string,
  { status, title, detail }: Fout,
  options: ProblemOptions,
  requestId: string | undefined,
): Probleem {
  return {
    type: `urn:wijkhub:fout:${code}`,
    title,
    status,
    detail: options.detail ?? detail,
    ...(requestId && { instance: `urn:uuid:${requestId}` }),
    code,
    ...(options.fouten && options.fouten.length > 0 && { fouten: options.fouten }),
  }
}

/** Answers with a problem of the kit's closed list: `return problem(reply, 'conflict')`. */
export function problem(reply: FastifyReply, code: Foutcode, options: ProblemOptions = {}): FastifyReply {
  return send(reply, code, fouten[code], options)
}

/** `problem` for an API with codes of its own: `return problem(reply, 'huishouden-onbekend')`. */
export function problemMet<C extends Catalogus>(catalogus: C) {
  const alle: Catalogus = { ...catalogus, ...fouten }
  return (reply: FastifyReply, code: Foutcode | (keyof C & string), options: ProblemOptions = {}): FastifyReply =>
    send(reply, code, alle[code]!, options)
}

function send(reply: FastifyReply, code: string, fout: Fout, options: ProblemOptions): FastifyReply {
  return reply
    .code(fout.status)
    .type(problemContentType)
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(document(code, fout, options, reply.request.id))
}
