import { Id } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { huishoudenPad, SchalingVastgelegd } from '../contract.ts'
import { maakt, wijzigt } from '../opdracht-schema.ts'
import * as voorbeelden from './voorbeelden-schalingen.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Op- en afschalen']
const pad = huishoudenPad.extend({ schalingId: Id })

/** Help goes to a specialist, the expertise team or Veilig Thuis, and back. */
export function schalingen(api: Api, registry: Registry): void {
  op(api, registry)
  wijzigen(api, registry)
  af(api, registry)
  intrekken(api, registry)
}

function op(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.opschalen,
    summary: 'Opschalen',
    description:
      'Naar een specialist, het expertiseteam of Veilig Thuis: waarom, wie op afstand betrokken blijft, en wanneer het opnieuw wordt bekeken. Buiten de hub gaat hier niets door. Wie het mag weten staat in de doelbindingtabel; dat iemand bij Veilig Thuis is gemeld, weet standaard alleen wie het vastlegt.',
    tags,
    ...maakt('schaal-op', SchalingVastgelegd, huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/schalingen', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'schaal-op', opgave: request.body }),
  )
}

function wijzigen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.schalingWijzigen,
    summary: 'Een schaling verbeteren',
    description: 'Door wie opschaalde. Wat er niet bij staat, geldt niet meer.',
    tags,
    ...wijzigt('wijzig-schaling', pad),
  })
  api.put('/huishoudens/:huishoudenId/schalingen/:schalingId', { schema }, async (request, reply) => {
    const { schalingId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'wijzig-schaling', schalingId, opgave: request.body })
  })
}

function af(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.afschalen,
    summary: 'Afschalen',
    description: 'Terug bij het team, door wie opschaalde.',
    tags,
    ...wijzigt('schaal-af', pad),
  })
  api.post('/huishoudens/:huishoudenId/schalingen/:schalingId/afschaling', { schema }, async (request, reply) => {
    const { schalingId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'schaal-af', schalingId, afschaling: request.body })
  })
}

function intrekken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.schalingIntrekken,
    summary: 'Een schaling intrekken',
    description: 'Zij is er nooit geweest: door wie haar vastlegde.',
    tags,
    ...wijzigt('trek-schaling-in', pad),
  })
  api.post('/huishoudens/:huishoudenId/schalingen/:schalingId/intrekking', { schema }, async (request, reply) => {
    const { schalingId } = request.params
    const { reden } = request.body
    return antwoord(registry, request, reply, 200, { soort: 'trek-schaling-in', schalingId, reden })
  })
}
