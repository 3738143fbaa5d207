import { Id } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { huishoudenPad, KantelingVastgelegd } from '../contract.ts'
import { maakt, wijzigt } from '../opdracht-schema.ts'
import * as voorbeelden from './voorbeelden-kantelingen.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Toegang tot voorzieningen']
const pad = huishoudenPad.extend({ kantelingId: Id })
const route = '/huishoudens/:huishoudenId/kantelingen/:kantelingId'

/** Individual support that became free support of the team or of a service of the sociale kaart. */
export function kantelingen(api: Api, registry: Registry): void {
  vastleggen(api, registry)
  wijzigen(api, registry)
  intrekken(api, registry)
}

function vastleggen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.kantelingVastleggen,
    summary: 'Een kanteling vastleggen',
    description:
      'Welke individuele ondersteuning van een inwoner vrij toegankelijke ondersteuning werd, sinds wanneer, en door welke voorziening van de sociale kaart of het team zelf. Wie op de aanvraag besliste, beëindigt de toekenning zelf. Het wijkbeeld telt haar.',
    tags,
    ...maakt('leg-kanteling-vast', KantelingVastgelegd, huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/kantelingen', { schema }, async (request, reply) => {
    const { body: opgave } = request
    const voorziening = voorzieningVan(registry, opgave.naar)
    return antwoord(registry, request, reply, 201, { soort: 'leg-kanteling-vast', opgave, voorziening })
  })
}

function wijzigen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.kantelingWijzigen,
    summary: 'Een kanteling verbeteren',
    description: 'Door wie haar vastlegde of de regisseur. Wat er niet bij staat, geldt niet meer.',
    tags,
    ...wijzigt('wijzig-kanteling', pad),
  })
  api.put(route, { schema }, async (request, reply) => {
    const { kantelingId } = request.params
    const { body: opgave } = request
    const voorziening = voorzieningVan(registry, opgave.naar)
    return antwoord(registry, request, reply, 200, { soort: 'wijzig-kanteling', kantelingId, opgave, voorziening })
  })
}

function intrekken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.kantelingIntrekken,
    summary: 'Een kanteling intrekken',
    description: 'Zij is er nooit geweest: door wie haar vastlegde of de regisseur.',
    tags,
    ...wijzigt('trek-kanteling-in', pad),
  })
  api.post(`${route}/intrekking`, { schema }, async (request, reply) => {
    const { kantelingId } = request.params
    const { reden } = request.body
    return antwoord(registry, request, reply, 200, { soort: 'trek-kanteling-in', kantelingId, reden })
  })
}

function voorzieningVan({ inrichting: { socialeKaart } }: Registry, code: string | undefined) {
  return code !== undefined && Object.hasOwn(socialeKaart, code) ? socialeKaart[code] : undefined
}
