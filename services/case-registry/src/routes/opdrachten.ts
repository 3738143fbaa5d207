import { ActieBijwerking, ActieOpgave, DoelOpgave, Id, InwonerBijwerking, RegisseurAanwijzing } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../registry.ts'
import { ActieVastgelegd, DoelVastgelegd, huishoudenPad, sleutelKop, Vastgelegd, versieKop } from './contract.ts'
import { antwoord } from './antwoord.ts'
import * as voorbeelden from './voorbeelden.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Plan en gebeurtenissen']
const headers = sleutelKop.extend(versieKop.shape)
const bijElke = ['huishouden-onbekend', 'versie-verouderd'] as const
const eTag = { ETag: 'Versie van wat u van het huishouden ziet' }

export function regisseur(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.regisseurBenoemen,
    summary: 'De regisseur benoemen',
    description: 'Maakt de medewerker van uw organisatie de ene regisseur van dit huishouden.',
    tags,
    params: huishoudenPad,
    headers: versieKop,
    body: RegisseurAanwijzing,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: bijElke,
  })
  api.put('/huishoudens/:huishoudenId/regisseur', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, { soort: 'benoem-regisseur', aanwijzing: request.body }),
  )
}

export function doelen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.doelStellen,
    summary: 'Een doel in het plan zetten',
    tags,
    params: huishoudenPad,
    headers,
    body: DoelOpgave,
    response: { 201: DoelVastgelegd },
    responseHeaders: { 201: eTag },
    problemen: [...bijElke, 'huishouden-vol', 'sleutel-hergebruikt'],
  })
  api.post('/huishoudens/:huishoudenId/doelen', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'stel-doel-vast', doel: request.body }),
  )
}

export function acties(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.actieAfspreken,
    summary: 'Een actie afspreken',
    tags,
    params: huishoudenPad,
    headers,
    body: ActieOpgave,
    response: { 201: ActieVastgelegd },
    responseHeaders: { 201: eTag },
    problemen: [...bijElke, 'doel-onbekend', 'datum-onmogelijk', 'huishouden-vol', 'sleutel-hergebruikt'],
  })
  api.post('/huishoudens/:huishoudenId/acties', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'spreek-actie-af', actie: request.body }),
  )
}

export function actieBijwerken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.actieBijwerken,
    summary: 'De status van een actie bijwerken',
    tags,
    params: huishoudenPad.extend({ actieId: Id }),
    headers: versieKop,
    body: ActieBijwerking,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: [...bijElke, 'actie-onbekend', 'datum-onmogelijk'],
  })
  api.patch('/huishoudens/:huishoudenId/acties/:actieId', { schema }, async (request, reply) => {
    const { actieId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'werk-actie-bij', actieId, bijwerking: request.body })
  })
}

export function inwonerBijwerken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.inwonerBijwerken,
    summary: 'Bereikbaarheid van een inwoner bijwerken',
    tags,
    params: huishoudenPad.extend({ inwonerId: Id }),
    headers: versieKop,
    body: InwonerBijwerking,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: [...bijElke, 'inwoner-onbekend'],
  })
  api.patch('/huishoudens/:huishoudenId/inwoners/:inwonerId', { schema }, async (request, reply) => {
    const { inwonerId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'werk-inwoner-bij', inwonerId, bijwerking: request.body })
  })
}

export function intrekking(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.toestemmingIntrekken,
    summary: 'Een toestemming intrekken',
    description:
      'Trekt elke toestemming van deze inwoner voor dit doel in, wie haar ook vastlegde. Wie erdoor gegevens van haar kreeg, krijgt bericht dat dat is beëindigd; voor andere inwoners verandert er niets.',
    tags,
    params: huishoudenPad.extend({ toestemmingId: Id }),
    headers: versieKop,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: [...bijElke, 'toestemming-onbekend'],
  })
  api.post('/huishoudens/:huishoudenId/toestemmingen/:toestemmingId/intrekking', { schema }, async (request, reply) => {
    const { toestemmingId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'trek-toestemming-in', toestemmingId })
  })
}
