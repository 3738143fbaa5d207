import type { MeldingOpdracht } from '@wijkhub/model'
import { checkIfMatch, etag } from '@wijkhub/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import { inhoudHash } from '../../huishouden/inhoud-hash.ts'
import { leesLezer } from '../../melding/melding-lezer.ts'
import { wijzigMelding } from '../../melding/wijzig-melding.ts'
import type { Registry } from '../../registry.ts'
import { problem, weiger } from '../weiger.ts'

/** The version of what this reader sees of a melding: it says nothing of what she does not see. */
export const versieVan = (zicht: object): string => inhoudHash(zicht)

/** Has the caller seen another melding than this one? By its `If-Match`. */
export const isAndere = (request: FastifyRequest) => (zicht: object) =>
  checkIfMatch(request, versieVan(zicht)) === 'verouderd'

/** Does what is asked of the melding of the path, and answers with it as the caller sees it now. */
export async function doeMelding(
  registry: Registry,
  request: FastifyRequest,
  reply: FastifyReply,
  opdracht: MeldingOpdracht,
  bij?: string,
): Promise<FastifyReply> {
  const { meldingId } = request.params as { meldingId: string }
  const { organisatie } = request.afnemer
  const { medewerker } = request
  const handeling = handelingVanVerzoek(registry, { ...request.afnemer, medewerker })
  const uitkomst = await wijzigMelding(registry, handeling, {
    meldingId,
    opdracht,
    ...(bij !== undefined && { bij }),
    lezer: await leesLezer(registry, { organisatie, medewerker }),
    verouderd: isAndere(request),
  })
  if ('weigering' in uitkomst) return weiger(reply, uitkomst)
  if ('fout' in uitkomst) return problem(reply, uitkomst.fout)
  const { melding, nieuw } = uitkomst
  return reply
    .code(nieuw ? 201 : 200)
    .header('etag', etag(versieVan(melding)))
    .send(melding)
}
