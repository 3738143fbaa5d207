import type { Opdracht } from '@wijkhub/model'
import { etag, idempotencyKey } from '@wijkhub/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { handelingVanVerzoek } from '../handeling/handeling-van-verzoek.ts'
import { inhoudHash } from '../huishouden/inhoud-hash.ts'
import { voerUit, type Uitvoering } from '../opdracht/voer-uit.ts'
import type { Registry } from '../registry.ts'
import { opDeTik } from './aanmelding/op-de-tik.ts'
import { isOpgegaan, problem, weiger } from './weiger.ts'
import { isVerouderd } from './stuur-met-versie.ts'

/**
 * Carries out the command of a request on its household and answers with the new version, or with the refusal; on a tick
 * where the time it took may not tell what is known.
 */
export async function antwoord(
  registry: Registry,
  request: FastifyRequest,
  reply: FastifyReply,
  status: 200 | 201,
  opdracht: Opdracht,
  tikMs = 0,
): Promise<FastifyReply> {
  const { huishoudenId } = request.params as { huishoudenId: string }
  const sleutel = idempotencyKey(request)
  const sinds = performance.now() - reply.elapsedTime
  const werk = voerUit(
    registry,
    handelingVanVerzoek(registry, { ...request.afnemer, medewerker: request.medewerker }),
    {
      huishoudenId,
      opdracht,
      verouderd: isVerouderd(request),
      sleutel: sleutel === undefined ? undefined : { sleutel, hash: inhoudHash({ huishoudenId, opdracht }), status },
    },
  )
  return stuur(reply, status, await opDeTik(werk, sinds, tikMs))
}

/** Answers what came of something that was asked of a household: its new version, or why not. */
export function stuur(
  reply: FastifyReply,
  status: 200 | 201,
  uitkomst: Exclude<Uitvoering, { antwoord: unknown }> | { antwoord: { versie: number } },
): FastifyReply {
  if ('weigering' in uitkomst) return weiger(reply, uitkomst)
  if ('opgegaanIn' in uitkomst) return isOpgegaan(reply, uitkomst.opgegaanIn)
  if ('fout' in uitkomst) return problem(reply, uitkomst.fout)
  return reply.code(status).header('etag', etag(uitkomst.antwoord.versie)).send(uitkomst.antwoord)
}
