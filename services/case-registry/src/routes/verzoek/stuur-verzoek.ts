import { isVerzoekTeLaat, type Verzoek, type VerzoekOpdracht } from '@wijkhub/model'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import type { Registry } from '../../registry.ts'
import type { Behandelaar } from '../../verzoek/behandelaar.ts'
import { wijzigVerzoek } from '../../verzoek/wijzig-verzoek.ts'
import { isVerouderd, stuurMetVersie } from '../stuur-met-versie.ts'

/** Who looks at requests, by her token. */
export function behandelaarVan(registry: Registry, { afnemer, medewerker }: FastifyRequest): Behandelaar {
  return { door: handelingVanVerzoek(registry, { ...afnemer, medewerker }), privacy: afnemer.privacy }
}

/** A request as it is shown today. Pure. */
export const toonVerzoek = (verzoek: Verzoek, vandaag: string) => ({
  ...verzoek,
  ...(isVerzoekTeLaat(verzoek, vandaag) && { teLaat: true as const }),
})

/** Does what is asked of the request of the path, and answers with it as it is now. */
export async function doeVerzoek(
  registry: Registry,
  request: FastifyRequest,
  reply: FastifyReply,
  opdracht: VerzoekOpdracht,
): Promise<FastifyReply> {
  const { verzoekId } = request.params as { verzoekId: string }
  const behandelaar = behandelaarVan(registry, request)
  const uitkomst = await wijzigVerzoek(registry, behandelaar, { verzoekId, opdracht, verouderd: isVerouderd(request) })
  return stuurMetVersie(reply, uitkomst, (verzoek) => toonVerzoek(verzoek, behandelaar.door.vandaag))
}
