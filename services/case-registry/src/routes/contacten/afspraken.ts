import { Id, opdrachten } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { AfspraakVastgelegd, ContactVastgelegd, eTag, huishoudenPad, sleutelKop, versieKop } from '../contract.ts'
import { maakt, wijzigt } from '../opdracht-schema.ts'
import { problemenVan } from '../problemen-van.ts'
import * as voorbeelden from './voorbeelden-contacten.ts'

const tags = ['Contacten']
const toegang = { rol: 'organisatie', scope: 'plan', leest: 'afspraken.*', betrokken: true } as const
const pad = huishoudenPad.extend({ afspraakId: Id })

/** Appointments with residents; they are read in the household and stand in the agenda until somebody says how they went. */
export function afspraken(api: Api, registry: Registry): void {
  maken(api, registry)
  verzetten(api, registry)
  afronden(api, registry)
  intrekken(api, registry)
}

function maken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.afspraakMaken,
    summary: 'Een afspraak maken',
    description: 'Met wie, wanneer en door wie; niet waar: een adres staat op één plaats.',
    tags,
    ...maakt('maak-afspraak', AfspraakVastgelegd, huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/afspraken', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'maak-afspraak', afspraak: request.body }),
  )
}

function verzetten(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.afspraakVerzetten,
    summary: 'Een afspraak verzetten of wijzigen',
    description: 'Zij is daarna weer gepland, ook als zij was afgezegd.',
    tags,
    ...wijzigt('verzet-afspraak', pad),
  })
  api.patch('/huishoudens/:huishoudenId/afspraken/:afspraakId', { schema }, async (request, reply) => {
    const opdracht = { soort: 'verzet-afspraak', afspraakId: request.params.afspraakId } as const
    return antwoord(registry, request, reply, 200, { ...opdracht, wijziging: request.body })
  })
}

function afronden(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.afspraakAfronden,
    summary: 'Zeggen hoe een afspraak is gegaan',
    description:
      'Gehouden (met desgewenst meteen een rapportage), afgezegd of niet verschenen. Anders zeggen verbetert het.',
    tags,
    params: pad,
    headers: sleutelKop.extend(versieKop.shape),
    body: opdrachten['rond-afspraak-af'].invoer,
    response: { 200: ContactVastgelegd },
    responseHeaders: { 200: eTag },
    problemen: [...problemenVan('rond-afspraak-af'), 'huishouden-vol', 'sleutel-hergebruikt'],
  })
  api.post('/huishoudens/:huishoudenId/afspraken/:afspraakId/uitkomst', { schema }, async (request, reply) => {
    const opdracht = { soort: 'rond-afspraak-af', afspraakId: request.params.afspraakId } as const
    return antwoord(registry, request, reply, 200, { ...opdracht, uitkomst: request.body })
  })
}

function intrekken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.afspraakIntrekken,
    summary: 'Een afspraak intrekken die er nooit was',
    tags,
    ...wijzigt('trek-in', pad),
  })
  api.post('/huishoudens/:huishoudenId/afspraken/:afspraakId/intrekking', { schema }, async (request, reply) => {
    const { afspraakId: id } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'trek-in', wat: 'afspraak', id, reden: request.body.reden })
  })
}
