import { VerzoekBehandeling, VerzoekBesluitOpgave, VerzoekMetReden } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { versieKop } from '../contract.ts'
import { doeVerzoek } from './stuur-verzoek.ts'
import { eTag, GetoondVerzoek, verzoekPad } from './verzoek-contract.ts'
import * as voorbeelden from './voorbeelden-verzoek.ts'

const vast = {
  toegang: { rol: 'organisatie', scope: 'plan' },
  verantwoording: { verwerking: 'verzoek', doet: 'wijzigt' },
  tags: ['Verzoeken van inwoners'],
  params: verzoekPad,
  headers: versieKop,
  response: { 200: GetoondVerzoek },
  responseHeaders: { 200: eTag },
} as const
const bezwaren = ['verzoek-onbekend', 'verzoek-vol', 'versie-verouderd']

/** What is done with a request: somebody takes it up, takes longer, answers it, or it begins again. */
export function verzoekVerder(api: Api, registry: Registry): void {
  const behandelen = schemas({
    ...vast,
    voorbeeld: voorbeelden.behandelen,
    summary: 'Een verzoek in behandeling nemen',
    description: 'Wie het doet. Een collega neemt het zo ook over.',
    body: VerzoekBehandeling,
    problemen: [...bezwaren, 'verzoek-afgerond'],
  })
  api.post('/verzoeken/:verzoekId/behandeling', { schema: behandelen }, async (request, reply) =>
    doeVerzoek(registry, request, reply, { soort: 'neem-in-behandeling', behandeling: request.body }),
  )
  const verlengen = schemas({
    ...vast,
    voorbeeld: voorbeelden.verlengen,
    summary: 'Meer tijd nemen voor een verzoek',
    description:
      'Eén keer, twee maanden, met de reden, en binnen de eerste maand: de inwoner hoort het dan ook (AVG art. 12 lid 3).',
    body: VerzoekMetReden,
    problemen: [...bezwaren, 'verzoek-afgerond', 'verzoek-al-verlengd', 'verzoek-te-laat'],
  })
  api.post('/verzoeken/:verzoekId/verlenging', { schema: verlengen }, async (request, reply) =>
    doeVerzoek(registry, request, reply, { soort: 'verleng', verlenging: request.body }),
  )
  const besluiten = schemas({
    ...vast,
    voorbeeld: voorbeelden.besluiten,
    summary: 'Een verzoek beantwoorden',
    description:
      'Ingewilligd, deels, of afgewezen met de reden. Wat bekend is gaat alleen naar wie is vastgesteld, en naar haar leeftijd mag vragen: vanaf 16 jaar zij zelf, vanaf 12 jaar zij of een ouder, daaronder een ouder.',
    body: VerzoekBesluitOpgave,
    problemen: [
      ...bezwaren,
      'verzoek-afgerond',
      'verzoek-niet-in-behandeling',
      'identiteit-niet-vastgesteld',
      'vrager-niet-bevoegd',
      'inwoner-onbekend',
    ],
  })
  api.post('/verzoeken/:verzoekId/besluit', { schema: besluiten }, async (request, reply) =>
    doeVerzoek(registry, request, reply, { soort: 'besluit', besluit: request.body }),
  )
  const heropenen = schemas({
    ...vast,
    voorbeeld: voorbeelden.heropenen,
    summary: 'Een verzoek heropenen',
    description: 'Het antwoord klopte niet, of zij vraagt het toch. De termijn blijft die van het verzoek.',
    body: VerzoekMetReden,
    problemen: [...bezwaren, 'verzoek-loopt'],
  })
  api.post('/verzoeken/:verzoekId/heropening', { schema: heropenen }, async (request, reply) =>
    doeVerzoek(registry, request, reply, { soort: 'heropen', heropening: request.body }),
  )
  const intrekken = schemas({
    ...vast,
    voorbeeld: voorbeelden.intrekken,
    summary: 'Een verzoek intrekken',
    description: 'Zij vraagt het niet meer, of het is per vergissing vastgelegd. Het blijft staan, met de reden.',
    body: VerzoekMetReden,
    problemen: [...bezwaren, 'verzoek-afgerond'],
  })
  api.post('/verzoeken/:verzoekId/intrekking', { schema: intrekken }, async (request, reply) =>
    doeVerzoek(registry, request, reply, { soort: 'trek-in', intrekking: request.body }),
  )
}
