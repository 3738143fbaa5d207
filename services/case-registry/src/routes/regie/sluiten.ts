import { Datum, isToegekend, resultaatVan, taalVan } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { leesHuishouden } from '../../opslag/lees-huishouden.ts'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { huishoudenPad } from '../contract.ts'
import { inVasteVolgorde } from '../in-vaste-volgorde.ts'
import { wijzigt } from '../opdracht-schema.ts'
import { onbekendOfOpgegaan, problem } from '../weiger.ts'
import * as voorbeelden from '../voorbeelden-toegang.ts'

const tags = ['Betrokkenheid']
const pad = '/huishoudens/:huishoudenId/sluiting'

/** Helping ends, and how it ended stays to be read for a while. */
export function sluiten(api: Api, registry: Registry): void {
  sluit(api, registry)
  resultaat(api, registry)
  heropen(api, registry)
}

function sluit(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'plan', betrokken: true },
    voorbeeld: voorbeelden.huishoudenSluiten,
    summary: 'Een huishouden sluiten',
    description:
      'Door de organisatie van de regisseur, of waar geen regisseur is door wie de hub beheert, met wat er van elk doel kwam. Niemand leest het huishouden daarna nog, en wat partnersystemen hebben eindigt, behalve waar de doelbindingtabel zegt dat het recht doorloopt; het resultaat blijft nog te lezen. Wie opnieuw wordt aangemeld begint een nieuw huishouden.',
    tags,
    ...wijzigt('sluit-huishouden', huishoudenPad),
  })
  api.post(pad, { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, { soort: 'sluit-huishouden', sluiting: request.body }),
  )
}

function resultaat(api: Api, registry: Registry): void {
  const { doelbinding, beleid } = registry.inrichting
  const { doelen, zrm, nazorg, afsluitingen } = taalVan(doelbinding).Projectie.shape
  const Resultaat = z
    .strictObject({
      sluiting: afsluitingen.unwrap().valueType,
      doelen: doelen.unwrap(),
      zrm: zrm.unwrap(),
      nazorg: nazorg.unwrap().describe('Die uw organisatie geeft of gaf'),
      leesbaarTot: Datum.describe('De laatste dag waarop dit is te lezen'),
    })
    .meta({ id: 'SluitingResultaat' })
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen', betrokken: true },
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.resultaatLezen,
    summary: 'Het resultaat van een gesloten huishouden',
    description:
      'Voor wie erbij betrokken was toen het sloot, zolang de inrichting zegt: waarom, wat er van elk doel kwam, en van ieder de eerste zrm-meting en die waarmee is afgesloten, voor zover de doelbindingtabel het noemt. Van een huishouden dat open is, is er geen.',
    tags,
    params: huishoudenPad,
    response: { 200: Resultaat },
    problemen: ['huishouden-onbekend', 'huishouden-opgegaan', 'niet-gesloten'],
  })
  api.get(pad, { schema }, async (request, reply) => {
    const { organisatie } = request.afnemer
    const op = registry.now().toISOString()
    const gelezen = await leesHuishouden(registry, request.params.huishoudenId, organisatie)
    const gevonden = gelezen && resultaatVan(gelezen.huishouden, organisatie, { doelbinding, beleid }, op)
    if (gelezen && !gevonden && isToegekend(gelezen.huishouden, organisatie, op)) return problem(reply, 'niet-gesloten')
    if (!gevonden) return onbekendOfOpgegaan(reply, gelezen?.huishouden, { organisatie, op })
    return reply.send(inVasteVolgorde(gevonden))
  })
}

function heropen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'plan', betrokken: true },
    voorbeeld: voorbeelden.huishoudenHeropenen,
    summary: 'Een gesloten huishouden heropenen',
    description:
      'Door wie erbij betrokken was toen het sloot, zolang de inrichting zegt. De organisatie van de regisseur en de uwe zijn weer betrokken; alle anderen vragen het opnieuw. Wie intussen elders woont is voorlopig lid tot een mens heeft gekeken, en wie overleed komt niet terug. Partnersystemen krijgen weer wat hun rij van de doelbindingtabel zegt. Van een huishouden dat open is verandert er niets.',
    tags,
    ...wijzigt('heropen-huishouden', huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/heropening', { schema }, async (request, reply) =>
    // Opening her other homes takes time, and that would tell that there are any.
    antwoord(
      registry,
      request,
      reply,
      200,
      { soort: 'heropen-huishouden', heropening: request.body },
      registry.aanmeldtikMs ?? 0,
    ),
  )
}
