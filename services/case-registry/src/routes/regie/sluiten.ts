import { opdrachten } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { eTag, huishoudenPad, Vastgelegd } from '../contract.ts'
import { problemenVan } from '../problemen-van.ts'
import * as voorbeelden from '../voorbeelden-toegang.ts'

export function sluiten(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'plan', betrokken: true },
    voorbeeld: voorbeelden.huishoudenSluiten,
    summary: 'Een huishouden sluiten',
    description:
      'Door de organisatie van de regisseur, of waar geen regisseur is door wie de hub beheert. Niemand leest het daarna nog, en wat partnersystemen hebben eindigt, behalve waar de doelbindingtabel zegt dat het recht doorloopt. Wie opnieuw wordt aangemeld begint een nieuw huishouden.',
    tags: ['Betrokkenheid'],
    params: huishoudenPad,
    body: opdrachten['sluit-huishouden'].invoer,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: [...problemenVan('sluit-huishouden'), 'geen-beslisser'],
  })
  api.post('/huishoudens/:huishoudenId/sluiting', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, { soort: 'sluit-huishouden', sluiting: request.body }),
  )
}
