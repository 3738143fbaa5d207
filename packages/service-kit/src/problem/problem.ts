import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { fouten, type Foutcode } from './fouten.ts'

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

/** RFC 9457 problem details, with our code and the faulty fields. */
export const Probleem = z
  .strictObject({
    type: z.string().describe('urn:wijkhub:fout:<code>'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional().describe('Kenmerk van deze aanvraag (X-Request-Id), voor vragen aan de beheerder'),
    code: z.enum(Object.keys(fouten) as [Foutcode, ...Foutcode[]]),
    fouten: z.array(Veldfout).optional(),
  })
  .meta({ id: 'Probleem' })
export type Probleem = z.infer<typeof Probleem>

export const problemContentType = 'application/problem+json'

export interface ProblemOptions {
  /** Replaces the default explanation; never personal data. */
  detail?: string
  fouten?: Veldfout[]
}

/** The problem document itself, without a reply at hand. `requestId` becomes `instance`. */
export function probleemVan(code: Foutcode, options: ProblemOptions = {}, requestId?: string): Probleem {
  const { status, title, detail } = fouten[code]
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

/** Answers with a problem from the closed list: `return problem(reply, 'huishouden-onbekend')`. */
export function problem(reply: FastifyReply, code: Foutcode, options: ProblemOptions = {}): FastifyReply {
  return reply
    .code(fouten[code].status)
    .type(problemContentType)
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(probleemVan(code, options, reply.request.id))
}
