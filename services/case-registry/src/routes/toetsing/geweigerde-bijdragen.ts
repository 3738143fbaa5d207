import { etagKop, schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { handelAf } from '../../geweigerd/handel-af.ts'
import { toonGeweigerd } from '../../geweigerd/toon-geweigerd.ts'
import { zoekGeweigerd } from '../../geweigerd/zoek-geweigerd.ts'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import { leesHuishoudens } from '../../opslag/lees-huishoudens.ts'
import type { Registry } from '../../registry.ts'
import { leesBladwijzer, maakBladwijzer, stuurLijst } from '../bladwijzer.ts'
import {
  Afhandeling,
  GeweigerdeBijdrage,
  GeweigerdeBijdragen,
  geweigerdPad,
  zoekGeweigerdVraag,
} from './geweigerd-contract.ts'
import * as voorbeelden from './voorbeelden-geweigerd.ts'
import { weiger } from '../weiger.ts'

const tags = ['Geweigerde bijdragen']
const perKeer = 50
const lijstversie = { ETag: 'Staat voor deze bladzijde zoals u haar ziet' }

/** What partners sent and the hub did not take over: it waits here for a person. */
export function geweigerdeBijdragen(api: Api, registry: Registry): void {
  opvragen(api, registry)
  afhandelen(api, registry)
}

function opvragen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen' },
    verantwoording: { verwerking: 'toetsen', doet: 'wijzigt' },
    voorbeeld: voorbeelden.opvragen,
    summary: 'Wat partners meldden en niet is overgenomen',
    description:
      'Meldingen van partnersystemen over een onbekend huishouden, over iemand die zij niet kennen, of die om een andere reden zijn geweigerd. Wie de hub beheert ziet alle; de organisatie van de regisseur die over haar huishoudens, van partners waarvan zij het ontvangstbewijs ziet. Wat open staat blijft tot een mens het afhandelt.',
    tags,
    querystring: zoekGeweigerdVraag,
    headers: z.object({ 'if-none-match': etagKop.optional().describe('ETag van de bladzijde die u al hebt') }),
    response: { 200: GeweigerdeBijdragen, 304: z.null().describe('Niet gewijzigd') },
    responseHeaders: { 200: lijstversie, 304: lijstversie },
  })
  api.get('/geweigerde-bijdragen', { schema }, async (request, reply) => {
    const { na, stand, bron, weigering, sinds, huishoudenId } = request.query
    const handeling = handelingVanVerzoek(registry, request.afnemer)
    const { gevonden, meer } = await zoekGeweigerd(registry, handeling, {
      stand,
      bron,
      weigering,
      sinds,
      huishoudenId,
      na: leesBladwijzer(na),
      hoogstens: perKeer,
    })
    const laatste = gevonden.at(-1)?.rij
    const antwoord = {
      bijdragen: gevonden.map(({ rij, huishouden }) => toonGeweigerd(rij, huishouden, handeling)),
      ...(meer && laatste && { volgende: maakBladwijzer({ micros: laatste.micros, ids: [laatste.bijdrageId] }) }),
    }
    return stuurLijst(request, reply, antwoord)
  })
}

function afhandelen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'plan' },
    verantwoording: { verwerking: 'toetsen', doet: 'wijzigt' },
    voorbeeld: voorbeelden.afhandelen,
    summary: 'Een geweigerde melding alsnog overnemen, of afsluiten',
    description:
      'Overnemen probeert het nu opnieuw, als het woord van de partner op het moment dat het binnenkwam: wat sindsdien nieuwer is gemeld gaat voor. Wordt zij weer geweigerd, dan blijft zij open en staat dat bij de stappen; na twintig pogingen kan zij alleen nog worden afgesloten. Elke stap wordt bewaard met wie, wanneer en waarom.',
    tags,
    params: geweigerdPad,
    body: Afhandeling,
    response: { 200: GeweigerdeBijdrage },
    problemen: [
      'bijdrage-onbekend',
      'bijdrage-afgehandeld',
      'bijdrage-niet-over-te-nemen',
      'bijdrage-achterhaald',
      'bijdrage-te-vaak-geprobeerd',
    ],
  })
  api.post('/geweigerde-bijdragen/:bijdrageId', { schema }, async (request, reply) => {
    const handeling = handelingVanVerzoek(registry, request.afnemer)
    const uitkomst = await handelAf(registry, handeling, { ...request.params, ...request.body })
    if ('weigering' in uitkomst) return weiger(reply, uitkomst)
    const { rij } = uitkomst
    const huishoudens = await leesHuishoudens(registry, rij.huishoudenId === null ? [] : [rij.huishoudenId])
    return reply.send(toonGeweigerd(rij, huishoudens.get(rij.huishoudenId ?? ''), handeling))
  })
}
