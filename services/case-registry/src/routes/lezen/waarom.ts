import { Id, isToegekend, Organisatie, project, Waarom, waaromVan, zichtbareOntvangstbewijzen } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { leesHuishouden } from '../../opslag/lees-huishouden.ts'
import { leesLeveringen } from '../../opslag/lees-leveringen.ts'
import type { Registry } from '../../registry.ts'
import { huishoudenPad, Ontvangstbewijs } from '../contract.ts'
import { ontvangstbewijs, zonderAndermans } from './leveringen.ts'
import { waaromLezen } from './voorbeelden-zoeken.ts'
import { onbekendOfOpgegaan, problem } from '../weiger.ts'

const WaaromPartner = Waarom.extend({
  huishoudenId: Id,
  audience: Organisatie,
  naam: z.string(),
  ontvangstbewijs: Ontvangstbewijs.optional().describe('Hoe ver de levering is; geen als er nog niets te leveren was'),
}).meta({ id: 'WaaromPartner' })

export function waarom(api: Api, registry: Registry): void {
  const { doelbinding } = registry.inrichting
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen', betrokken: true },
    verantwoording: { verwerking: 'huishouden-lezen', doet: 'toont' },
    voorbeeld: waaromLezen,
    summary: 'Waarom een partnersysteem iets wel of niet heeft',
    description:
      'Alleen van een partnersysteem waarvan uw organisatie het ontvangstbewijs ziet, en alleen uit wat zij van het huishouden leest: een verwijzing, een signaal of een toestemming die zij niet leest wordt niet genoemd, en ook niet dat die er niet is.',
    tags: ['Huishoudens'],
    params: huishoudenPad.extend({ partner: Organisatie.describe('Het partnersysteem') }),
    response: { 200: WaaromPartner },
    problemen: ['huishouden-onbekend', 'huishouden-opgegaan', 'ontvangstbewijs-onbekend'],
  })
  api.get('/huishoudens/:huishoudenId/leveringen/:partner/waarom', { schema }, async (request, reply) => {
    const { huishoudenId, partner } = request.params
    const { organisatie } = request.afnemer
    const op = registry.now().toISOString()
    const huishouden = (await leesHuishouden(registry, huishoudenId, organisatie))?.huishouden
    const eigen = doelbinding.regelVoor(organisatie)!
    const document =
      huishouden && isToegekend(huishouden, organisatie, op) && project(huishouden, eigen, doelbinding, op)
    if (!huishouden || !document) return onbekendOfOpgegaan(reply, huishouden, { organisatie, op })
    const regel = doelbinding.regelVoor(partner)
    if (!regel || !zichtbareOntvangstbewijzen(huishouden, eigen).has(partner))
      return problem(reply, 'ontvangstbewijs-onbekend')
    const bewijs = (await leesLeveringen(registry.pool, huishoudenId)).find(({ audience }) => audience === partner)
    return reply.send({
      huishoudenId,
      audience: partner,
      naam: regel.naam,
      ...waaromVan(document, regel),
      ...(bewijs && {
        ontvangstbewijs: ontvangstbewijs(doelbinding, {
          ...bewijs,
          onverzendbaar: zonderAndermans(bewijs, huishouden, organisatie),
        }),
      }),
    })
  })
}
