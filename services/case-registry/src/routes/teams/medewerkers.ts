import {
  dagInNederland,
  geldtOp,
  MedewerkerInschrijving,
  MedewerkerWijziging,
  metWijziging,
  zichtOpMedewerker,
  type Ingeschreven,
} from '@wijkhub/model'
import { etag, schemas, type Api } from '@wijkhub/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import { vulBladzijde } from '../../opslag/vul-bladzijde.ts'
import type { Registry } from '../../registry.ts'
import { leesCaseload, leesWerk } from '../../teams/lees-caseload.ts'
import { bladerMedewerkers, leesMedewerker } from '../../teams/lees-medewerkers.ts'
import { schrijfMedewerker, type TeSchrijven } from '../../teams/schrijf-medewerker.ts'
import { versieKop } from '../contract.ts'
import { InRegister, medewerkerPad, Medewerkers, zoekMedewerkers } from './medewerkers-contract.ts'
import { CaseloadVanMedewerker, zoekWerk } from './teams-contract.ts'
import * as voorbeelden from './voorbeelden-teams.ts'
import { problem } from '../weiger.ts'
import { isVerouderd, stuurMetVersie } from '../stuur-met-versie.ts'

const lezen = { rol: 'organisatie', scope: 'lezen' } as const
const beheren = { rol: 'organisatie', scope: 'medewerkers' } as const
const tags = ['Teams en medewerkers']
const eTag = { ETag: 'Versie van deze medewerker in het register' }
const wieZiet =
  'Een organisatie ziet haar eigen medewerkers helemaal, en van collega’s uit andere organisaties in een team waarin zij zelf meewerkt hoe zij te bereiken zijn en wat zij daar doen; wie de hub beheert ziet iedereen.'
const perKeer = 100

/** The register of workers. */
export function medewerkers(api: Api, registry: Registry): void {
  opvragen(api, registry)
  inschrijven(api, registry)
  inzien(api, registry)
  wijzigen(api, registry)
  werk(api, registry)
}

function opvragen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: lezen,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.medewerkersOpvragen,
    summary: 'Wie er werken',
    description: wieZiet,
    tags,
    querystring: zoekMedewerkers,
    response: { 200: Medewerkers },
  })
  api.get('/medewerkers', { schema }, async (request, reply) => {
    const { team, na } = request.query
    const kijker = handelingVanVerzoek(registry, request.afnemer)
    const inTeam = (rij: Ingeschreven) =>
      team === undefined || rij.teams.some((lid) => lid.team === team && geldtOp(lid, kijker.vandaag))
    const { gevonden, meer } = await vulBladzijde({
      hoogstens: perKeer,
      na,
      lees: (vanaf, hoogstens) => bladerMedewerkers(registry.pool, { na: vanaf, hoogstens }),
      toon: (rijen) =>
        rijen
          .map(({ medewerker }) => zichtOpMedewerker(medewerker, registry.inrichting.teams, kijker))
          .map((zicht) => (zicht && inTeam(zicht) ? zicht : undefined)),
      plekVan: ({ medewerker }) => medewerker.medewerkerId,
    })
    return reply.send({ medewerkers: gevonden, ...(meer && { volgende: gevonden.at(-1)!.medewerkerId }) })
  })
}

function inschrijven(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: beheren,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.medewerkerInschrijven,
    summary: 'Een medewerker inschrijven of haar inschrijving vervangen',
    description:
      'Onder een id dat u zelf kiest. Een organisatie beheert haar eigen medewerkers; van wie zij is, verandert niet. Wat er niet in staat, vervalt.',
    tags,
    params: medewerkerPad,
    headers: versieKop,
    body: MedewerkerInschrijving,
    response: { 200: InRegister, 201: InRegister },
    responseHeaders: { 200: eTag, 201: eTag },
    problemen: ['medewerker-onbekend', 'versie-verouderd'],
  })
  api.put('/medewerkers/:medewerkerId', { schema }, async (request, reply) => {
    const { medewerkerId } = request.params
    const { organisatie, ...gegevens } = request.body
    return schrijf(registry, request, reply, (was) => ({
      ...gegevens,
      medewerkerId,
      organisatie: organisatie ?? was?.organisatie ?? request.afnemer.organisatie,
    }))
  })
}

function inzien(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: lezen,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.medewerkerInzien,
    summary: 'Eén medewerker',
    description: wieZiet,
    tags,
    params: medewerkerPad,
    response: { 200: InRegister },
    responseHeaders: { 200: eTag },
    problemen: ['medewerker-onbekend'],
  })
  api.get('/medewerkers/:medewerkerId', { schema }, async (request, reply) => {
    const gelezen = await leesMedewerker(registry.pool, request.params.medewerkerId)
    const kijker = handelingVanVerzoek(registry, request.afnemer)
    const zicht = gelezen && zichtOpMedewerker(gelezen.medewerker, registry.inrichting.teams, kijker)
    if (!zicht) return problem(reply, 'medewerker-onbekend')
    return reply.header('etag', etag(gelezen.versie)).send(zicht)
  })
}

function wijzigen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: beheren,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.medewerkerWijzigen,
    summary: 'Een medewerker wijzigen',
    description:
      'Alleen wat genoemd is verandert; `null` haalt weg. Met `tot` gaat zij weg: wat er van haar moet worden overgedragen, staat in haar caseload.',
    tags,
    params: medewerkerPad,
    headers: versieKop,
    body: MedewerkerWijziging,
    response: { 200: InRegister },
    responseHeaders: { 200: eTag },
    problemen: ['medewerker-onbekend', 'versie-verouderd'],
  })
  api.patch('/medewerkers/:medewerkerId', { schema }, async (request, reply) =>
    schrijf(registry, request, reply, (was) => was && metWijziging(was, request.body)),
  )
}

function werk(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: lezen,
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.caseloadVanMedewerker,
    summary: 'Het werk van een medewerker, en wat er van haar moet worden overgedragen',
    description: 'Voor haar eigen organisatie en wie de hub beheert.',
    tags,
    params: medewerkerPad,
    querystring: zoekWerk,
    response: { 200: CaseloadVanMedewerker },
    problemen: ['medewerker-onbekend'],
  })
  api.get('/medewerkers/:medewerkerId/caseload', { schema }, async (request, reply) => {
    const { medewerkerId } = request.params
    const { organisatie: lezer, beheert } = request.afnemer
    const wie = (await leesMedewerker(registry.pool, medewerkerId))?.medewerker
    if (!wie || (wie.organisatie !== lezer && !beheert)) return problem(reply, 'medewerker-onbekend')
    const vandaag = dagInNederland(registry.now())
    const vraag = { vandaag, lezer, na: request.query.na, hoogstens: perKeer }
    const [aantallen, over] = await Promise.all([
      leesCaseload(registry.pool, [wie], { vandaag }),
      leesWerk(registry.pool, wie, vraag),
    ])
    const { regisseur, huishoudens } = aantallen.get(medewerkerId)!
    return reply.send({
      medewerkerId,
      regisseur,
      huishoudens,
      over,
      ...(over.length === perKeer && { volgende: over.at(-1)!.huishoudenId }),
    })
  })
}

async function schrijf(
  registry: Registry,
  request: FastifyRequest,
  reply: FastifyReply,
  na: TeSchrijven['na'],
): Promise<FastifyReply> {
  const { medewerkerId } = request.params as { medewerkerId: string }
  const uitkomst = await schrijfMedewerker(registry, handelingVanVerzoek(registry, request.afnemer), {
    medewerkerId,
    na,
    verouderd: isVerouderd(request),
  })
  return stuurMetVersie(reply, uitkomst, ({ medewerker }) => medewerker)
}
