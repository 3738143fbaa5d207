import {
  GetoondeMelding,
  MeldingMetReden,
  MeldingOppakking,
  MeldingSluiting,
  PogingIntrekking,
  PogingOpgave,
} from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { versieKop } from '../contract.ts'
import { eTag, meldingPad, pogingPad } from './melding-contract.ts'
import { doeMelding } from './stuur-melding.ts'
import * as voorbeelden from './voorbeelden-melding.ts'

const toegang = { rol: 'organisatie', scope: 'plan' } as const
const tags = ['Meldingen']
const gewijzigd = { headers: versieKop, response: { 200: GetoondeMelding }, responseHeaders: { 200: eTag } }
const bezwaren = ['melding-onbekend', 'melding-van-team', 'melding-afgerond', 'melding-vol', 'versie-verouderd']

/** What a team does with a melding: somebody goes to it, tries, and closes it or begins again. */
export function eropAf(api: Api, registry: Registry): void {
  oppakken(api, registry)
  pogingen(api, registry)
  teruggeven(api, registry)
  sluiten(api, registry)
  heropenen(api, registry)
}

function oppakken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'melden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.oppakken,
    summary: 'Een melding oppakken: erop af',
    description:
      'Wie van het team gaat. Een collega neemt haar zo ook over. Wie meldde hoort dat zij is opgepakt, niet door wie.',
    tags,
    params: meldingPad,
    body: MeldingOppakking,
    ...gewijzigd,
    problemen: bezwaren,
  })
  api.post('/meldingen/:meldingId/oppakking', { schema }, async (request, reply) =>
    doeMelding(registry, request, reply, { soort: 'pak-op', oppakking: request.body }),
  )
}

function pogingen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'melden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.proberen,
    summary: 'Vastleggen dat is geprobeerd hen te bereiken',
    description:
      'Onder een id dat u kiest: op welke dag, hoe en met welke uitkomst. De tijd tot de volgende stap begint opnieuw.',
    tags,
    params: pogingPad,
    body: PogingOpgave,
    ...gewijzigd,
    problemen: [...bezwaren, 'melding-niet-opgepakt', 'poging-bestaat', 'datum-onmogelijk'],
  })
  api.put('/meldingen/:meldingId/pogingen/:pogingId', { schema }, async (request, reply) => {
    const { pogingId } = request.params
    return doeMelding(registry, request, reply, { soort: 'leg-poging-vast', pogingId, poging: request.body })
  })
  const terug = schemas({
    toegang,
    verantwoording: { verwerking: 'melden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.pogingIntrekken,
    summary: 'Een poging intrekken die er geen was',
    description: 'Door de organisatie die haar vastlegde. Zij blijft staan, met de reden, en telt niet meer mee.',
    tags,
    params: pogingPad,
    body: PogingIntrekking,
    ...gewijzigd,
    problemen: [...bezwaren, 'poging-onbekend', 'niet-uw-woord'],
  })
  api.post('/meldingen/:meldingId/pogingen/:pogingId/intrekking', { schema: terug }, async (request, reply) => {
    const { pogingId } = request.params
    return doeMelding(registry, request, reply, { soort: 'trek-poging-in', pogingId, intrekking: request.body })
  })
}

function teruggeven(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'melden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.teruggeven,
    summary: 'Een melding teruggeven aan het team',
    description: 'Zij staat weer open voor een collega, met de reden.',
    tags,
    params: meldingPad,
    body: MeldingMetReden,
    ...gewijzigd,
    problemen: bezwaren,
  })
  api.post('/meldingen/:meldingId/teruggave', { schema }, async (request, reply) =>
    doeMelding(registry, request, reply, { soort: 'geef-terug', teruggave: request.body }),
  )
}

function sluiten(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'melden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.sluiten,
    summary: 'Een melding sluiten',
    description:
      'Meteen of na pogingen, met een reden. Dat niemand is bereikt, kan pas na het aantal pogingen dat de gemeente afsprak. Een andere reden verbetert de vorige. Wie meldde hoort dat zij is afgerond, niet waarom.',
    tags,
    params: meldingPad,
    body: MeldingSluiting,
    ...gewijzigd,
    problemen: [...bezwaren, 'te-weinig-pogingen'],
  })
  api.post('/meldingen/:meldingId/sluiting', { schema }, async (request, reply) =>
    doeMelding(registry, request, reply, { soort: 'sluit', sluiting: request.body }),
  )
}

function heropenen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'melden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.heropenen,
    summary: 'Een melding heropenen',
    description:
      'Die te vroeg is gesloten, of bij het verkeerde huishouden kwam; dan alleen door wie haar daar bracht of er is toegekend. Wat van haar is aangemeld neemt u apart terug (`…/aanmeldingen/vergissing`). Wie meldde hoort hier niets van.',
    tags,
    params: meldingPad,
    body: MeldingMetReden,
    ...gewijzigd,
    problemen: [...bezwaren, 'melding-opgepakt'],
  })
  api.post('/meldingen/:meldingId/heropening', { schema }, async (request, reply) =>
    doeMelding(registry, request, reply, { soort: 'heropen', heropening: request.body }),
  )
}
