import { zichtVan } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { afwijkingenVoor, hoortAfwijkingen } from '../../huishouden/afwijking-voor.ts'
import { afwijkingenMetBron } from '../../huishouden/afwijkingen-met-bron.ts'
import { leesHerkomst } from '../../opslag/lees-herkomst.ts'
import { leesHuishouden } from '../../opslag/lees-huishouden.ts'
import type { Registry } from '../../registry.ts'
import { Afwijkingen, huishoudenPad } from '../contract.ts'
import { onbekendOfOpgegaan } from '../weiger.ts'
import * as voorbeelden from '../voorbeelden.ts'

export function afwijkingen(api: Api, registry: Registry): void {
  api.get(
    '/huishoudens/:huishoudenId/afwijkingen',
    {
      schema: schemas({
        toegang: { rol: 'organisatie', scope: 'lezen', betrokken: true },
        verantwoording: { verwerking: 'toetsen', doet: 'toont' },
        voorbeeld: voorbeelden.afwijkingenLezen,
        summary: 'Afwijkingen van een huishouden',
        description:
          'Waar meldingen elkaar tegenspreken: wat bekend is, wat anders werd gemeld en door wie. Niets wordt stil overschreven. Alleen voor wie bij het huishouden is betrokken, en alleen velden die uw organisatie volgens de doelbindingtabel mag zien; van een ander veld alleen wat u zelf meldde; het BSN alleen voor wie het mag gebruiken.',
        tags: ['Huishoudens'],
        params: huishoudenPad,
        response: { 200: Afwijkingen },
        problemen: ['huishouden-onbekend', 'huishouden-opgegaan'],
      }),
    },
    async (request, reply) => {
      const { huishoudenId } = request.params
      const { organisatie } = request.afnemer
      const gelezen = await leesHuishouden(registry, huishoudenId, organisatie)
      const op = registry.now().toISOString()
      if (!gelezen || !zichtVan(gelezen.huishouden, organisatie, op))
        return onbekendOfOpgegaan(reply, gelezen?.huishouden, { organisatie, op })
      const { huishouden } = gelezen
      const wie = { ...request.afnemer, op }
      const { doelbinding } = registry.inrichting
      // Before anything is read of others: how long that takes would tell that there is something.
      if (!hoortAfwijkingen(huishouden, wie, doelbinding)) return reply.send({ huishoudenId, afwijkingen: [] })
      const alle = afwijkingenMetBron(huishouden, await leesHerkomst(registry, huishoudenId))
      return reply.send({ huishoudenId, afwijkingen: afwijkingenVoor({ huishouden, alle }, wie, doelbinding) })
    },
  )
}
