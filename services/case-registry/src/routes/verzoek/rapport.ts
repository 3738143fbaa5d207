import { bewaardagen, inzageLezer, inzageVan, magAntwoordKrijgen } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { inzageOpbouw } from '../../inzage/inzage-opbouw.ts'
import { leesFeiten } from '../../opslag/lees-feiten.ts'
import { leesLeveringen } from '../../opslag/lees-leveringen.ts'
import type { Registry } from '../../registry.ts'
import { leesVoorBehandelaar } from '../../verzoek/behandelaar.ts'
import { versieKop } from '../contract.ts'
import { opbouwAntwoord, stuurOpbouw } from '../stuur-opbouw.ts'
import { problem, weiger } from '../weiger.ts'
import { behandelaarVan } from './stuur-verzoek.ts'
import { verzoekPad } from './verzoek-contract.ts'
import * as voorbeelden from './voorbeelden-verzoek.ts'

/** What is known of a resident, as a page for her: of a request for inzage, once it is sure who asks. */
export function rapport(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'plan' },
    verantwoording: { verwerking: 'verzoek', doet: 'toont' },
    voorbeeld: voorbeelden.rapport,
    summary: 'Het overzicht voor de inwoner: wat bekend is, van wie, wie het heeft en waarom',
    description:
      'In gewone taal, om te lezen en mee te geven; met `Accept: application/pdf` als PDF. Van een verzoek om inzage, zodra is vastgesteld wie het vraagt en zij naar de leeftijd mag vragen. Wat een ander schaadt staat er niet in, en ook niet dat er iets is weggelaten. Lees het door voordat u het geeft: wat mensen schreven kan meer zeggen dan de hub ziet.',
    tags: ['Verzoeken van inwoners'],
    params: verzoekPad,
    headers: versieKop.pick({ 'wijkhub-medewerker': true }),
    ...opbouwAntwoord,
    problemen: [
      'verzoek-onbekend',
      'geen-inzage',
      'identiteit-niet-vastgesteld',
      'vrager-niet-bevoegd',
      'inwoner-onbekend',
    ],
  })
  api.get('/verzoeken/:verzoekId/rapport', { schema }, async (request, reply) => {
    const behandelaar = behandelaarVan(registry, request)
    const gelezen = await leesVoorBehandelaar(registry, request.params.verzoekId, behandelaar)
    if (!gelezen) return problem(reply, 'verzoek-onbekend')
    const { verzoek, huishouden } = gelezen
    if (verzoek.soort !== 'inzage') return weiger(reply, { weigering: 'geen-inzage' })
    const { op, vandaag, doelbinding } = behandelaar.door
    const geweigerd = magAntwoordKrijgen(huishouden, verzoek, vandaag)
    if (geweigerd) return weiger(reply, geweigerd)
    const { huishoudenId } = huishouden
    const feiten = await leesFeiten(registry, huishoudenId)
    const lezer = inzageLezer(huishouden, verzoek, vandaag)
    const opbouw = inzageOpbouw(inzageVan({ huishouden, feiten }, lezer, { doelbinding, op }), {
      op,
      naamVan: registry.inrichting.naamVan,
      bewaardagen: bewaardagen('dossier', registry.inrichting.bewaartermijnen),
      leveringen: await leesLeveringen(registry.pool, huishoudenId),
    })
    request.getoond({ huishoudenId, inwonerId: verzoek.inwonerId })
    return stuurOpbouw(registry, request, reply, opbouw)
  })
}
