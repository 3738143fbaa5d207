import { inHtml, inPdf, type Opbouw } from '@wijkhub/pagina'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Registry } from '../registry.ts'
import { vraagtOm } from './vraagt-om.ts'

const pdf = 'application/pdf'

/** What a route answers that hands over a page. */
export const opbouwAntwoord = {
  response: { 200: z.string() },
  responseTypes: { 200: 'text/html' },
  alsoAs: { 200: [pdf] },
}

/** Answers with a page a resident reads or takes home: as HTML, or as PDF to who asks for that. */
export async function stuurOpbouw(
  { now }: Pick<Registry, 'now'>,
  request: FastifyRequest,
  reply: FastifyReply,
  opbouw: Opbouw,
): Promise<FastifyReply> {
  reply.header('vary', 'accept')
  if (vraagtOm(request, pdf)) return reply.type(pdf).send(await inPdf(opbouw, now()))
  // Nothing on it may run or be fetched.
  reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
  return reply.type('text/html; charset=utf-8').send(inHtml(opbouw))
}
