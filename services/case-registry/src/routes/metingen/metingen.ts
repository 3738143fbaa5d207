import { Id, instrumentenVan, Meetreeksen, meetreeksenVan, project } from '@wijkhub/model'
import { etag, etagKop, isKnown, schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { inhoudHash } from '../../huishouden/inhoud-hash.ts'
import { leesHuishouden } from '../../opslag/lees-huishouden.ts'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { huishoudenPad, MetingVastgelegd } from '../contract.ts'
import { maakt, wijzigt } from '../opdracht-schema.ts'
import { onbekendOfOpgegaan } from '../weiger.ts'
import { doelscores } from './doelscores.ts'
import { instrumenten } from './instrumenten.ts'
import * as voorbeelden from './voorbeelden-metingen.ts'

const toegang = { rol: 'organisatie', scope: 'plan', leest: 'metingen.*', betrokken: true } as const
const tags = ['Metingen']
const reeksversie = { ETag: 'Staat voor deze reeksen zoals u ze ziet' }

/** How somebody does, over time: with which instruments, on which day, by whom, and where she wants to be. */
export function metingen(api: Api, registry: Registry): void {
  meten(api, registry)
  verbeteren(api, registry)
  doelscores(api, registry)
  instrumenten(api, registry)
  reeksen(api, registry)
}

function meten(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.metingVastleggen,
    summary: 'Een meting vastleggen',
    description:
      'Van één inwoner, met een instrument van `GET /instrumenten`: elk domein krijgt een score op de schaal. De ZRM van een aanmelding is de eerste van haar reeks. Een meting met de ZRM van 2017 gaat ook naar een partnersysteem waarvan de rij dat zegt, andere niet.',
    tags,
    ...maakt('meet', MetingVastgelegd, huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/metingen', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'meet', meting: request.body }),
  )
}

function verbeteren(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.metingVerbeteren,
    summary: 'Een meting verbeteren',
    description:
      'Door wie haar deed, of de regisseur: die op domeinen die zij leest. Wat er niet bij staat, blijft zoals het was. Over wie of met welk instrument kan niet anders worden: trek haar dan in.',
    tags,
    ...wijzigt('wijzig-meting', huishoudenPad.extend({ id: Id })),
  })
  api.patch('/huishoudens/:huishoudenId/metingen/:id', { schema }, async (request, reply) => {
    const { id: metingId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'wijzig-meting', metingId, correctie: request.body })
  })
}

function reeksen(api: Api, registry: Registry): void {
  const { doelbinding, beleid } = registry.inrichting
  const bekend = instrumentenVan(beleid)
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen', betrokken: true },
    verantwoording: { verwerking: 'huishouden-lezen', doet: 'toont' },
    voorbeeld: voorbeelden.metingenLezen,
    summary: 'De metingen van een huishouden als reeksen',
    description:
      'Per inwoner en instrument een lijn voor elk domein, met de doelscore: wat uw organisatie volgens de doelbindingtabel leest, en niets anders. Scores van twee instrumenten staan nooit in één lijn; bij de ZRM van 2013 staat hoe het domein in die van 2017 heet.',
    tags,
    params: huishoudenPad,
    headers: z.object({ 'if-none-match': etagKop.optional().describe('ETag van de reeksen die u al hebt') }),
    response: { 200: Meetreeksen, 304: z.null().describe('Niet gewijzigd') },
    responseHeaders: { 200: reeksversie, 304: reeksversie },
    problemen: ['huishouden-onbekend', 'huishouden-opgegaan'],
  })
  api.get('/huishoudens/:huishoudenId/metingen', { schema }, async (request, reply) => {
    const { organisatie } = request.afnemer
    const op = registry.now().toISOString()
    const gelezen = await leesHuishouden(registry, request.params.huishoudenId, organisatie)
    const document = gelezen && project(gelezen.huishouden, doelbinding.regelVoor(organisatie)!, doelbinding, op)
    if (!document) return onbekendOfOpgegaan(reply, gelezen?.huishouden, { organisatie, op })
    const gemeten = meetreeksenVan(document, bekend)
    const versie = inhoudHash(gemeten)
    request.getoond(gemeten)
    reply.header('etag', etag(versie))
    return isKnown(request, versie) ? reply.code(304).send(null) : reply.send(gemeten)
  })
}
