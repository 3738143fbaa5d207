import { Id, opdrachten } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import {
  ContactVastgelegd,
  eTag,
  huishoudenPad,
  PolsVastgelegd,
  sleutelKop,
  Vastgelegd,
  versieKop,
} from '../contract.ts'
import { problemenVan } from '../problemen-van.ts'
import * as voorbeelden from './voorbeelden-contacten.ts'

const tags = ['Contacten']
const toegang = { rol: 'organisatie', scope: 'plan', leest: 'polsen.*', betrokken: true } as const
const pad = huishoudenPad.extend({ polsId: Id })
const ontvangt = {
  tags,
  params: pad,
  headers: versieKop,
  response: { 200: Vastgelegd },
  responseHeaders: { 200: eTag },
}

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
    params: huishoudenPad,
    headers: sleutelKop.extend(versieKop.shape),
    body: opdrachten['spreek-pols-af'].invoer,
    response: { 201: PolsVastgelegd },
    responseHeaders: { 201: eTag },
    problemen: [...problemenVan('spreek-pols-af'), 'huishouden-vol', 'sleutel-hergebruikt'],
  })
  api.post('/huishoudens/:huishoudenId/polsen', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'spreek-pols-af', pols: request.body }),
  )
}

function wijzigen(api: Api, registry: Registry): void {
  const schema = schemas({
    ...ontvangt,
    toegang,
    voorbeeld: voorbeelden.polsWijzigen,
    summary: 'Een vinger aan de pols wijzigen',
    body: opdrachten['wijzig-pols'].invoer,
    problemen: problemenVan('wijzig-pols'),
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
    params: pad,
    headers: sleutelKop.extend(versieKop.shape),
    body: opdrachten['voel-pols'].invoer,
    response: { 201: ContactVastgelegd },
    responseHeaders: { 201: eTag },
    problemen: [...problemenVan('voel-pols'), 'huishouden-vol', 'sleutel-hergebruikt'],
  })
  api.post('/huishoudens/:huishoudenId/polsen/:polsId/contacten', { schema }, async (request, reply) => {
    const opdracht = { soort: 'voel-pols', polsId: request.params.polsId } as const
    return antwoord(registry, request, reply, 201, { ...opdracht, contact: request.body })
  })
}

function beeindigen(api: Api, registry: Registry): void {
  const schema = schemas({
    ...ontvangt,
    toegang,
    voorbeeld: voorbeelden.polsBeeindigen,
    summary: 'Een vinger aan de pols beëindigen',
    body: opdrachten['beeindig-pols'].invoer,
    problemen: problemenVan('beeindig-pols'),
  })
  api.post('/huishoudens/:huishoudenId/polsen/:polsId/beeindiging', { schema }, async (request, reply) => {
    const opdracht = { soort: 'beeindig-pols', polsId: request.params.polsId } as const
    return antwoord(registry, request, reply, 200, { ...opdracht, reden: request.body.reden })
  })
}

function intrekken(api: Api, registry: Registry): void {
  const schema = schemas({
    ...ontvangt,
    toegang,
    voorbeeld: voorbeelden.polsIntrekken,
    summary: 'Een vinger aan de pols intrekken die er nooit was',
    body: opdrachten['trek-in'].invoer,
    problemen: problemenVan('trek-in'),
  })
  api.post('/huishoudens/:huishoudenId/polsen/:polsId/intrekking', { schema }, async (request, reply) => {
    const { polsId: id } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'trek-in', wat: 'pols', id, reden: request.body.reden })
  })
}
