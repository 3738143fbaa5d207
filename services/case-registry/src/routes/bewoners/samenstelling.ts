import { Id, opdrachten } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import {
  eTag,
  huishoudenPad,
  LidVastgelegd,
  sleutelKop,
  SplitsingVastgelegd,
  Vastgelegd,
  versieKop,
} from '../contract.ts'
import { wijzigt } from '../opdracht-schema.ts'
import { problemenVan } from '../problemen-van.ts'
import * as voorbeelden from './voorbeelden-samenstelling.ts'

const inwonerPad = huishoudenPad.extend({ inwonerId: Id })
const koppen = sleutelKop.extend(versieKop.shape)
const gemeen = {
  toegang: { rol: 'organisatie', scope: 'plan', betrokken: true },
  verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
  tags: ['Samenstelling van het huishouden'],
} as const

/** Who lives in the household, and where: each change with its day. */
export function samenstelling(api: Api, registry: Registry): void {
  geboorte(api, registry)
  geboorteBij(api, registry)
  tweedeAdres(api, registry)
  splitsing(api, registry)
  opname(api, registry)
  verhuizing(api, registry)
  vertrek(api, registry)
  overlijden(api, registry)
}

function geboorte(api: Api, registry: Registry): void {
  const schema = schemas({
    ...gemeen,
    voorbeeld: voorbeelden.geboorteMelden,
    summary: 'Een kind is geboren, of wordt verwacht',
    description:
      'Een verwacht kind heeft geen geboortedatum en misschien nog geen naam; die volgen later. Een tweede kind met dezelfde naam en datum wordt geweigerd.',
    params: huishoudenPad,
    headers: koppen,
    body: opdrachten['meld-geboorte'].invoer,
    response: { 201: LidVastgelegd },
    responseHeaders: { 201: eTag },
    problemen: problemenVan('meld-geboorte'),
  })
  api.post('/huishoudens/:huishoudenId/geboorten', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'meld-geboorte', geboorte: request.body }),
  )
}

function geboorteBij(api: Api, registry: Registry): void {
  const schema = schemas({
    ...gemeen,
    voorbeeld: voorbeelden.geboorteBijwerken,
    summary: 'Het verwachte kind is geboren, of heeft zijn naam',
    description: 'Alleen wat nog niet bekend was; in elk huishouden van het kind.',
    ...wijzigt('werk-geboorte-bij', inwonerPad),
  })
  api.patch('/huishoudens/:huishoudenId/inwoners/:inwonerId/geboorte', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, {
      soort: 'werk-geboorte-bij',
      inwonerId: request.params.inwonerId,
      geboorte: request.body,
    }),
  )
}

function tweedeAdres(api: Api, registry: Registry): void {
  const schema = schemas({
    ...gemeen,
    voorbeeld: voorbeelden.tweedeAdresZetten,
    summary: 'Het tweede adres van het huishouden',
    description: 'Waar men hen ook vindt; null neemt het weg.',
    ...wijzigt('zet-tweede-adres', huishoudenPad),
  })
  api.put('/huishoudens/:huishoudenId/tweede-adres', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, { soort: 'zet-tweede-adres', tweede: request.body }),
  )
}

function splitsing(api: Api, registry: Registry): void {
  const schema = schemas({
    ...gemeen,
    voorbeeld: voorbeelden.splitsen,
    summary: 'Een deel van de leden gaat elders wonen',
    description:
      'Er komt een nieuw huishouden bij, met uw organisatie betrokken. Mee gaan wie zij zijn en hun eigen toestemmingen; vragen, doelen en verwijzingen blijven waar zij zijn gezegd. Wie hier blijft, en wie hier betrokken is, hoort niets van het nieuwe adres.',
    params: huishoudenPad,
    headers: koppen,
    body: opdrachten['splits'].invoer,
    response: { 201: SplitsingVastgelegd },
    responseHeaders: { 201: eTag },
    problemen: problemenVan('splits'),
  })
  api.post('/huishoudens/:huishoudenId/splitsingen', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'splits', splitsing: request.body }),
  )
}

function opname(api: Api, registry: Registry): void {
  const schema = schemas({
    ...gemeen,
    voorbeeld: voorbeelden.lidOpnemen,
    summary: 'Een inwoner van een ander huishouden komt hier wonen',
    description:
      'Alleen als uw organisatie bij beide huishoudens betrokken is. Met blijftDaar woont zij in beide. Wie nog nergens bekend is, komt binnen met een aanmelding of een geboorte.',
    params: huishoudenPad,
    headers: koppen,
    body: opdrachten['neem-lid-op'].invoer,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: problemenVan('neem-lid-op'),
  })
  api.post('/huishoudens/:huishoudenId/leden', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, { soort: 'neem-lid-op', lid: request.body }),
  )
}

function verhuizing(api: Api, registry: Registry): void {
  const schema = schemas({
    ...gemeen,
    voorbeeld: voorbeelden.verhuizen,
    summary: 'Het hele huishouden verhuist',
    description:
      'Op het oude adres wordt het huishouden niet meer gevonden. Verhuist een deel, meld dan een splitsing of een vertrek.',
    params: huishoudenPad,
    headers: koppen,
    body: opdrachten['verhuis'].invoer,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: problemenVan('verhuis'),
  })
  api.post('/huishoudens/:huishoudenId/verhuizingen', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, { soort: 'verhuis', verhuizing: request.body }),
  )
}

function vertrek(api: Api, registry: Registry): void {
  const schema = schemas({
    ...gemeen,
    voorbeeld: voorbeelden.vertrekMelden,
    summary: 'Een lid woont hier niet meer',
    description:
      'Wat over haar is gezegd blijft hier staan. Na een scheiding wordt haar nieuwe adres hier niet aangenomen.',
    params: inwonerPad,
    headers: koppen,
    body: opdrachten['meld-vertrek'].invoer,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: problemenVan('meld-vertrek'),
  })
  api.post('/huishoudens/:huishoudenId/inwoners/:inwonerId/vertrek', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, {
      soort: 'meld-vertrek',
      inwonerId: request.params.inwonerId,
      vertrek: request.body,
    }),
  )
}

function overlijden(api: Api, registry: Registry): void {
  const schema = schemas({
    ...gemeen,
    voorbeeld: voorbeelden.overlijdenMelden,
    summary: 'Een lid is overleden',
    description: 'In elk huishouden waar zij lid van is.',
    ...wijzigt('meld-overlijden', inwonerPad),
  })
  api.put('/huishoudens/:huishoudenId/inwoners/:inwonerId/overlijden', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, {
      soort: 'meld-overlijden',
      inwonerId: request.params.inwonerId,
      overlijden: request.body,
    }),
  )
}
