import { codeVan, weigeringen, zagVoorOpgaan, type Huishouden, type Weigering } from '@wijkhub/model'
import { problemMet } from '@wijkhub/service-kit'
import type { FastifyReply } from 'fastify'
import { catalogus } from './catalogus.ts'

/** Answers with a problem of the kit or of the model. */
export const problem = problemMet(catalogus)

interface Geweigerd {
  weigering: Weigering
  veld?: string
  velden?: readonly string[]
}

/** Answers a refusal of the model; `veld` is its path in the body without the leading slash, as the model gives it. */
export function weiger(
  reply: FastifyReply,
  { weigering, veld, velden = veld === undefined ? [] : [veld] }: Geweigerd,
): FastifyReply {
  const params = (reply.request.params ?? {}) as Record<string, unknown>
  const { reden } = weigeringen[weigering]
  const fouten = velden.map((een) => {
    const plaats = Object.hasOwn(params, een) ? ('pad' as const) : ('inhoud' as const)
    return { veld: `/${een}`, plaats, code: 'ongeldig' as const, reden }
  })
  return problem(reply, codeVan(weigering), fouten.length > 0 ? { fouten } : {})
}

/** Answers that a household has gone up in another, to who may know which: the same path there. */
export function isOpgegaan(reply: FastifyReply, huishoudenId: string): FastifyReply {
  const { params, url } = reply.request
  const hier = (params as { huishoudenId: string }).huishoudenId
  return problem(reply.header('location', url.replace(hier, huishoudenId)), 'huishouden-opgegaan')
}

/** The answer to who may not read this household: that it is not known, or where its file is now. */
export function onbekendOfOpgegaan(
  reply: FastifyReply,
  huishouden: Huishouden | undefined,
  door: { organisatie: string; op: string },
): FastifyReply {
  if (huishouden?.opgegaan && zagVoorOpgaan(huishouden, door)) return isOpgegaan(reply, huishouden.opgegaan.in)
  return problem(reply, 'huishouden-onbekend')
}
