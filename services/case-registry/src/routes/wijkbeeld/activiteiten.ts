import { ActiviteitOpgave, type ActiviteitOpdracht } from '@wijkhub/model'
import { etag, schemas, type Api } from '@wijkhub/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import type { Registry } from '../../registry.ts'
import { bladerActiviteiten, leesActiviteit, leesVoorEnNa, wijzigActiviteit } from '../../wijkbeeld/activiteiten.ts'
import { versieKop } from '../contract.ts'
import { problem } from '../weiger.ts'
import {
  ActiviteitIntrekking,
  Activiteiten,
  activiteitPad,
  GetoondeActiviteit,
  zoekActiviteiten,
} from './activiteiten-contract.ts'
import * as voorbeelden from './voorbeelden-wijkbeeld.ts'
import { isVerouderd, stuurMetVersie } from '../stuur-met-versie.ts'

const toegang = { rol: 'wijkbeeld', scope: 'wijkbeeld' } as const
const tags = ['Wijkbeeld']
const eTag = { ETag: 'Versie van de activiteit' }
const perKeer = 50

/** What is done together in a wijk, and what happened to the questions it is for. */
export function activiteiten(api: Api, registry: Registry): void {
  opvragen(api, registry)
  vastleggen(api, registry)
  inzien(api, registry)
  intrekken(api, registry)
}

function opvragen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.activiteitenOpvragen,
    summary: 'Wat er in de wijken samen wordt gedaan',
    description:
      'Activiteiten met de vragen waarvoor zij er zijn, en hoeveel huishoudens die vragen stelden ervoor en erna. Een ingetrokken activiteit blijft staan, met de reden.',
    tags,
    querystring: zoekActiviteiten,
    response: { 200: Activiteiten },
  })
  api.get('/wijkbeeld/activiteiten', { schema }, async (request, reply) => {
    const rijen = await bladerActiviteiten(registry.pool, { ...request.query, hoogstens: perKeer + 1 })
    const hier = rijen.slice(0, perKeer).map(({ activiteit }) => activiteit)
    const vragen = await leesVoorEnNa(registry.pool, hier)
    return reply.send({
      activiteiten: hier.map((activiteit, index) => ({ ...activiteit, vragen: vragen[index]! })),
      ...(rijen.length > perKeer && { volgende: hier.at(-1)!.activiteitId }),
    })
  })
}

function inzien(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.activiteitInzien,
    summary: 'Eén activiteit',
    tags,
    params: activiteitPad,
    response: { 200: GetoondeActiviteit },
    responseHeaders: { 200: eTag },
    problemen: ['activiteit-onbekend'],
  })
  api.get('/wijkbeeld/activiteiten/:activiteitId', { schema }, async (request, reply) => {
    const gelezen = await leesActiviteit(registry.pool, request.params.activiteitId)
    if (!gelezen) return problem(reply, 'activiteit-onbekend')
    const [vragen] = await leesVoorEnNa(registry.pool, [gelezen.activiteit])
    return reply.header('etag', etag(gelezen.versie)).send({ ...gelezen.activiteit, vragen: vragen! })
  })
}

function vastleggen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.activiteitVastleggen,
    summary: 'Een activiteit vastleggen of wijzigen',
    description:
      'Onder een id dat u kiest. Door wie haar vastlegde, of de gemeente. Er hoort niets in over iemand: een e-mailadres, telefoonnummer, BSN of postcode wordt geweigerd.',
    tags,
    params: activiteitPad,
    headers: versieKop,
    body: ActiviteitOpgave,
    response: { 200: GetoondeActiviteit, 201: GetoondeActiviteit },
    responseHeaders: { 200: eTag, 201: eTag },
    problemen: ['activiteit-ingetrokken', 'niet-uw-woord', 'versie-verouderd', 'datum-onmogelijk'],
  })
  api.put('/wijkbeeld/activiteiten/:activiteitId', { schema }, async (request, reply) => {
    const { activiteitId } = request.params
    return doe(registry, request, reply, { soort: 'leg-vast', activiteitId, opgave: request.body })
  })
}

function intrekken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.activiteitIntrekken,
    summary: 'Een activiteit intrekken',
    description: 'Zij was er niet, of staat er dubbel; wat ophoudt, krijgt een dag bij `tot`.',
    tags,
    params: activiteitPad,
    headers: versieKop,
    body: ActiviteitIntrekking,
    response: { 200: GetoondeActiviteit },
    responseHeaders: { 200: eTag },
    problemen: ['activiteit-onbekend', 'niet-uw-woord', 'versie-verouderd'],
  })
  api.post('/wijkbeeld/activiteiten/:activiteitId/intrekking', { schema }, async (request, reply) =>
    doe(registry, request, reply, { soort: 'trek-in', reden: request.body.reden }),
  )
}

async function doe(
  registry: Registry,
  request: FastifyRequest,
  reply: FastifyReply,
  opdracht: ActiviteitOpdracht,
): Promise<FastifyReply> {
  const { activiteitId } = request.params as { activiteitId: string }
  const handeling = handelingVanVerzoek(registry, request.afnemer)
  const verouderd = isVerouderd(request)
  const uitkomst = await wijzigActiviteit(registry, handeling, { activiteitId, opdracht, verouderd })
  return stuurMetVersie(reply, uitkomst, async ({ activiteit }) => {
    const [vragen] = await leesVoorEnNa(registry.pool, [activiteit])
    return { ...activiteit, vragen: vragen! }
  })
}
