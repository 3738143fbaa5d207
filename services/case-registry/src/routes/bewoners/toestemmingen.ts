import { Id } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { eTag, huishoudenPad, Vastgelegd, versieKop } from '../contract.ts'
import { problemenVan } from '../problemen-van.ts'
import * as voorbeelden from '../voorbeelden.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Plan en gebeurtenissen']

export function toestemmingen(api: Api, registry: Registry): void {
  toestemmingIntrekken(api, registry)
}

function toestemmingIntrekken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.toestemmingIntrekken,
    summary: 'Een toestemming intrekken',
    description:
      'Trekt elke toestemming van deze inwoner voor dit doel in, wie haar ook vastlegde. Wie erdoor gegevens van haar kreeg, krijgt bericht dat dat is beëindigd; voor andere inwoners verandert er niets.',
    tags,
    params: huishoudenPad.extend({ toestemmingId: Id }),
    headers: versieKop,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: problemenVan('trek-toestemming-in'),
  })
  api.post('/huishoudens/:huishoudenId/toestemmingen/:toestemmingId/intrekking', { schema }, async (request, reply) => {
    const { toestemmingId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'trek-toestemming-in', toestemmingId })
  })
}
