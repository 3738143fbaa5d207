import { schemas, type Api } from '@wijkhub/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import type { Registry } from '../../registry.ts'
import { beslisToetsing, type TeBeslissen } from '../../toetsing/beslis-toetsing.ts'
import { leesHuishoudens } from '../../opslag/lees-huishoudens.ts'
import { leesToetsing } from '../../toetsing/lees-toetsingen.ts'
import { magToetsen } from '../../toetsing/mag-toetsen.ts'
import { toonToetsing } from '../../toetsing/toon-toetsing.ts'
import { zoekToetsingen } from '../../toetsing/zoek-toetsingen.ts'
import { Toetsbesluit, Toetsherstel, Toetsing, Toetsingen, toetsingPad, toetsingVraag } from './toetsing-contract.ts'
import * as voorbeelden from './voorbeelden-toetsing.ts'
import { problem, weiger } from '../weiger.ts'

const toegang = { rol: 'organisatie', scope: 'toetsen' } as const
const tags = ['Toetsingen']
const perKeer = 50

export function toetsingen(api: Api, registry: Registry): void {
  opvragen(api, registry)
  inzien(api, registry)
  besluiten(api, registry)
  herstellen(api, registry)
}

function opvragen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'toetsen', doet: 'wijzigt' },
    voorbeeld: voorbeelden.opvragen,
    summary: 'Wat er te toetsen is',
    description:
      'Vragen die de hub niet zelf beantwoordt: is dit één persoon, woont zij op twee adressen. Voor wie de hub voor de gemeente beheert alle; voor een andere organisatie die waarvan zij bij elk huishouden betrokken is.',
    tags,
    querystring: toetsingVraag,
    response: { 200: Toetsingen },
  })
  api.get('/toetsingen', { schema }, async (request, reply) => {
    const { stand, soort, na } = request.query
    const handeling = handelingVanVerzoek(registry, request.afnemer)
    const { gevonden, meer } = await zoekToetsingen(registry, handeling, { stand, soort, na, hoogstens: perKeer })
    return reply.send({
      toetsingen: gevonden.map(({ toetsingId, soort, stand, gemaaktOp }) => ({ toetsingId, soort, stand, gemaaktOp })),
      ...(meer && { volgende: gevonden.at(-1)!.toetsingId }),
    })
  })
}

function inzien(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'toetsen', doet: 'wijzigt' },
    voorbeeld: voorbeelden.inzien,
    summary: 'Eén toetsing met het bewijs in woorden',
    tags,
    params: toetsingPad,
    response: { 200: Toetsing },
    problemen: ['toetsing-onbekend'],
  })
  api.get('/toetsingen/:toetsingId', { schema }, async (request, reply) => {
    const toetsing = await leesToetsing(registry.pool, request.params.toetsingId)
    const getoond = toetsing && (await toon(registry, request, toetsing))
    return getoond ? reply.send(getoond) : problem(reply, 'toetsing-onbekend')
  })
}

function besluiten(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'toetsen', doet: 'wijzigt' },
    voorbeeld: voorbeelden.besluiten,
    summary: 'Op een toetsing besluiten',
    description:
      '`later` stelt uit. Elk ander besluit geldt meteen, in elk huishouden waar het over gaat, en kan ongedaan worden gemaakt. Op een paar dat niet dezelfde is, wordt niet nog eens gevraagd.',
    tags,
    params: toetsingPad,
    body: Toetsbesluit,
    response: { 200: Toetsing },
    problemen: [
      'toetsing-onbekend',
      'toetsing-besloten',
      'huishouden-vol',
      'niet-samen-te-voegen',
      'instemming-nodig',
      'inwoner-onbekend',
    ],
  })
  api.post('/toetsingen/:toetsingId/besluit', { schema }, async (request, reply) =>
    beslis(registry, request, reply, { ...request.params, ...request.body }),
  )
}

function herstellen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'toetsen', doet: 'wijzigt' },
    voorbeeld: voorbeelden.herstellen,
    summary: 'Een besluit op een toetsing ongedaan maken',
    tags,
    params: toetsingPad,
    body: Toetsherstel,
    response: { 200: Toetsing },
    problemen: ['toetsing-onbekend', 'toetsing-niet-besloten', 'ingreep-onbekend', 'later-ingegrepen'],
  })
  api.post('/toetsingen/:toetsingId/ongedaan', { schema }, async (request, reply) =>
    beslis(registry, request, reply, { ...request.params, besluit: 'ongedaan', reden: request.body.reden }),
  )
}

async function beslis(registry: Registry, request: FastifyRequest, reply: FastifyReply, verzoek: TeBeslissen) {
  const uitkomst = await beslisToetsing(registry, handelingVanVerzoek(registry, request.afnemer), verzoek)
  if ('weigering' in uitkomst) return weiger(reply, uitkomst)
  return reply.send(await toon(registry, request, uitkomst.toetsing))
}

/** Reads the pair; `undefined` for who may not see it. */
async function toon(
  registry: Registry,
  { afnemer }: FastifyRequest,
  toetsing: NonNullable<Awaited<ReturnType<typeof leesToetsing>>>,
) {
  const huishoudens = await leesHuishoudens(registry, toetsing.huishoudens)
  const handeling = handelingVanVerzoek(registry, afnemer)
  const mag = magToetsen(
    toetsing.huishoudens.map((id) => huishoudens.get(id)),
    handeling,
  )
  return mag ? toonToetsing(toetsing, huishoudens, afnemer.magBsn) : undefined
}
