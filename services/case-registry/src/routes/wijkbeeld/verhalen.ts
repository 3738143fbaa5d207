import { Id, magVerhaalLezen, Verhaal, VerhaalOordeel, VerhaalOpgave, VerhaalStand, vrijeTekst } from '@wijkhub/model'
import type { BewaardVerhaal, VerhaalOpdracht } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import type { Registry } from '../../registry.ts'
import { bladerVerhalen, wijzigVerhaal } from '../../wijkbeeld/verhalen.ts'
import { versieKop } from '../contract.ts'
import * as voorbeelden from './voorbeelden-verhalen.ts'
import { isVerouderd, stuurMetVersie } from '../stuur-met-versie.ts'

const toegang = { rol: 'wijkbeeld', scope: 'wijkbeeld' } as const
const tags = ['Wijkbeeld']
const pad = z.object({ verhaalId: Id })
const zoekVerhalen = z.object({
  stand: VerhaalStand.default('getoond'),
  wijk: z.string().min(1).max(80).optional(),
  na: Id.optional().describe('Het laatste verhaal van de vorige bladzijde'),
})
const Getoond = Verhaal.meta({ id: 'Verhaal' })
const Verhalen = z
  .strictObject({
    verhalen: z.array(Getoond).describe('Op wijk'),
    volgende: Id.optional().describe('Er zijn er meer: vraag verder met `na`'),
  })
  .meta({ id: 'Verhalen' })
const VerhaalIntrekking = z
  .strictObject({ reden: vrijeTekst(500).describe('Waarom') })
  .meta({ id: 'VerhaalIntrekking' })
const antwoord = {
  headers: versieKop,
  responseHeaders: { 200: { ETag: 'Versie van het verhaal' } },
}
const bezwaren = ['verhaal-ingetrokken', 'niet-uw-woord', 'versie-verouderd']
const perKeer = 50

const toon = ({ schrijver: _, ...verhaal }: BewaardVerhaal) => verhaal

/** Short stories beside the figures: written for that, and read by a second person before they show. */
export function verhalen(api: Api, registry: Registry): void {
  opvragen(api, registry)
  schrijven(api, registry)
  beoordelen(api, registry)
  intrekken(api, registry)
}

function opvragen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.verhalenOpvragen,
    summary: 'Verhalen bij de cijfers',
    description:
      'Die een tweede heeft gelezen. Wat nog wacht, is afgewezen of ingetrokken, leest alleen de organisatie die het schreef, en de gemeente.',
    tags,
    querystring: zoekVerhalen,
    response: { 200: Verhalen },
  })
  api.get('/wijkbeeld/verhalen', { schema }, async (request, reply) => {
    const door = handelingVanVerzoek(registry, request.afnemer)
    const { stand, wijk = null, na = null } = request.query
    const van = stand === 'getoond' || door.beheer ? null : door.organisatie
    const rijen = await bladerVerhalen(registry.pool, { stand, wijk, na, van, hoogstens: perKeer + 1 })
    const hier = rijen.slice(0, perKeer).filter(({ verhaal }) => magVerhaalLezen(verhaal, door))
    return reply.send({
      verhalen: hier.map(({ verhaal }) => toon(verhaal)),
      ...(rijen.length > perKeer && { volgende: rijen[perKeer - 1]!.verhaal.verhaalId }),
    })
  })
}

function schrijven(api: Api, registry: Registry): void {
  const schema = schemas({
    ...antwoord,
    toegang,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.verhaalSchrijven,
    summary: 'Een verhaal opschrijven of herschrijven',
    description:
      'Onder een id dat u kiest. Er mag niemand in te herkennen zijn: een e-mailadres, telefoonnummer, BSN, postcode of een naam van iemand van wie uw organisatie leest wordt geweigerd. Het is pas te zien als een tweede het heeft gelezen, ook als het is herschreven.',
    tags,
    params: pad,
    body: VerhaalOpgave,
    response: { 200: Getoond, 201: Getoond },
    problemen: bezwaren,
  })
  api.put('/wijkbeeld/verhalen/:verhaalId', { schema }, async (request, reply) => {
    const { verhaalId } = request.params
    return doe(registry, request, reply, { soort: 'schrijf', verhaalId, opgave: request.body })
  })
}

function beoordelen(api: Api, registry: Registry): void {
  const schema = schemas({
    ...antwoord,
    toegang,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.verhaalBeoordelen,
    summary: 'Een verhaal als tweede lezen',
    description: 'Door een ander dan wie het schreef, van dezelfde organisatie of van de gemeente.',
    tags,
    params: pad,
    body: VerhaalOordeel,
    response: { 200: Getoond },
    problemen: ['verhaal-onbekend', 'zelf-geschreven', ...bezwaren],
  })
  api.post('/wijkbeeld/verhalen/:verhaalId/oordeel', { schema }, async (request, reply) =>
    doe(registry, request, reply, { soort: 'beoordeel', oordeel: request.body }),
  )
}

function intrekken(api: Api, registry: Registry): void {
  const schema = schemas({
    ...antwoord,
    toegang,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.verhaalIntrekken,
    summary: 'Een verhaal intrekken',
    description: 'Door de organisatie die het schreef, of de gemeente; het is meteen niet meer te zien.',
    tags,
    params: pad,
    body: VerhaalIntrekking,
    response: { 200: Getoond },
    problemen: ['verhaal-onbekend', ...bezwaren],
  })
  api.post('/wijkbeeld/verhalen/:verhaalId/intrekking', { schema }, async (request, reply) =>
    doe(registry, request, reply, { soort: 'trek-in', reden: request.body.reden }),
  )
}

async function doe(
  registry: Registry,
  request: FastifyRequest,
  reply: FastifyReply,
  opdracht: VerhaalOpdracht,
): Promise<FastifyReply> {
  const { verhaalId } = request.params as { verhaalId: string }
  const handeling = handelingVanVerzoek(registry, { ...request.afnemer, medewerker: request.medewerker })
  const verouderd = isVerouderd(request)
  const uitkomst = await wijzigVerhaal(registry, handeling, { verhaalId, opdracht, verouderd })
  return stuurMetVersie(reply, uitkomst, ({ verhaal }) => toon(verhaal))
}
