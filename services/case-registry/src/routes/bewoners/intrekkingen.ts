import { Id, opdrachten } from '@wijkhub/model'
import { schemas, type Api, type Voorbeeld } from '@wijkhub/service-kit'
import type { z } from 'zod'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { eTag, huishoudenPad, Vastgelegd, versieKop } from '../contract.ts'
import { problemenVan } from '../problemen-van.ts'
import * as voorbeelden from './voorbeelden-correcties.ts'

interface Intrekking {
  wat: 'vraag' | 'meting' | 'doelscore' | 'verwijzing' | 'signaal' | 'toestemming' | 'antwoord' | 'evaluatie'
  /** Below the household, with the id. */
  pad: string
  summary: string
  description: string
  voorbeeld: Voorbeeld
}

const intrekkingen: readonly Intrekking[] = [
  {
    wat: 'vraag',
    pad: 'vragen/:id/intrekking',
    summary: 'Een vraag intrekken',
    description: 'De vraag is er niet meer, ook niet bij partnersystemen.',
    voorbeeld: voorbeelden.vraagIntrekken,
  },
  {
    wat: 'antwoord',
    pad: 'antwoorden/:id/intrekking',
    summary: 'Een antwoord op een vraag intrekken',
    description: 'Was het het laatste antwoord, dan staat de vraag weer open.',
    voorbeeld: voorbeelden.antwoordIntrekken,
  },
  {
    wat: 'evaluatie',
    pad: 'evaluaties/:id/intrekking',
    summary: 'Een evaluatie intrekken',
    description: 'Zij gaat niet door, of had er niet moeten staan.',
    voorbeeld: voorbeelden.evaluatieIntrekken,
  },
  {
    wat: 'meting',
    pad: 'metingen/:id/intrekking',
    summary: 'Een meting intrekken',
    description: 'De meting is er niet meer, ook niet bij partnersystemen.',
    voorbeeld: voorbeelden.metingIntrekken,
  },
  {
    wat: 'doelscore',
    pad: 'doelscores/:id/intrekking',
    summary: 'Een doelscore intrekken',
    description: 'Er is op dit domein geen doelscore meer.',
    voorbeeld: voorbeelden.doelscoreIntrekken,
  },
  {
    wat: 'verwijzing',
    pad: 'verwijzingen/:id/intrekking',
    summary: 'Een verwijzing intrekken',
    description:
      'De partner hoort dat zij eindigt. Verwees een ander de inwoner ook, dan blijft de verwijzing van die ander.',
    voorbeeld: voorbeelden.verwijzingIntrekken,
  },
  {
    wat: 'signaal',
    pad: 'signalen/:id/intrekking',
    summary: 'Een signaal intrekken',
    description: 'Alleen door wie het gaf; niemand anders weet ervan. De verwijsindex hoort dat het eindigt.',
    voorbeeld: voorbeelden.signaalIntrekken,
  },
  {
    wat: 'toestemming',
    pad: 'toestemmingen/:id/vergissing',
    summary: 'Een toestemming die nooit gegeven is weghalen',
    description:
      'Iets anders dan intrekken: de inwoner heeft haar nooit gegeven. Legde een ander haar ook vast, dan blijft die. Wie erdoor gegevens kreeg, krijgt bericht dat dat is beëindigd.',
    voorbeeld: voorbeelden.toestemmingVergist,
  },
]

/** What was said is taken back by who said it, or by the regisseur, with a reason. */
export function intrekken(api: Api, registry: Registry): void {
  for (const { wat, pad, ...contract } of intrekkingen) {
    const schema = schemas({
      toegang: { rol: 'organisatie', scope: 'plan', betrokken: true },
      verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
      ...contract,
      tags: ['Verbeteren en intrekken'],
      params: huishoudenPad.extend({ id: Id }) as z.ZodObject<{ huishoudenId: typeof Id; id: typeof Id }>,
      headers: versieKop,
      body: opdrachten['trek-in'].invoer,
      response: { 200: Vastgelegd },
      responseHeaders: { 200: eTag },
      problemen: problemenVan('trek-in'),
    })
    api.post(`/huishoudens/:huishoudenId/${pad}`, { schema }, async (request, reply) => {
      const { id } = request.params
      return antwoord(registry, request, reply, 200, { soort: 'trek-in', wat, id, reden: request.body.reden })
    })
  }
}
