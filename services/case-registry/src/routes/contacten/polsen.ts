import { Id } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { ContactVastgelegd, huishoudenPad, PolsVastgelegd } from '../contract.ts'
import { maakt, wijzigt } from '../opdracht-schema.ts'
import * as voorbeelden from './voorbeelden-contacten.ts'

const tags = ['Contacten']
const toegang = { rol: 'organisatie', scope: 'plan', leest: 'polsen.*', betrokken: true } as const
const pad = huishoudenPad.extend({ polsId: Id })

/** Vinger aan de pols: light contacts every so many weeks; what was missed stands in the agenda, too late. */
export function polsen(api: Api, registry: Registry): void {
  afspreken(api, registry)
  wijzigen(api, registry)
  voelen(api, registry)
  beeindigen(api, registry)
  intrekken(api, registry)
}

function afspreken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.polsAfspreken,
    summary: 'Een vinger aan de pols afspreken',
    description:
      'Om de zoveel weken contact, door wie en tot wanneer. Sluit het huishouden, dan eindigt het; nazorg is iets anders.',
    tags,
    ...maakt('spreek-pols-af', PolsVastgelegd, huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/polsen', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'spreek-pols-af', pols: request.body }),
  )
}

function wijzigen(api: Api, registry: Registry): void {
  const schema = schemas({
    tags,
    toegang,
    voorbeeld: voorbeelden.polsWijzigen,
    summary: 'Een vinger aan de pols wijzigen',
    ...wijzigt('wijzig-pols', pad),
  })
  api.patch('/huishoudens/:huishoudenId/polsen/:polsId', { schema }, async (request, reply) => {
    const opdracht = { soort: 'wijzig-pols', polsId: request.params.polsId } as const
    return antwoord(registry, request, reply, 200, { ...opdracht, wijziging: request.body })
  })
}

function voelen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.polsVoelen,
    summary: 'Zeggen dat er contact was',
    description: 'Het volgende is zoveel weken later. Met desgewenst meteen een rapportage.',
    tags,
    ...maakt('voel-pols', ContactVastgelegd, pad),
  })
  api.post('/huishoudens/:huishoudenId/polsen/:polsId/contacten', { schema }, async (request, reply) => {
    const opdracht = { soort: 'voel-pols', polsId: request.params.polsId } as const
    return antwoord(registry, request, reply, 201, { ...opdracht, contact: request.body })
  })
}

function beeindigen(api: Api, registry: Registry): void {
  const schema = schemas({
    tags,
    toegang,
    voorbeeld: voorbeelden.polsBeeindigen,
    summary: 'Een vinger aan de pols beëindigen',
    ...wijzigt('beeindig-pols', pad),
  })
  api.post('/huishoudens/:huishoudenId/polsen/:polsId/beeindiging', { schema }, async (request, reply) => {
    const opdracht = { soort: 'beeindig-pols', polsId: request.params.polsId } as const
    return antwoord(registry, request, reply, 200, { ...opdracht, reden: request.body.reden })
  })
}

function intrekken(api: Api, registry: Registry): void {
  const schema = schemas({
    tags,
    toegang,
    voorbeeld: voorbeelden.polsIntrekken,
    summary: 'Een vinger aan de pols intrekken die er nooit was',
    ...wijzigt('trek-in', pad),
  })
  api.post('/huishoudens/:huishoudenId/polsen/:polsId/intrekking', { schema }, async (request, reply) => {
    const { polsId: id } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'trek-in', wat: 'pols', id, reden: request.body.reden })
  })
}
