import { Beperking, Id, magOpdragen } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import { leesHuishouden } from '../../opslag/lees-huishouden.ts'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { BeperkingVastgelegd, huishoudenPad } from '../contract.ts'
import { maakt, wijzigt } from '../opdracht-schema.ts'
import { weiger } from '../weiger.ts'
import * as voorbeelden from './voorbeelden-beperkingen.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Verzoeken van inwoners']

const Beperkingen = z
  .strictObject({
    huishoudenId: Id,
    beperkingen: z.array(Beperking.omit({ toen: true }).extend({ beperkingId: Id }).meta({ id: 'Beperking' })),
  })
  .meta({ id: 'Beperkingen' })

/** What a resident asked to be passed on no more, and what was granted of it: for who decides in the household. */
export function beperkingen(api: Api, registry: Registry): void {
  const beperken = schemas({
    toegang,
    voorbeeld: voorbeelden.beperken,
    summary: 'Doorgeven beperken of stoppen, op verzoek van een inwoner',
    description:
      'beperking (AVG art. 18): de ontvanger houdt wat zij had en krijgt niets nieuws over deze inwoner; wat eindigt of geheim wordt hoort zij wel. bezwaar (AVG art. 21): het recht van de ontvanger op deze inwoner eindigt, hier en voor haar alleen. Door wie over betrokkenheid beslist; niemand anders leest het.',
    tags,
    ...maakt('beperk-verwerking', BeperkingVastgelegd, huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/beperkingen', { schema: beperken }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'beperk-verwerking', beperking: request.body }),
  )
  const lezen = schemas({
    toegang,
    verantwoording: { verwerking: 'verzoek', doet: 'toont' },
    voorbeeld: voorbeelden.lezen,
    summary: 'Welke beperkingen en bezwaren gelden',
    tags,
    params: huishoudenPad,
    response: { 200: Beperkingen },
    problemen: ['huishouden-onbekend', 'huishouden-opgegaan', 'geen-beslisser', 'betrokkenheid-niet-toegekend'],
  })
  api.get('/huishoudens/:huishoudenId/beperkingen', { schema: lezen }, async (request, reply) => {
    const { huishoudenId } = request.params
    const door = handelingVanVerzoek(registry, request.afnemer)
    const huishouden = (await leesHuishouden(registry, huishoudenId, door.organisatie))?.huishouden
    if (!huishouden) return weiger(reply, { weigering: 'huishouden-onbekend' })
    const geweigerd = magOpdragen(huishouden, 'beslisser', door)
    if (geweigerd) return weiger(reply, geweigerd)
    const rijen = Object.entries(huishouden.beperkingen)
    const getoond = {
      huishoudenId,
      beperkingen: rijen.map(([beperkingId, { toen: _, ...rij }]) => ({ beperkingId, ...rij })),
    }
    request.getoond(getoond)
    return reply.send(getoond)
  })
  const opheffen = schemas({
    toegang,
    voorbeeld: voorbeelden.opheffen,
    summary: 'Een beperking of bezwaar opheffen',
    description: 'Elke ontvanger krijgt wat de doelbinding vandaag toestaat.',
    tags,
    ...wijzigt('hef-beperking-op', huishoudenPad.extend({ beperkingId: Id })),
  })
  api.post(
    '/huishoudens/:huishoudenId/beperkingen/:beperkingId/opheffing',
    { schema: opheffen },
    async (request, reply) => {
      const { beperkingId } = request.params
      return antwoord(registry, request, reply, 200, {
        soort: 'hef-beperking-op',
        beperkingId,
        opheffing: request.body,
      })
    },
  )
}
