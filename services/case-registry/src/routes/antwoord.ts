import type { Opdracht } from '@wijkhub/model'
import { checkIfMatch, etag, idempotencyKey } from '@wijkhub/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { handelingVanVerzoek } from '../handeling/handeling-van-verzoek.ts'
import { inhoudHash } from '../huishouden/inhoud-hash.ts'
import { voerUit } from '../opdracht/voer-uit.ts'
import type { Registry } from '../registry.ts'
import { isOpgegaan, problem, weiger } from './weiger.ts'

/** Carries out the command of a request on its household and answers with the new version, or with the refusal. */
export async function antwoord(
  registry: Registry,
  request: FastifyRequest,
  reply: FastifyReply,
  status: 200 | 201,
  opdracht: Opdracht,
): Promise<FastifyReply> {
  const { huishoudenId } = request.params as { huishoudenId: string }
  const sleutel = idempotencyKey(request)
  const uitvoering = await voerUit(registry, handelingVanVerzoek(registry, request.afnemer), {
    huishoudenId,
    opdracht,
    verouderd: (versie) => checkIfMatch(request, versie) === 'verouderd',
    sleutel: sleutel === undefined ? undefined : { sleutel, hash: inhoudHash({ huishoudenId, opdracht }), status },
  })
  if ('weigering' in uitvoering) return weiger(reply, uitvoering)
  if ('opgegaanIn' in uitvoering) return isOpgegaan(reply, uitvoering.opgegaanIn)
  if ('fout' in uitvoering) return problem(reply, uitvoering.fout)
  return reply.code(status).header('etag', etag(uitvoering.antwoord.versie)).send(uitvoering.antwoord)
}
