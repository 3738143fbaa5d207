import { Id, Organisatie } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { leesHuishouden } from '../../opslag/lees-huishouden.ts'
import { teamVan } from '../../overzicht/team-van.ts'
import type { Registry } from '../../registry.ts'
import { huishoudenPad } from '../contract.ts'
import * as voorbeelden from './voorbeelden-teams.ts'
import { onbekendOfOpgegaan } from '../weiger.ts'

const TeamVanHuishouden = z
  .strictObject({
    huishoudenId: Id,
    wijk: z
      .strictObject({ naam: z.string(), cbs: z.string().optional() })
      .optional()
      .describe('Alleen voor wie de postcode mag hebben'),
    team: Organisatie.optional(),
    jeugdteam: Organisatie.optional(),
  })
  .meta({ id: 'TeamVanHuishouden' })

/** Which team works where a household lives: by the wijk of its postcode. */
export function teamVanHuishouden(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen', betrokken: true },
    verantwoording: { verwerking: 'huishouden-lezen', doet: 'toont' },
    voorbeeld: voorbeelden.teamVanHuishouden,
    summary: 'Welk team werkt waar dit huishouden woont',
    description:
      'Naar de wijk van de postcode. Is het adres geheim, dan het team en niet de wijk, behalve voor wie het adres mag hebben. Zonder woonadres in de gemeente is er geen team.',
    tags: ['Teams en medewerkers'],
    params: huishoudenPad,
    response: { 200: TeamVanHuishouden },
    problemen: ['huishouden-onbekend', 'huishouden-opgegaan'],
  })
  api.get('/huishoudens/:huishoudenId/team', { schema }, async (request, reply) => {
    const { huishoudenId } = request.params
    const { organisatie } = request.afnemer
    const op = registry.now().toISOString()
    const gelezen = await leesHuishouden(registry, huishoudenId, organisatie)
    const team = gelezen && teamVan(gelezen.huishouden, organisatie, registry.inrichting, op)
    if (!team) return onbekendOfOpgegaan(reply, gelezen?.huishouden, { organisatie, op })
    return reply.send({ huishoudenId, ...team })
  })
}
