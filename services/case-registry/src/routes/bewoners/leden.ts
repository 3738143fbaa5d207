import { Id, opdrachten } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { eTag, huishoudenPad, Vastgelegd, versieKop } from '../contract.ts'
import { problemenVan } from '../problemen-van.ts'
import * as voorbeelden from '../voorbeelden.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Plan en gebeurtenissen']

export function leden(api: Api, registry: Registry): void {
  verzekeringBijwerken(api, registry)
  inwonerBijwerken(api, registry)
}

function verzekeringBijwerken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'contactmomenten', leest: 'inwoners.*.verzekering', betrokken: true },
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.verzekeringBijwerken,
    summary: 'De zorgverzekering van een inwoner vastleggen of corrigeren',
    description:
      'Met `sinds` is het een overstap: zorg van voor die dag blijft bij de vorige verzekeraar. Zonder `sinds` is het een correctie: wat op de oude is gedeclareerd, wordt daar gecrediteerd en opnieuw gedeclareerd.',
    tags: ['Wijkverpleging'],
    params: huishoudenPad.extend({ inwonerId: Id }),
    headers: versieKop,
    body: opdrachten['werk-verzekering-bij'].invoer,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: problemenVan('werk-verzekering-bij'),
  })
  api.put('/huishoudens/:huishoudenId/inwoners/:inwonerId/verzekering', { schema }, async (request, reply) => {
    const { inwonerId } = request.params
    return antwoord(registry, request, reply, 200, {
      soort: 'werk-verzekering-bij',
      inwonerId,
      verzekering: request.body,
    })
  })
}

function inwonerBijwerken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.inwonerBijwerken,
    summary: 'Bereikbaarheid van een inwoner bijwerken',
    tags,
    params: huishoudenPad.extend({ inwonerId: Id }),
    headers: versieKop,
    body: opdrachten['werk-inwoner-bij'].invoer,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: problemenVan('werk-inwoner-bij'),
  })
  api.patch('/huishoudens/:huishoudenId/inwoners/:inwonerId', { schema }, async (request, reply) => {
    const { inwonerId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'werk-inwoner-bij', inwonerId, bijwerking: request.body })
  })
}
