import { Datum, Id, Organisatie, taalVan } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import { geschiedenisOp } from '../../huishouden/geschiedenis.ts'
import { leesFeiten } from '../../opslag/lees-feiten.ts'
import { leesHuishouden } from '../../opslag/lees-huishouden.ts'
import type { Registry } from '../../registry.ts'
import { huishoudenPad } from '../contract.ts'
import { geschiedenisLezen } from '../bewoners/voorbeelden-samenstelling.ts'
import { problem } from '../weiger.ts'

/** Who was in it, and who could see what, on a day. */
export function geschiedenis(api: Api, registry: Registry): void {
  const Geschiedenis = z
    .strictObject({
      huishoudenId: Id,
      op: Datum,
      leden: z.array(Id).describe('Wie er die dag woonde, naar wat nu bekend is; alleen wie u kent'),
      document: taalVan(registry.inrichting.doelbinding)
        .Projectie.optional()
        .describe('Wat uw organisatie er aan het eind van die dag van kon zien, naar de tabel van nu'),
      zagen: z
        .array(Organisatie)
        .optional()
        .describe('Wie er die dag iets van kon zien; alleen voor wie hier over betrokkenheid beslist'),
    })
    .meta({ id: 'Geschiedenis' })
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen', betrokken: true },
    verantwoording: { verwerking: 'huishouden-lezen', doet: 'toont' },
    voorbeeld: geschiedenisLezen,
    summary: 'Een huishouden op een dag',
    description:
      'Alleen van dagen waarop uw organisatie betrokken was; van een eerdere dag is er niets. Wat nu geheim is, was het toen ook.',
    tags: ['Samenstelling van het huishouden'],
    params: huishoudenPad.extend({ op: Datum.describe('De dag, jjjj-mm-dd') }),
    response: { 200: Geschiedenis },
    problemen: ['huishouden-onbekend'],
  })
  api.get('/huishoudens/:huishoudenId/geschiedenis/:op', { schema }, async (request, reply) => {
    const { huishoudenId, op } = request.params
    const handeling = handelingVanVerzoek(registry, request.afnemer)
    const gelezen = await leesHuishouden(registry, huishoudenId, handeling.organisatie)
    const feiten = gelezen ? await leesFeiten(registry, huishoudenId) : []
    const gezien = gelezen && geschiedenisOp(gelezen.huishouden, feiten, op, handeling)
    return gezien ? reply.send(gezien) : problem(reply, 'huishouden-onbekend')
  })
}
