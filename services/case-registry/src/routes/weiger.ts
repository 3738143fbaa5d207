import { codeVan, weigeringen, type Weigering } from '@wijkhub/model'
import { problemMet } from '@wijkhub/service-kit'
import type { FastifyReply } from 'fastify'
import { catalogus } from './catalogus.ts'

/** Answers with a problem of the kit or of the model. */
export const problem = problemMet(catalogus)

/** Answers a refusal of the model; `veld` is its path in the body without the leading slash, as the model gives it. */
export function weiger(
  reply: FastifyReply,
  { weigering, veld }: { weigering: Weigering; veld?: string },
): FastifyReply {
  const params = reply.request.params as Record<string, unknown> | undefined
  const inPad = veld !== undefined && params !== undefined && Object.hasOwn(params, veld)
  const { reden } = weigeringen[weigering]
  return problem(
    reply,
    codeVan(weigering),
    veld === undefined
      ? {}
      : { fouten: [{ veld: `/${veld}`, plaats: inPad ? 'pad' : 'inhoud', code: 'ongeldig', reden }] },
  )
}
