import { Id } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { huishoudenPad, OnderzoekVastgelegd } from '../contract.ts'
import { maakt, wijzigt } from '../opdracht-schema.ts'
import * as voorbeelden from './voorbeelden-onderzoeken.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Toegang tot voorzieningen']
const pad = huishoudenPad.extend({ onderzoekId: Id })
const route = '/huishoudens/:huishoudenId/onderzoeken/:onderzoekId'

/** The onderzoeksgesprek on what somebody needs, with its report. */
export function onderzoeken(api: Api, registry: Registry): void {
  beginnen(api, registry)
  wijzigen(api, registry)
  verslag(api, registry)
  reactie(api, registry)
  intrekken(api, registry)
}

function beginnen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.onderzoekBeginnen,
    summary: 'Een onderzoek beginnen',
    description:
      'Na een melding, voor één inwoner. De termijn telt vanaf de dag van de melding en staat in de agenda tot het verslag is gegeven. Wie deelnamen staat er als wat zij zijn, niet bij naam.',
    tags,
    ...maakt('begin-onderzoek', OnderzoekVastgelegd, huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/onderzoeken', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'begin-onderzoek', inhoud: request.body }),
  )
}

function wijzigen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.onderzoekWijzigen,
    summary: 'Een onderzoek verbeteren, of vastleggen dat het gesprek is gevoerd',
    description: 'Door wie het doet of de regisseur. Wat er niet bij staat, geldt niet meer; het verslag blijft.',
    tags,
    ...wijzigt('wijzig-onderzoek', pad),
  })
  api.put(route, { schema }, async (request, reply) => {
    const { onderzoekId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'wijzig-onderzoek', onderzoekId, inhoud: request.body })
  })
}

function verslag(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.verslagGeven,
    summary: 'Vastleggen dat de inwoner het verslag kreeg',
    description:
      'Door wie het gesprek voerde; alleen die leest het verslag. Opnieuw gezegd is het verbeterd, en wat de inwoner van het vorige zei geldt dan niet meer.',
    tags,
    ...wijzigt('geef-verslag', pad),
  })
  api.put(`${route}/verslag`, { schema }, async (request, reply) => {
    const { onderzoekId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'geef-verslag', onderzoekId, verslag: request.body })
  })
}

function reactie(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.reactieVastleggen,
    summary: 'Wat de inwoner van het verslag zegt',
    description: 'Of zij het ermee eens is, en haar opmerkingen. Door wie het gesprek voerde.',
    tags,
    ...wijzigt('leg-reactie-vast', pad),
  })
  api.put(`${route}/reactie`, { schema }, async (request, reply) => {
    const { onderzoekId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'leg-reactie-vast', onderzoekId, reactie: request.body })
  })
}

function intrekken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.onderzoekIntrekken,
    summary: 'Een onderzoek intrekken',
    description:
      'Het is er nooit geweest, of de inwoner wil het niet meer: door wie het doet of de regisseur. Niemand leest het dan nog.',
    tags,
    ...wijzigt('trek-onderzoek-in', pad),
  })
  api.post(`${route}/intrekking`, { schema }, async (request, reply) => {
    const { onderzoekId } = request.params
    const { reden } = request.body
    return antwoord(registry, request, reply, 200, { soort: 'trek-onderzoek-in', onderzoekId, reden })
  })
}
