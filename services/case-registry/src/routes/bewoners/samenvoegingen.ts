import { Id, OngedaanOpgave, SamenvoegingOpgave } from '@wijkhub/model'
import { idempotencyKey, schemas, type Api } from '@wijkhub/service-kit'
import type { FastifyRequest } from 'fastify'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import { inhoudHash } from '../../huishouden/inhoud-hash.ts'
import type { Registry } from '../../registry.ts'
import { maakHuishoudensLos, voegHuishoudensSamen } from '../../samenvoegen/voeg-huishoudens-samen.ts'
import { stuur } from '../antwoord.ts'
import { eTag, huishoudenPad, SamenvoegingVastgelegd, sleutelKop } from '../contract.ts'
import * as voorbeelden from './voorbeelden-samenvoegen.ts'

// Who decides about involvement in both is let in; the answer to anybody else says nothing of either.
const toegang = { rol: 'organisatie', scope: 'plan' } as const
const tags = ['Huishoudens']
const bezwaren = ['huishouden-onbekend', 'huishouden-opgegaan', 'geen-beslisser', 'sleutel-hergebruikt']

export function samenvoegingen(api: Api, registry: Registry): void {
  samenvoegen(api, registry)
  losmaken(api, registry)
}

function samenvoegen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.samenvoegen,
    summary: 'Twee huishoudens samenvoegen',
    description:
      'Het andere huishouden gaat in dit huishouden op: leden, rijen en betrokkenheden komen mee, en partners krijgen bericht. Voor wie in beide mag beslissen, of het beheer; komt een organisatie daardoor in een huishouden te lezen waar zij niet bij was, dan heeft wie daar beslist er eerst mee ingestemd. Een organisatie die alleen bij het andere was betrokken vraagt hier toegang, tenzij `toekennen` haar noemt. Het andere antwoordt voortaan 410, met in `Location` waar het verder gaat.',
    tags,
    params: huishoudenPad,
    headers: sleutelKop,
    body: SamenvoegingOpgave,
    response: { 201: SamenvoegingVastgelegd },
    responseHeaders: { 201: eTag },
    problemen: [...bezwaren, 'niet-samen-te-voegen', 'instemming-nodig', 'huishouden-vol'],
  })
  api.post('/huishoudens/:huishoudenId/samenvoegingen', { schema }, async (request, reply) => {
    const { huishoudenId } = request.params
    const sleutel = sleutelVan(request, 201)
    const handeling = handelingVanVerzoek(registry, request.afnemer)
    return stuur(
      reply,
      201,
      await voegHuishoudensSamen(registry, handeling, { huishoudenId, samenvoeging: request.body, sleutel }),
    )
  })
}

function losmaken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.samenvoegingOngedaan,
    summary: 'Een samenvoeging ongedaan maken',
    description:
      'Beide huishoudens zijn weer wat zij waren, met wat sindsdien is gezegd waar het hoort: over wie meekwam gaat het mee terug, over wie bij beide hoorde staat het bij beide. Staat er een later besluit over dezelfde personen, dan moet dat eerst ongedaan.',
    tags,
    params: huishoudenPad.extend({ samenvoegingId: Id }),
    headers: sleutelKop,
    body: OngedaanOpgave,
    response: { 200: SamenvoegingVastgelegd },
    responseHeaders: { 200: eTag },
    problemen: [...bezwaren, 'ingreep-onbekend', 'later-ingegrepen'],
  })
  api.post('/huishoudens/:huishoudenId/samenvoegingen/:samenvoegingId/ongedaan', { schema }, async (request, reply) => {
    const sleutel = sleutelVan(request, 200)
    const handeling = handelingVanVerzoek(registry, request.afnemer)
    const { reden } = request.body
    return stuur(reply, 200, await maakHuishoudensLos(registry, handeling, { ...request.params, reden, sleutel }))
  })
}

function sleutelVan(request: FastifyRequest, status: number) {
  const sleutel = idempotencyKey(request)
  if (sleutel === undefined) return undefined
  return { sleutel, hash: inhoudHash({ params: request.params, body: request.body }), status }
}
