import {
  GetoondeMelding,
  isOverTijd,
  inhoudVan,
  MeldingMetReden,
  MeldingOpgave,
  MeldingWijziging,
  Urgentie,
  Voortgang,
  type Melding,
} from '@wijkhub/model'
import { etag, schemas, type Api } from '@wijkhub/service-kit'
import { bladerGedaneMeldingen, bladerMeldingen, leesMelding } from '../../melding/lees-meldingen.ts'
import { leesLezer, zichtVoor } from '../../melding/melding-lezer.ts'
import { rangVan } from '../../melding/rang.ts'
import { beginVanIds, eindeVanIds } from '../../opslag/begin-van-ids.ts'
import type { Registry } from '../../registry.ts'
import { leesBesproken } from '../../teams/lees-casuistiek.ts'
import { versieKop } from '../contract.ts'
import { problem } from '../weiger.ts'
import {
  eTag,
  GedaneMeldingen,
  Meldingen,
  meldingPad,
  wieKop,
  zoekGedaneMeldingen,
  zoekMeldingen,
} from './melding-contract.ts'
import { doeMelding, versieVan } from './stuur-melding.ts'
import * as voorbeelden from './voorbeelden-melding.ts'

const lezen = { rol: 'organisatie', scope: 'lezen' } as const
const melden = { rol: 'organisatie', scope: 'registreren' } as const
const tags = ['Meldingen']
const perKeer = 50
const lopend: readonly Melding['stand'][] = ['open', 'opgepakt']
const wieZiet =
  'Het team leest alles van een melding; is een medewerker genoemd, dan alleen in het team waar zij zelf werkt of iemand vervangt. Werd zij een huishouden, dan leest haar alleen wie dat mag kennen. Wie haar deed en niet in het team werkt, leest wat zij zelf zei en of het is opgepakt. Een geheim adres leest alleen wie het opgaf; van een melder die onbekend wil blijven leest buiten het team niemand iets.'

/** What is reported before there is a case, and who may read it. */
export function meldingen(api: Api, registry: Registry): void {
  doen(api, registry)
  opvragen(api, registry)
  gedaan(api, registry)
  inzien(api, registry)
  wijzigen(api, registry)
  intrekken(api, registry)
}

function doen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: melden,
    verantwoording: { verwerking: 'melden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.doen,
    summary: 'Een melding doen',
    description:
      'Een signaal of een eerste contact, van wie ook, voordat er een huishouden is: wie, wat, hoe urgent. Onder een id dat u kiest; hetzelfde nog eens is dezelfde melding. Zij gaat naar het team van het adres, of naar het team dat u noemt. Er wordt niets opgezocht en niets gedeeld. Nooit een BSN.',
    tags,
    params: meldingPad,
    headers: versieKop,
    body: MeldingOpgave,
    response: { 200: GetoondeMelding, 201: GetoondeMelding },
    responseHeaders: { 200: eTag, 201: eTag },
    problemen: ['melding-bestaat', 'bronpersoon-dubbel', 'versie-verouderd'],
  })
  api.put('/meldingen/:meldingId', { schema }, async (request, reply) => {
    const { meldingId } = request.params
    return doeMelding(registry, request, reply, { soort: 'registreer', meldingId, opgave: request.body })
  })
}

function opvragen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: lezen,
    verantwoording: { verwerking: 'melden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.opvragen,
    summary: 'De meldingen van uw teams',
    description: `Per team, urgentie of wat over tijd is. ${wieZiet}`,
    tags,
    querystring: zoekMeldingen,
    headers: wieKop,
    response: { 200: Meldingen },
    problemen: ['team-onbekend'],
  })
  api.get('/meldingen', { schema }, async (request, reply) => {
    const { team, stand, urgentie, overTijd, medewerkerId = null, na } = request.query
    const { organisatie } = request.afnemer
    const lezer = await leesLezer(registry, { organisatie, medewerker: request.medewerker })
    if (team !== undefined && !lezer.teams.has(team)) return problem(reply, 'team-onbekend')
    const standen = stand === undefined ? lopend : [stand]
    const eersteRang = urgentie === undefined ? 1 : rangVan(urgentie)
    const [rang = eersteRang, millis = '0', id = beginVanIds] = na?.split('_') ?? []
    const gelezen = await bladerMeldingen(registry.pool, {
      teams: team === undefined ? [...lezer.teams] : [team],
      standen: overTijd ? standen.filter((een) => lopend.includes(een)) : standen,
      totRang: urgentie === undefined ? Urgentie.options.length : eersteRang,
      medewerkerId,
      overTijd: overTijd ? lezer.op : null,
      na: { rang: Number(rang), op: new Date(Number(millis)).toISOString(), id },
      hoogstens: perKeer + 1,
    })
    const getoond = gelezen.slice(0, perKeer)
    const huishoudens = await leesBesproken(
      registry,
      getoond.flatMap(({ huishoudenId }) => huishoudenId ?? []),
    )
    return reply.send({
      meldingen: getoond.flatMap((melding) => {
        const zicht = zichtVoor(melding, huishoudens.get(melding.huishoudenId ?? ''), lezer)
        return zicht ? [{ ...zicht, ...(isOverTijd(melding, lezer.op) && { overTijd: true as const }) }] : []
      }),
      ...(gelezen.length > perKeer && { volgende: plekVan(getoond.at(-1)!) }),
    })
  })
}

function plekVan(melding: Melding): string {
  const { gemeldOp, meldingId } = melding
  return [rangVan(inhoudVan(melding).urgentie), Date.parse(gemeldOp), meldingId].join('_')
}

function gedaan(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: lezen,
    verantwoording: { verwerking: 'melden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.gedaan,
    summary: 'De meldingen die uw organisatie deed',
    description:
      'Wat u zelf zei, en of het is opgepakt of afgerond. Wat er is gevonden en wat het werd, staat er niet; ook niet door welke volgorde of versie.',
    tags,
    querystring: zoekGedaneMeldingen,
    response: { 200: GedaneMeldingen },
  })
  api.get('/gedane-meldingen', { schema }, async (request, reply) => {
    const { stand, na } = request.query
    const { organisatie } = request.afnemer
    const [millis = '99999999999999', id = eindeVanIds] = na?.split('_') ?? []
    const gelezen = await bladerGedaneMeldingen(registry.pool, {
      organisatie,
      voortgangen: stand === undefined ? Voortgang.options : [stand],
      na: { op: new Date(Number(millis)).toISOString(), id },
      hoogstens: perKeer + 1,
    })
    const getoond = gelezen.slice(0, perKeer)
    const lezer = { organisatie, op: registry.now().toISOString(), teams: new Set<string>() }
    const laatste = getoond.at(-1)
    return reply.send({
      meldingen: getoond.map((melding) => zichtVoor(melding, undefined, lezer)!),
      ...(gelezen.length > perKeer &&
        laatste && { volgende: [Date.parse(laatste.gemeldOp), laatste.meldingId].join('_') }),
    })
  })
}

function inzien(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: lezen,
    verantwoording: { verwerking: 'melden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.inzien,
    summary: 'Eén melding',
    description: wieZiet,
    tags,
    params: meldingPad,
    headers: wieKop,
    response: { 200: GetoondeMelding },
    responseHeaders: { 200: eTag },
    problemen: ['melding-onbekend'],
  })
  api.get('/meldingen/:meldingId', { schema }, async (request, reply) => {
    const { organisatie } = request.afnemer
    const lezer = await leesLezer(registry, { organisatie, medewerker: request.medewerker })
    const melding = await leesMelding(registry.pool, request.params.meldingId)
    const ids = melding?.huishoudenId === undefined ? [] : [melding.huishoudenId]
    const huishouden = (await leesBesproken(registry, ids)).get(ids[0] ?? '')
    const zicht = melding && zichtVoor(melding, huishouden, lezer)
    if (!zicht) return problem(reply, 'melding-onbekend')
    return reply.header('etag', etag(versieVan(zicht))).send(zicht)
  })
}

const gewijzigd = { response: { 200: GetoondeMelding }, responseHeaders: { 200: eTag } }

function wijzigen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: melden,
    verantwoording: { verwerking: 'melden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.wijzigen,
    summary: 'Een melding wijzigen of aanvullen',
    description:
      'Wie haar deed verbetert haar eigen woorden, het team vult aan; per veld telt wat het laatst is gezegd, en wat gemeld was blijft leesbaar. Een ander adres of een ander team brengt haar naar dat team, zolang niemand haar oppakte.',
    tags,
    params: meldingPad,
    headers: versieKop,
    body: MeldingWijziging,
    ...gewijzigd,
    problemen: [
      'melding-onbekend',
      'melding-opgepakt',
      'melding-afgerond',
      'melding-vol',
      'bronpersoon-dubbel',
      'versie-verouderd',
    ],
  })
  api.patch('/meldingen/:meldingId', { schema }, async (request, reply) =>
    doeMelding(registry, request, reply, { soort: 'wijzig', wijziging: request.body }),
  )
}

function intrekken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: melden,
    verantwoording: { verwerking: 'melden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.intrekken,
    summary: 'Een melding intrekken',
    description:
      'Door de organisatie die haar deed, zolang het team nog niet begon. Het team blijft haar lezen, met de reden.',
    tags,
    params: meldingPad,
    headers: versieKop,
    body: MeldingMetReden,
    ...gewijzigd,
    problemen: [
      'melding-onbekend',
      'niet-uw-woord',
      'melding-opgepakt',
      'melding-afgerond',
      'melding-vol',
      'versie-verouderd',
    ],
  })
  api.post('/meldingen/:meldingId/intrekking', { schema }, async (request, reply) =>
    doeMelding(registry, request, reply, { soort: 'trek-in', intrekking: request.body }),
  )
}
