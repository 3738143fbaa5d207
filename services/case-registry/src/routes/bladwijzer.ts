import { etag, isKnown } from '@wijkhub/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { inhoudHash } from '../huishouden/inhoud-hash.ts'

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** The place after a row of a list in order of a moment: that moment in microseconds, and so many ids. */
export interface Plek {
  micros: string
  ids: readonly string[]
}

/**
 * Where a list goes on, as it stands in a request: after the last row that was shown. It says nothing that row did not say,
 * and who makes one up gets no more than her own list from there.
 */
export const bladwijzer = (ids: number) =>
  z
    .string()
    .regex(new RegExp(`^-?\\d{1,17}(?:_${uuid}){${ids}}$`))
    .describe('`volgende` van de vorige bladzijde')

export const maakBladwijzer = ({ micros, ids }: Plek): string => [micros, ...ids].join('_')

export function leesBladwijzer(woord: string | undefined): Plek | undefined {
  if (woord === undefined) return undefined
  const [micros, ...ids] = woord.split('_')
  return { micros: micros!, ids }
}

/** What is the same list: it has no version that could tell of what is not in it. */
export const lijstversie = { ETag: 'Staat voor deze bladzijde zoals u haar ziet' }

/** Answers with a page of a list, or 304 to who has seen this very one. */
export function stuurLijst(request: FastifyRequest, reply: FastifyReply, bladzijde: object): FastifyReply {
  const versie = inhoudHash(bladzijde)
  reply.header('etag', etag(versie))
  // That nothing changed is told as well.
  request.getoond(bladzijde)
  return isKnown(request, versie) ? reply.code(304).send(null) : reply.send(bladzijde)
}
