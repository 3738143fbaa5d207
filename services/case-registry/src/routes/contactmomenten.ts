import { ContactmomentCorrectie, ContactmomentOpgave, Id, VerzekeringBijwerking } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../registry.ts'
import { antwoord } from './antwoord.ts'
import { ContactmomentVastgelegd, huishoudenPad, sleutelKop, Vastgelegd, versieKop } from './contract.ts'
import * as voorbeelden from './voorbeelden.ts'

const toegang = { rol: 'organisatie', scope: 'contactmomenten', leest: 'contactmomenten.*', betrokken: true } as const
const tags = ['Wijkverpleging']
const pad = huishoudenPad.extend({ contactmomentId: Id })
const eTag = { ETag: 'Versie van wat u van het huishouden ziet' }
const bijElke = ['huishouden-onbekend', 'versie-verouderd', 'bsn-niet-toegestaan'] as const
const bijOpgave = ['inwoner-onbekend', 'verzekering-ontbreekt', 'contactmoment-bestaat-al'] as const

export function contactmomenten(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.contactmomentVastleggen,
    summary: 'Een contactmoment van de wijkverpleging vastleggen',
    description:
      'Alleen als het is geweest: niet na vandaag, niet voor de geboorte en hoogstens een jaar terug. Uw organisatie leest haar contactmomenten in het huishouden.',
    tags,
    params: huishoudenPad,
    headers: sleutelKop.extend(versieKop.shape),
    body: ContactmomentOpgave,
    response: { 201: ContactmomentVastgelegd },
    responseHeaders: { 201: eTag },
    problemen: [...bijElke, ...bijOpgave, 'huishouden-vol', 'sleutel-hergebruikt'],
  })
  api.post('/huishoudens/:huishoudenId/contactmomenten', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'leg-contactmoment-vast', contactmoment: request.body }),
  )
}

export function contactmomentCorrigeren(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.contactmomentCorrigeren,
    summary: 'Een contactmoment van uw organisatie corrigeren',
    description:
      'Was het al gedeclareerd, dan krijgt de zorgverzekeraar een creditregel en daarna een nieuwe declaratieregel.',
    tags,
    params: pad,
    headers: versieKop,
    body: ContactmomentCorrectie,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: [...bijElke, ...bijOpgave, 'contactmoment-onbekend', 'contactmoment-ingetrokken'],
  })
  api.patch('/huishoudens/:huishoudenId/contactmomenten/:contactmomentId', { schema }, async (request, reply) => {
    const { contactmomentId } = request.params
    const opdracht = { soort: 'corrigeer-contactmoment', contactmomentId, correctie: request.body } as const
    return antwoord(registry, request, reply, 200, opdracht)
  })
}

export function contactmomentIntrekken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.contactmomentIntrekken,
    summary: 'Een contactmoment van uw organisatie intrekken',
    description: 'Het blijft leesbaar. Was het al gedeclareerd, dan krijgt de zorgverzekeraar een creditregel.',
    tags,
    params: pad,
    headers: versieKop,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: [...bijElke, 'contactmoment-onbekend'],
  })
  api.post(
    '/huishoudens/:huishoudenId/contactmomenten/:contactmomentId/intrekking',
    { schema },
    async (request, reply) => {
      const { contactmomentId } = request.params
      return antwoord(registry, request, reply, 200, { soort: 'trek-contactmoment-in', contactmomentId })
    },
  )
}

export function verzekeringBijwerken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { ...toegang, leest: 'inwoners.*.verzekering' },
    voorbeeld: voorbeelden.verzekeringBijwerken,
    summary: 'De zorgverzekering van een inwoner vastleggen of corrigeren',
    description:
      'Met `sinds` is het een overstap: zorg van voor die dag blijft bij de vorige verzekeraar. Zonder `sinds` is het een correctie: wat op de oude is gedeclareerd, wordt daar gecrediteerd en opnieuw gedeclareerd.',
    tags,
    params: huishoudenPad.extend({ inwonerId: Id }),
    headers: versieKop,
    body: VerzekeringBijwerking,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: [...bijElke, 'inwoner-onbekend', 'datum-onmogelijk'],
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
