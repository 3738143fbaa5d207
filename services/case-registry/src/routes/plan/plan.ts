import { Id, opdrachten } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { ActieVastgelegd, DoelVastgelegd, eTag, huishoudenPad, Vastgelegd, versieKop } from '../contract.ts'
import { maakt } from '../opdracht-schema.ts'
import { problemenVan } from '../problemen-van.ts'
import * as voorbeelden from '../voorbeelden.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Plan en gebeurtenissen']

export function plan(api: Api, registry: Registry): void {
  doelVaststellen(api, registry)
  actieAfspreken(api, registry)
  actieBijwerken(api, registry)
}

function doelVaststellen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.doelStellen,
    summary: 'Een doel in het plan zetten',
    tags,
    ...maakt('stel-doel-vast', DoelVastgelegd, huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/doelen', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'stel-doel-vast', doel: request.body }),
  )
}

function actieAfspreken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.actieAfspreken,
    summary: 'Een actie afspreken',
    tags,
    ...maakt('spreek-actie-af', ActieVastgelegd, huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/acties', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'spreek-actie-af', actie: request.body }),
  )
}

function actieBijwerken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.actieBijwerken,
    summary: 'De status van een actie bijwerken',
    tags,
    params: huishoudenPad.extend({ actieId: Id }),
    headers: versieKop,
    body: opdrachten['werk-actie-bij'].invoer,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: problemenVan('werk-actie-bij'),
  })
  api.patch('/huishoudens/:huishoudenId/acties/:actieId', { schema }, async (request, reply) => {
    const { actieId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'werk-actie-bij', actieId, bijwerking: request.body })
  })
}
