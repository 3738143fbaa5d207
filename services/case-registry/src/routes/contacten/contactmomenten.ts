import { Id } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { ContactmomentVastgelegd, eTag, huishoudenPad, Vastgelegd, versieKop } from '../contract.ts'
import { maakt, wijzigt } from '../opdracht-schema.ts'
import { problemenVan } from '../problemen-van.ts'
import * as voorbeelden from '../voorbeelden.ts'

const toegang = {
  rol: 'organisatie',
  scope: 'contactmomenten',
  leest: 'contactmomenten.*',
  betrokken: true,
} as const
const tags = ['Wijkverpleging']
const pad = huishoudenPad.extend({ contactmomentId: Id })

export function contactmomenten(api: Api, registry: Registry): void {
  contactmomentVastleggen(api, registry)
  contactmomentCorrigeren(api, registry)
  contactmomentIntrekken(api, registry)
}

function contactmomentVastleggen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.contactmomentVastleggen,
    summary: 'Een contactmoment van de wijkverpleging vastleggen',
    description:
      'Alleen als het is geweest: niet na vandaag, niet voor de geboorte en hoogstens een jaar terug. Uw organisatie leest haar contactmomenten in het huishouden.',
    tags,
    ...maakt('leg-contactmoment-vast', ContactmomentVastgelegd, huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/contactmomenten', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'leg-contactmoment-vast', contactmoment: request.body }),
  )
}

function contactmomentCorrigeren(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.contactmomentCorrigeren,
    summary: 'Een contactmoment van uw organisatie corrigeren',
    description:
      'Was het al gedeclareerd, dan krijgt de zorgverzekeraar een creditregel en daarna een nieuwe declaratieregel.',
    tags,
    ...wijzigt('corrigeer-contactmoment', pad),
  })
  api.patch('/huishoudens/:huishoudenId/contactmomenten/:contactmomentId', { schema }, async (request, reply) => {
    const { contactmomentId } = request.params
    const opdracht = { soort: 'corrigeer-contactmoment', contactmomentId, correctie: request.body } as const
    return antwoord(registry, request, reply, 200, opdracht)
  })
}

function contactmomentIntrekken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.contactmomentIntrekken,
    summary: 'Een contactmoment van uw organisatie intrekken',
    description: 'Het blijft leesbaar. Was het al gedeclareerd, dan krijgt de zorgverzekeraar een creditregel.',
    tags,
    params: pad,
    headers: versieKop,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: problemenVan('trek-contactmoment-in'),
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
