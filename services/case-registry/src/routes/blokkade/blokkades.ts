import { Blokkade, Id, isBeslisser, isBetrokken, leesbareBlokkades } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import { leesHuishouden } from '../../opslag/lees-huishouden.ts'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { BlokkadeVastgelegd, huishoudenPad } from '../contract.ts'
import { maakt, wijzigt } from '../opdracht-schema.ts'
import { onbekendOfOpgegaan, problem } from '../weiger.ts'
import * as voorbeelden from './voorbeelden-blokkade.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Blokkade']

const Blokkades = z
  .strictObject({
    huishoudenId: Id,
    blokkades: z.array(Blokkade.extend({ blokkadeId: Id })).describe('Ook de opgeheven'),
  })
  .meta({ id: 'Blokkades' })

/** Whom nothing may reach, because that is the danger. */
export function blokkades(api: Api, registry: Registry): void {
  zetten(api, registry)
  lezen(api, registry)
  opheffen(api, registry)
}

function zetten(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.blokkadeZetten,
    summary: 'Een blokkade zetten',
    description:
      'Wie het huishouden mag lezen, ook met noodtoegang. Vanaf nu gaat er niets meer uit naar deze partijen, ook niet dat er iets eindigt en ook niet wat klaarstond; een organisatie vindt het huishouden niet meer. Wat al onderweg was kan zijn aangekomen: bel dan. Dat er een blokkade is leest alleen wie hier beslist.',
    tags,
    ...maakt('zet-blokkade', BlokkadeVastgelegd, huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/blokkades', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'zet-blokkade', opgave: request.body }),
  )
}

function lezen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen', betrokken: true },
    verantwoording: { verwerking: 'huishouden-lezen', doet: 'toont' },
    voorbeeld: voorbeelden.blokkadesLezen,
    summary: 'De blokkades van een huishouden',
    description:
      'Alleen voor wie hier over betrokkenheid beslist; een ander hoort niet of er een is. Een blokkade tegen uw eigen organisatie staat er niet bij.',
    tags,
    params: huishoudenPad,
    response: { 200: Blokkades },
    problemen: ['huishouden-onbekend', 'huishouden-opgegaan', 'geen-beslisser'],
  })
  api.get('/huishoudens/:huishoudenId/blokkades', { schema }, async (request, reply) => {
    const { huishoudenId } = request.params
    const handeling = handelingVanVerzoek(registry, request.afnemer)
    const huishouden = (await leesHuishouden(registry, huishoudenId, handeling.organisatie))?.huishouden
    if (!huishouden || huishouden.opgegaan) return onbekendOfOpgegaan(reply, huishouden, handeling)
    if (!isBeslisser(huishouden, handeling)) {
      const kent = isBetrokken(huishouden, handeling.organisatie, handeling.op)
      return problem(reply, kent ? 'geen-beslisser' : 'huishouden-onbekend')
    }
    const leesbaar = Object.entries(leesbareBlokkades(huishouden, handeling))
    return reply.send({ huishoudenId, blokkades: leesbaar.map(([blokkadeId, rij]) => ({ blokkadeId, ...rij })) })
  })
}

function opheffen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.blokkadeOpheffen,
    summary: 'Een blokkade opheffen',
    description:
      'Door wie hier over betrokkenheid beslist, en niet door wie haar zette: een andere organisatie, of een andere medewerker die uw systeem noemt. De partijen krijgen daarna wat vandaag geldt, en niets van wat bleef liggen.',
    tags,
    ...wijzigt('hef-blokkade-op', huishoudenPad.extend({ blokkadeId: Id })),
  })
  api.post('/huishoudens/:huishoudenId/blokkades/:blokkadeId/opheffing', { schema }, async (request, reply) => {
    const { blokkadeId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'hef-blokkade-op', blokkadeId, opheffing: request.body })
  })
}
