import { overWie, samenSchrijven } from '@wijkhub/logboek'
import type { TeVerantwoorden } from '@wijkhub/service-kit'
import type { FastifyRequest } from 'fastify'
import { dienst } from '../dienst.ts'
import type { Registry } from '../registry.ts'

/**
 * Writes what an answer shows, or that it is refused, before it leaves. The id in the address stands in the line as it was asked: the same
 * for a household that is there as for one that is not.
 */
export function logGetoond({ pool, now }: Pick<Registry, 'pool' | 'now'>) {
  const schrijf = samenSchrijven(pool, dienst)
  return (request: FastifyRequest, { verwerking, documenten, reden, weigering }: TeVerantwoorden): Promise<void> => {
    const { organisatie, trace } = request.afnemer
    const { huishoudenId, inwonerId } = request.params as { huishoudenId?: string; inwonerId?: string }
    const getoond = documenten.map(overWie)
    const alle = (deel: 'huishoudens' | 'betrokkenen' | 'velden') => [...new Set(getoond.flatMap((een) => een[deel]))]
    const huishoudens = new Set([...(huishoudenId === undefined ? [] : [huishoudenId]), ...alle('huishoudens')])
    const betrokkenen = new Set([
      ...(weigering === undefined && inwonerId !== undefined ? [inwonerId] : []),
      ...alle('betrokkenen'),
    ])
    return schrijf({
      op: now().toISOString(),
      verwerking,
      handeling: 'lezen',
      status: weigering === undefined ? 'Ok' : 'Unset',
      organisatie,
      medewerker: request.medewerker?.medewerkerId,
      reden,
      doel: organisatie,
      huishoudens: [...huishoudens],
      betrokkenen: [...betrokkenen],
      velden: alle('velden').sort(),
      aantal: huishoudenId === undefined && weigering === undefined ? huishoudens.size : undefined,
      trace,
      weigering,
    })
  }
}
