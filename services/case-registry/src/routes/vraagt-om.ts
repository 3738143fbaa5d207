import type { FastifyRequest } from 'fastify'

/** Does this caller name that media type in its Accept? */
export function vraagtOm({ headers: { accept = '' } }: Pick<FastifyRequest, 'headers'>, soort: string): boolean {
  return accept.split(',').some((een) => een.split(';')[0]?.trim() === soort)
}
