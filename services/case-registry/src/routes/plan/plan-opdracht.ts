import { Id, opdrachten, type Opdracht } from '@wijkhub/model'
import { schemas, type Api, type Voorbeeld } from '@wijkhub/service-kit'
import { z } from 'zod'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { eTag, huishoudenPad, sleutelKop, versieKop } from '../contract.ts'
import { problemenVan } from '../problemen-van.ts'

type Soort = Opdracht['soort']

/** One command on the plan or on one of its rows: how it is reached, and what is made of path and body. */
export interface PlanOpdracht {
  soort: Soort
  methode: 'POST' | 'PATCH' | 'PUT'
  /** Below the household; `:id` is the row it is about. */
  pad: string
  /** What it answers: 201 with the ids it made, otherwise 200. */
  status: 200 | 201
  vastgelegd: z.ZodType
  summary: string
  description?: string
  voorbeeld: Voorbeeld
  opdracht: (id: string, body: never) => Opdracht
}

const Body = z.unknown()

/** Puts the route of such a command in the API. */
export function planOpdracht(api: Api, registry: Registry, route: PlanOpdracht): void {
  const { soort, methode, pad, status, vastgelegd, summary, description, voorbeeld } = route
  const params = pad.includes(':id') ? huishoudenPad.extend({ id: Id }) : huishoudenPad
  const { invoer } = opdrachten[soort]
  const nieuw = status === 201
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'plan', betrokken: true },
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    summary,
    ...(description && { description }),
    voorbeeld,
    tags: ['Plan en gebeurtenissen'],
    params: params as z.ZodObject<{ huishoudenId: typeof Id; id: z.ZodOptional<typeof Id> }>,
    headers: nieuw ? sleutelKop.extend(versieKop.shape) : versieKop,
    ...(invoer && { body: invoer as unknown as typeof Body }),
    response: { [status]: vastgelegd },
    responseHeaders: { [status]: eTag },
    problemen: [...problemenVan(soort), ...(nieuw ? ['huishouden-vol', 'sleutel-hergebruikt'] : [])],
  })
  api.route({
    method: methode,
    url: `/huishoudens/:huishoudenId/${pad}`,
    schema,
    handler: async (request, reply) => {
      const { id } = request.params as { id?: string }
      return antwoord(registry, request, reply, status, route.opdracht(id ?? '', request.body as never))
    },
  })
}
