import { CasusbesluitOpgave, CasusOpgave, CasusWijziging, type CasusOpdracht } from '@wijkhub/model'
import { etag, schemas, type Api } from '@wijkhub/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import type { Registry } from '../../registry.ts'
import { bladerCasuistiek, leesBesproken, leesCasus, zichtOpCasus } from '../../teams/lees-casuistiek.ts'
import { wijzigCasus } from '../../teams/wijzig-casus.ts'
import {
  Casuistiek,
  casusbesluitPad,
  CasusIntrekking,
  casusPad,
  GetoondeCasus,
  zoekCasuistiek,
} from './casuistiek-contract.ts'
import { versieKop } from '../contract.ts'
import { teamPad } from './teams-contract.ts'
import { werktMee } from './teams.ts'
import * as voorbeelden from './voorbeelden-casuistiek.ts'
import { problem } from '../weiger.ts'
import { isVerouderd, stuurMetVersie } from '../stuur-met-versie.ts'

const lezen = { rol: 'organisatie', scope: 'lezen' } as const
const toegang = { rol: 'organisatie', scope: 'plan' } as const
const tags = ['Casuïstiek']
const eTag = { ETag: 'Versie van de casus' }
const wieZiet =
  'Voor wie in dit team meewerkt en wie de hub beheert. Is haar organisatie niet bij het huishouden betrokken, dan ziet zij dat er een casus is, op welke dag en hoe die staat, en niet over wie.'
const perKeer = 50

/** The list of households a team discusses, and what it decides. */
export function casuistiek(api: Api, registry: Registry): void {
  opvragen(api, registry)
  opDeLijst(api, registry)
  inzien(api, registry)
  wijzigen(api, registry)
  besluiten(api, registry)
  intrekken(api, registry)
}

function opvragen(api: Api, registry: Registry): void {
  api.get(
    '/teams/:team/casuistiek',
    {
      schema: schemas({
        toegang: lezen,
        verantwoording: { verwerking: 'casuistiek', doet: 'toont' },
        voorbeeld: voorbeelden.opvragen,
        summary: 'De lijst van een team',
        description: `${wieZiet} Van een gesloten huishouden staat er niets op.`,
        tags,
        params: teamPad,
        querystring: zoekCasuistiek,
        response: { 200: Casuistiek },
        problemen: ['team-onbekend'],
      }),
    },
    async (request, reply) => {
      const { team } = request.params
      const { stand, na = null } = request.query
      if (!werktMee(registry, request, team)) return problem(reply, 'team-onbekend')
      const rijen = await bladerCasuistiek(registry.pool, { team, stand, na, hoogstens: perKeer })
      const handeling = handelingVanVerzoek(registry, request.afnemer)
      const ids = rijen.map(({ casus }) => casus.huishoudenId)
      const huishoudens = await leesBesproken(registry, ids)
      return reply.send({
        casuistiek: rijen.map((rij) => zichtOpCasus(rij, huishoudens.get(rij.casus.huishoudenId), handeling)),
        ...(rijen.length === perKeer && { volgende: rijen.at(-1)!.casus.casusId }),
      })
    },
  )
}

function inzien(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: lezen,
    verantwoording: { verwerking: 'casuistiek', doet: 'wijzigt' },
    voorbeeld: voorbeelden.inzien,
    summary: 'Eén casus',
    description: wieZiet,
    tags,
    params: casusPad,
    response: { 200: GetoondeCasus },
    problemen: ['casus-onbekend'],
  })
  api.get('/casuistiek/:casusId', { schema }, async (request, reply) => {
    const gelezen = await leesCasus(registry.pool, request.params.casusId)
    if (!gelezen || !werktMee(registry, request, gelezen.casus.team)) return problem(reply, 'casus-onbekend')
    const { huishoudenId } = gelezen.casus
    const huishouden = (await leesBesproken(registry, [huishoudenId])).get(huishoudenId)
    const zicht = zichtOpCasus(gelezen, huishouden, handelingVanVerzoek(registry, request.afnemer))
    // A version would tell who may not read it that something was said.
    return 'huishoudenId' in zicht ? reply.header('etag', etag(gelezen.versie)).send(zicht) : reply.send(zicht)
  })
}

const gewijzigd = { response: { 200: GetoondeCasus }, responseHeaders: { 200: eTag } }
const bezwaren = ['casus-onbekend', 'casus-ingetrokken', 'versie-verouderd']

function opDeLijst(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'casuistiek', doet: 'wijzigt' },
    voorbeeld: voorbeelden.opDeLijst,
    summary: 'Een huishouden op de lijst van een team zetten',
    description:
      'Onder een id dat u kiest, door een organisatie die bij het huishouden is betrokken en in het team meewerkt. Hetzelfde nog eens is dezelfde casus.',
    tags,
    params: casusPad,
    headers: versieKop,
    body: CasusOpgave,
    response: { 200: GetoondeCasus, 201: GetoondeCasus },
    responseHeaders: { 200: eTag, 201: eTag },
    problemen: [
      'huishouden-onbekend',
      'huishouden-opgegaan',
      'betrokkenheid-niet-toegekend',
      'casus-bestaat',
      'datum-onmogelijk',
      ...bezwaren,
    ],
  })
  api.put('/casuistiek/:casusId', { schema }, async (request, reply) => {
    const { casusId } = request.params
    return doe(registry, request, reply, { soort: 'zet-op-lijst', casusId, opgave: request.body })
  })
}

function wijzigen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'casuistiek', doet: 'wijzigt' },
    voorbeeld: voorbeelden.wijzigen,
    summary: 'De vraag of de dag van een casus wijzigen',
    description:
      'Door wie haar op de lijst zette of de organisatie van de regisseur. Een andere dag zet haar weer op de lijst.',
    tags,
    params: casusPad,
    headers: versieKop,
    body: CasusWijziging,
    ...gewijzigd,
    problemen: [...bezwaren, 'niet-uw-woord', 'datum-onmogelijk'],
  })
  api.patch('/casuistiek/:casusId', { schema }, async (request, reply) =>
    doe(registry, request, reply, { soort: 'wijzig', wijziging: request.body }),
  )
}

function besluiten(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'casuistiek', doet: 'wijzigt' },
    voorbeeld: voorbeelden.besluiten,
    summary: 'Vastleggen wat over een casus is besloten',
    description: 'Wat, wie het doet en voor wanneer, onder een id dat u kiest. De casus is daarmee besproken.',
    tags,
    params: casusbesluitPad,
    headers: versieKop,
    body: CasusbesluitOpgave,
    ...gewijzigd,
    problemen: [...bezwaren, 'casusbesluit-bestaat', 'casus-vol', 'datum-onmogelijk'],
  })
  api.put('/casuistiek/:casusId/besluiten/:besluitId', { schema }, async (request, reply) => {
    const { besluitId } = request.params
    return doe(registry, request, reply, { soort: 'besluit', besluitId, besluit: request.body })
  })
  const terug = schemas({
    toegang,
    verantwoording: { verwerking: 'casuistiek', doet: 'wijzigt' },
    voorbeeld: voorbeelden.besluitIntrekken,
    summary: 'Een besluit over een casus intrekken',
    description: 'Door wie het vastlegde of de organisatie van de regisseur. Het blijft staan, met de reden.',
    tags,
    params: casusbesluitPad,
    headers: versieKop,
    body: CasusIntrekking,
    ...gewijzigd,
    problemen: [...bezwaren, 'casusbesluit-onbekend', 'niet-uw-woord'],
  })
  api.post('/casuistiek/:casusId/besluiten/:besluitId/intrekking', { schema: terug }, async (request, reply) => {
    const { besluitId } = request.params
    return doe(registry, request, reply, { soort: 'trek-besluit-in', besluitId, reden: request.body.reden })
  })
}

function intrekken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'casuistiek', doet: 'wijzigt' },
    voorbeeld: voorbeelden.intrekken,
    summary: 'Een casus van de lijst halen',
    description: 'Door wie haar op de lijst zette of de organisatie van de regisseur, met een reden.',
    tags,
    params: casusPad,
    headers: versieKop,
    body: CasusIntrekking,
    ...gewijzigd,
    problemen: [...bezwaren, 'niet-uw-woord'],
  })
  api.post('/casuistiek/:casusId/intrekking', { schema }, async (request, reply) =>
    doe(registry, request, reply, { soort: 'trek-in', reden: request.body.reden }),
  )
}

async function doe(
  registry: Registry,
  request: FastifyRequest,
  reply: FastifyReply,
  opdracht: CasusOpdracht,
): Promise<FastifyReply> {
  const { casusId } = request.params as { casusId: string }
  const handeling = handelingVanVerzoek(registry, { ...request.afnemer, medewerker: request.medewerker })
  const verouderd = isVerouderd(request)
  const uitkomst = await wijzigCasus(registry, handeling, { casusId, opdracht, verouderd })
  return stuurMetVersie(reply, uitkomst, ({ casus }) => casus)
}
