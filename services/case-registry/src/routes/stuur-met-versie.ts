import { checkIfMatch, etag } from '@wijkhub/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { UitkomstMetVersie } from '../opslag/uitkomst-met-versie.ts'
import { problem, weiger } from './weiger.ts'

/** Has the caller seen another version than this one? By its `If-Match`. */
export const isVerouderd = (request: FastifyRequest) => (versie: number) =>
  checkIfMatch(request, versie) === 'verouderd'

/** Answers with the row as it is now and its version, 201 where it is new; or why not. */
export async function stuurMetVersie<Bewaard extends { versie: number }>(
  reply: FastifyReply,
  uitkomst: UitkomstMetVersie<Bewaard>,
  toon: (bewaard: Bewaard) => object | Promise<object>,
): Promise<FastifyReply> {
  if ('weigering' in uitkomst) return weiger(reply, uitkomst)
  if ('fout' in uitkomst) return problem(reply, uitkomst.fout)
  const { bewaard, nieuw } = uitkomst
  return reply
    .code(nieuw ? 201 : 200)
    .header('etag', etag(bewaard.versie))
    .send(await toon(bewaard))
}
