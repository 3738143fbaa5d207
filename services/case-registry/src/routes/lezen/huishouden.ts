import { geldtVersie, project, taalVan } from '@wijkhub/model'
import { etag, etagKop, isKnown, schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { leesHuishouden } from '../../opslag/lees-huishouden.ts'
import { leesVersie } from '../../opslag/lees-versie.ts'
import type { Registry } from '../../registry.ts'
import { eTag, huishoudenPad } from '../contract.ts'
import { inVasteVolgorde } from '../in-vaste-volgorde.ts'
import { onbekendOfOpgegaan } from '../weiger.ts'
import * as voorbeelden from '../voorbeelden.ts'

export function huishouden(api: Api, registry: Registry): void {
  const { doelbinding } = registry.inrichting
  api.get(
    '/huishoudens/:huishoudenId',
    {
      schema: schemas({
        toegang: { rol: 'organisatie', scope: 'lezen', betrokken: true },
        verantwoording: { verwerking: 'huishouden-lezen', doet: 'toont' },
        voorbeeld: voorbeelden.lezen,
        summary: 'Een huishouden lezen',
        description: 'Wat uw organisatie volgens de doelbindingtabel van dit huishouden mag hebben, en niets anders.',
        tags: ['Huishoudens'],
        params: huishoudenPad,
        headers: z.object({
          'if-none-match': etagKop.optional().describe('ETag van de stand die u al hebt'),
        }),
        response: { 200: taalVan(doelbinding).Projectie, 304: z.null().describe('Niet gewijzigd') },
        responseHeaders: {
          200: eTag,
          304: eTag,
        },
        problemen: ['huishouden-onbekend', 'huishouden-opgegaan'],
      }),
    },
    async (request, reply) => {
      const { huishoudenId } = request.params
      const { organisatie } = request.afnemer
      const op = registry.now().toISOString()
      if (request.headers['if-none-match'] !== undefined) {
        const gezien = await leesVersie(registry.pool, huishoudenId, organisatie)
        if (gezien && geldtVersie(gezien.toegang, organisatie, op) && isKnown(request, gezien.versie)) {
          request.getoond({ huishoudenId })
          return reply.header('etag', etag(gezien.versie)).code(304).send(null)
        }
      }
      const gelezen = await leesHuishouden(registry, huishoudenId, organisatie)
      const document = gelezen && project(gelezen.huishouden, doelbinding.regelVoor(organisatie)!, doelbinding, op)
      if (!document) return onbekendOfOpgegaan(reply, gelezen?.huishouden, { organisatie, op })
      reply.header('etag', etag(gelezen.versie))
      request.getoond(document)
      const ongewijzigd = geldtVersie(gelezen.huishouden, organisatie, op) && isKnown(request, gelezen.versie)
      return ongewijzigd ? reply.code(304).send(null) : reply.send(inVasteVolgorde(document))
    },
  )
}
