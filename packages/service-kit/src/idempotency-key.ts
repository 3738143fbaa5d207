import type { FastifyRequest } from 'fastify'
import { z } from 'zod'

/** `Idempotency-Key` in a contract: the key itself, or in quotes as the IETF's draft writes it. */
export const sleutelWaarde = z
  .string()
  .regex(/^(?:[A-Za-z0-9._:-]{1,100}|"[A-Za-z0-9._:-]{1,100}")$/)
  .describe('1 tot 100 letters, cijfers of . _ : -, met of zonder aanhalingstekens')

/** The key of a request; with or without quotes it is the same key. */
export function idempotencyKey(request: FastifyRequest): string | undefined {
  const kop = request.headers['idempotency-key']
  return typeof kop === 'string' ? kop.replaceAll('"', '') : undefined
}
