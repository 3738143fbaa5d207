import { Id, project, type Handeling, type Projectie } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import { leesFeiten } from '../../opslag/lees-feiten.ts'
import { leesHuishouden } from '../../opslag/lees-huishouden.ts'
import { Plan, Planversies } from '../../plandocument/contract.ts'
import { planOpbouw } from '../../plandocument/plan-opbouw.ts'
import { documentOpVersie } from '../../plandocument/plan-op-versie.ts'
import { planVan } from '../../plandocument/plan-van.ts'
import type { Registry } from '../../registry.ts'
import { huishoudenPad } from '../contract.ts'
import { inVasteVolgorde } from '../in-vaste-volgorde.ts'
import * as voorbeelden from './voorbeelden-plan.ts'
import { opbouwAntwoord, stuurOpbouw } from '../stuur-opbouw.ts'
import { onbekendOfOpgegaan, problem } from '../weiger.ts'

const lezen = {
  toegang: { rol: 'organisatie', scope: 'lezen', betrokken: true },
  verantwoording: { verwerking: 'huishouden-lezen', doet: 'toont' },
  tags: ['Plan en gebeurtenissen'],
} as const
const eenVersie = huishoudenPad.extend({ planversieId: Id })
const onbekend = ['huishouden-onbekend', 'huishouden-opgegaan']

/** The plan and its versions, to read and to take home: what the organisation that asks may read of it, and nothing else. */
export function plandocument(api: Api, registry: Registry): void {
  const versieProblemen = [...onbekend, 'rij-onbekend']
  api.get(
    '/huishoudens/:huishoudenId/plan',
    {
      schema: schemas({
        ...lezen,
        voorbeeld: voorbeelden.planLezen,
        summary: 'Het plan lezen',
        description: 'Vragen met hun antwoorden, doelen met hun acties, in de volgorde van de regisseur.',
        params: huishoudenPad,
        response: { 200: Plan },
        problemen: onbekend,
      }),
    },
    async (request, reply) => {
      const gelezen = await leesPlan(registry, request, reply)
      return gelezen ? reply.send(planVan(inVasteVolgorde(gelezen.document))) : reply
    },
  )
  api.get(
    '/huishoudens/:huishoudenId/plan/document',
    {
      schema: schemas({
        ...lezen,
        ...opbouwAntwoord,
        voorbeeld: voorbeelden.planAlsDocument,
        summary: 'Het plan als pagina voor de inwoner',
        description: 'Om af te drukken en mee te geven. Er staat geen adres in. Met `Accept: application/pdf` als PDF.',
        params: huishoudenPad,
        problemen: onbekend,
      }),
    },
    async (request, reply) => {
      const gelezen = await leesPlan(registry, request, reply)
      return gelezen ? stuurPagina(registry, request, reply, { ...gelezen, dag: gelezen.door.vandaag }) : reply
    },
  )
  api.get(
    '/huishoudens/:huishoudenId/plan/versies',
    {
      schema: schemas({
        ...lezen,
        voorbeeld: voorbeelden.versiesLezen,
        summary: 'De vastgestelde versies van het plan',
        params: huishoudenPad,
        response: { 200: Planversies },
        problemen: onbekend,
      }),
    },
    async (request, reply) => {
      const gelezen = await leesPlan(registry, request, reply)
      if (!gelezen) return reply
      const versies = Object.entries(inVasteVolgorde(gelezen.document.planversies ?? {})).map(
        ([planversieId, rij]) => ({
          planversieId,
          ...rij,
        }),
      )
      return reply.send({ huishoudenId: request.params.huishoudenId, versies })
    },
  )
  api.get(
    '/huishoudens/:huishoudenId/plan/versies/:planversieId',
    {
      schema: schemas({
        ...lezen,
        voorbeeld: voorbeelden.versieLezen,
        summary: 'Een versie van het plan zoals zij was',
        description: 'Alleen een versie van toen uw organisatie betrokken was.',
        params: eenVersie,
        response: { 200: Plan },
        problemen: versieProblemen,
      }),
    },
    async (request, reply) => {
      const gelezen = await leesVersie(registry, request, reply)
      return gelezen ? reply.send(planVan(inVasteVolgorde(gelezen.document))) : reply
    },
  )
  api.get(
    '/huishoudens/:huishoudenId/plan/versies/:planversieId/document',
    {
      schema: schemas({
        ...lezen,
        ...opbouwAntwoord,
        voorbeeld: voorbeelden.versieAlsDocument,
        summary: 'Een versie van het plan als pagina voor de inwoner',
        description: 'Met `Accept: application/pdf` als PDF.',
        params: eenVersie,
        problemen: versieProblemen,
      }),
    },
    async (request, reply) => {
      const gelezen = await leesVersie(registry, request, reply)
      return gelezen ? stuurPagina(registry, request, reply, gelezen) : reply
    },
  )
}

type Lezing = { document: Projectie; door: Handeling }

/** What the organisation that asks may read; where that is nothing, it is answered so. */
async function leesPlan(registry: Registry, request: FastifyRequest, reply: FastifyReply) {
  const { huishoudenId } = request.params as { huishoudenId: string }
  const door = handelingVanVerzoek(registry, request.afnemer)
  const { organisatie, doelbinding, op } = door
  const gelezen = await leesHuishouden(registry, huishoudenId, organisatie)
  const document = gelezen && project(gelezen.huishouden, doelbinding.regelVoor(organisatie)!, doelbinding, op)
  if (document) return { huishouden: gelezen.huishouden, document, door }
  onbekendOfOpgegaan(reply, gelezen?.huishouden, { organisatie, op })
  return undefined
}

async function leesVersie(registry: Registry, request: FastifyRequest, reply: FastifyReply) {
  const nu = await leesPlan(registry, request, reply)
  if (!nu) return undefined
  const { planversieId } = request.params as { planversieId: string }
  // Whoever is not granted sees only what it said itself, and versions are what all said.
  const versie = nu.document.planversies?.[planversieId] && nu.huishouden.planversies[planversieId]
  const feiten = versie ? await leesFeiten(registry, versie.huishoudenId) : []
  const document = versie && documentOpVersie(nu.huishouden, feiten, versie.versie, nu.door)
  if (document) return { document, door: nu.door, dag: versie.op, nummer: versie.nummer }
  problem(reply, 'rij-onbekend')
  return undefined
}

async function stuurPagina(
  registry: Registry,
  request: FastifyRequest,
  reply: FastifyReply,
  { document, dag, nummer }: Lezing & { dag: string; nummer?: number },
): Promise<FastifyReply> {
  const opbouw = planOpbouw(planVan(inVasteVolgorde(document)), {
    dag,
    nummer,
    inwoners: document.inwoners,
    naamVan: registry.inrichting.naamVan,
  })
  request.getoond(document)
  return stuurOpbouw(registry, request, reply, opbouw)
}
