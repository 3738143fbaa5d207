import { VerzoekOpgave, VerzoekWijziging, type VerzoekStand } from '@wijkhub/model'
import { etag, schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { beginVanIds } from '../../opslag/begin-van-ids.ts'
import { leesVanBehandelaar, leesVoorBehandelaar } from '../../verzoek/behandelaar.ts'
import { versieKop } from '../contract.ts'
import { problem } from '../weiger.ts'
import { behandelaarVan, doeVerzoek, toonVerzoek } from './stuur-verzoek.ts'
import { eTag, GetoondVerzoek, Verzoeken, verzoekPad, zoekVerzoeken } from './verzoek-contract.ts'
import * as voorbeelden from './voorbeelden-verzoek.ts'

const toegang = { rol: 'organisatie', scope: 'plan' } as const
const tags = ['Verzoeken van inwoners']
const perKeer = 50
const lopend: readonly VerzoekStand[] = ['ontvangen', 'in-behandeling']
const wieZiet =
  'Een verzoek leest en behandelt de organisatie van de regisseur van het huishouden, zonder regisseur wie de hub beheert, en de functionaris gegevensbescherming. Ieder ander hoort dat het er niet is.'

/** What residents ask about what is known of them: received, read and put right. */
export function verzoeken(api: Api, registry: Registry): void {
  ontvangen(api, registry)
  opvragen(api, registry)
  inzien(api, registry)
  wijzigen(api, registry)
}

function ontvangen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'verzoek', doet: 'wijzigt' },
    voorbeeld: voorbeelden.ontvangen,
    summary: 'Een verzoek van een inwoner vastleggen',
    description:
      'Inzage, correctie, bezwaar, beperking, wissing of toestemming (AVG art. 15 tot en met 22), onder een id dat u kiest; hetzelfde nog eens is hetzelfde verzoek. Het gaat over één inwoner in één huishouden; wie in twee huizen woont vraagt in elk. Uiterlijk een maand na ontvangst is het beantwoord.',
    tags,
    params: verzoekPad,
    headers: versieKop,
    body: VerzoekOpgave,
    response: { 200: GetoondVerzoek, 201: GetoondVerzoek },
    responseHeaders: { 200: eTag, 201: eTag },
    problemen: [
      'huishouden-onbekend',
      'betrokkenheid-niet-toegekend',
      'geen-beslisser',
      'verzoek-bestaat',
      'inwoner-onbekend',
      'versie-verouderd',
    ],
  })
  api.put('/verzoeken/:verzoekId', { schema }, async (request, reply) => {
    const { verzoekId } = request.params
    return doeVerzoek(registry, request, reply, { soort: 'ontvang', verzoekId, opgave: request.body })
  })
}

function opvragen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'verzoek', doet: 'toont' },
    voorbeeld: voorbeelden.opvragen,
    summary: 'De verzoeken die u behandelt',
    description: `Wat het eerst moet eerst. ${wieZiet}`,
    tags,
    querystring: zoekVerzoeken,
    headers: versieKop.pick({ 'wijkhub-medewerker': true }),
    response: { 200: Verzoeken },
  })
  api.get('/verzoeken', { schema }, async (request, reply) => {
    const { stand, soort, na } = request.query
    const [naDag = '0001-01-01', naId = beginVanIds] = na?.split('_') ?? []
    const behandelaar = behandelaarVan(registry, request)
    const { verzoeken: gelezen, plek } = await leesVanBehandelaar(registry, behandelaar, {
      standen: stand === undefined ? lopend : [stand],
      soort: soort ?? null,
      naDag,
      naId,
      hoogstens: perKeer,
    })
    return reply.send({
      verzoeken: gelezen.map((verzoek) => toonVerzoek(verzoek, behandelaar.door.vandaag)),
      ...(plek && { volgende: `${plek.dag}_${plek.id}` }),
    })
  })
}

function inzien(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'verzoek', doet: 'toont' },
    voorbeeld: voorbeelden.inzien,
    summary: 'Eén verzoek',
    description: wieZiet,
    tags,
    params: verzoekPad,
    headers: versieKop.pick({ 'wijkhub-medewerker': true }),
    response: { 200: GetoondVerzoek },
    responseHeaders: { 200: eTag },
    problemen: ['verzoek-onbekend'],
  })
  api.get('/verzoeken/:verzoekId', { schema }, async (request, reply) => {
    const behandelaar = behandelaarVan(registry, request)
    const gelezen = await leesVoorBehandelaar(registry, request.params.verzoekId, behandelaar)
    if (!gelezen) return problem(reply, 'verzoek-onbekend')
    const { verzoek } = gelezen
    return reply.header('etag', etag(verzoek.versie)).send(toonVerzoek(verzoek, behandelaar.door.vandaag))
  })
}

function wijzigen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'verzoek', doet: 'wijzigt' },
    voorbeeld: voorbeelden.wijzigen,
    summary: 'Een verzoek verbeteren, of vaststellen wie het vraagt',
    description:
      'Hoe is vastgesteld wie het vraagt, en waaruit een ouder of vertegenwoordiger mag vragen: gezien, niet bewaard. Vraagt een ander het, dan wordt het opnieuw vastgesteld.',
    tags,
    params: verzoekPad,
    headers: versieKop,
    body: VerzoekWijziging,
    response: { 200: GetoondVerzoek },
    responseHeaders: { 200: eTag },
    problemen: ['verzoek-onbekend', 'verzoek-afgerond', 'verzoek-vol', 'inwoner-onbekend', 'versie-verouderd'],
  })
  api.patch('/verzoeken/:verzoekId', { schema }, async (request, reply) =>
    doeVerzoek(registry, request, reply, { soort: 'wijzig', wijziging: request.body }),
  )
}
