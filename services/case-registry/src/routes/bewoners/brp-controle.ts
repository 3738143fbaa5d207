import { Id, opdrachten } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { controleerBijBrp } from '../../brp/controleer-bij-brp.ts'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import type { Registry } from '../../registry.ts'
import { stuur } from '../antwoord.ts'
import { BrpControle, eTag, huishoudenPad, versieKop } from '../contract.ts'
import { problemenVan } from '../problemen-van.ts'
import { brpControle as voorbeeld } from './voorbeelden-correcties.ts'
import { isVerouderd } from '../stuur-met-versie.ts'

/** A resident's number is held against the BRP. */
export function brpControle(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'plan', betrokken: true },
    verantwoording: { verwerking: 'brp-controle', doet: 'wijzigt' },
    voorbeeld,
    summary: 'Een BSN bij de BRP nagaan',
    description:
      'Door wie volgens de inrichting de BRP mag bevragen, als zij hier betrokken is of beslist. Gevraagd wordt alleen wat de inrichting noemt. Klopt het, dan is het BSN geverifieerd, geldt wat de BRP over naam, geboortedatum en geslacht zegt naar de voorrangtabel, wordt een adres van wie geheimhouding heeft geheim, en is wie volgens de BRP overleden is geen lid meer. Staat er een ander onder dit nummer, dan is dat een afwijking zonder wie dat is, en geldt het BSN als opgegeven. Elke vraag blijft bewaard, ook als er niets uit komt.',
    tags: ['Verbeteren en intrekken'],
    params: huishoudenPad.extend({ inwonerId: Id }),
    body: opdrachten['verwerk-brp'].invoer,
    headers: versieKop,
    response: { 200: BrpControle },
    responseHeaders: { 200: eTag },
    problemen: problemenVan('verwerk-brp'),
  })
  api.post('/huishoudens/:huishoudenId/inwoners/:inwonerId/brp-controle', { schema }, async (request, reply) => {
    const controle = await controleerBijBrp(registry, handelingVanVerzoek(registry, request.afnemer), {
      ...request.params,
      ...request.body,
      verouderd: isVerouderd(request),
    })
    return stuur(reply, 200, controle)
  })
}
