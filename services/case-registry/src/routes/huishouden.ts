import { dagInNederland, project, Projectie, regelVoor } from '@wijkhub/model'
import { etag, etagKop, isKnown, problem, schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { leesHuishouden } from '../opslag/lees-huishouden.ts'
import type { Registry } from '../registry.ts'
import { huishoudenPad } from './contract.ts'

export function huishouden(api: Api, registry: Registry): void {
  const lees = leesHuishouden(registry.schema)
  api.get(
    '/huishoudens/:huishoudenId',
    {
      schema: schemas({
        summary: 'Een huishouden lezen',
        description: 'Wat uw organisatie volgens de doelbindingtabel van dit huishouden mag hebben, en niets anders.',
        tags: ['Huishoudens'],
        params: huishoudenPad,
        headers: z.object({
          'if-none-match': etagKop.optional().describe('ETag van de stand die u al hebt'),
        }),
        response: { 200: Projectie, 304: z.null().describe('Niet gewijzigd') },
        responseHeaders: { 200: { ETag: 'Versie van het huishouden' }, 304: { ETag: 'Versie van het huishouden' } },
        fouten: ['huishouden-onbekend'],
      }),
    },
    async (request, reply) => {
      const stand = await lees(registry.pool, request.params.huishoudenId)
      const regel = regelVoor(request.afnemer.organisatie)
      const document = stand && regel && project(stand, regel, dagInNederland(registry.nu()))
      if (!document) return problem(reply, 'huishouden-onbekend')
      reply.header('etag', etag(stand.versie))
      return isKnown(request, stand.versie) ? reply.code(304).send(null) : reply.send(document)
    },
  )
}
