import { Id } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { huishoudenPad, RapportageVastgelegd } from '../contract.ts'
import { maakt, wijzigt } from '../opdracht-schema.ts'
import * as voorbeelden from './voorbeelden-contacten.ts'

const tags = ['Contacten']
const toegang = { rol: 'organisatie', scope: 'plan', leest: 'rapportages.*', betrokken: true } as const
const pad = huishoudenPad.extend({ rapportageId: Id })

/** What workers write down of their contacts; it is read in the household. */
export function rapportages(api: Api, registry: Registry): void {
  rapporteren(api, registry)
  wijzigen(api, registry)
  intrekken(api, registry)
}

function rapporteren(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.rapporteren,
    summary: 'Een contact rapporteren',
    description:
      'Kort wat er was, en wie het naast uw eigen organisatie mag lezen. Geen partnersysteem krijgt het, en niemand die niet betrokken is. U leest het in het huishouden.',
    tags,
    ...maakt('rapporteer', RapportageVastgelegd, huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/rapportages', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'rapporteer', rapportage: request.body }),
  )
}

function wijzigen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.rapportageWijzigen,
    summary: 'Een rapportage van uw organisatie verbeteren',
    description: 'Ook wie haar mag lezen. Wie haar nu niet meer mag lezen, leest haar ook niet in de geschiedenis.',
    tags,
    ...wijzigt('wijzig-rapportage', pad),
  })
  api.patch('/huishoudens/:huishoudenId/rapportages/:rapportageId', { schema }, async (request, reply) => {
    const opdracht = { soort: 'wijzig-rapportage', rapportageId: request.params.rapportageId } as const
    return antwoord(registry, request, reply, 200, { ...opdracht, correctie: request.body })
  })
}

function intrekken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.rapportageIntrekken,
    summary: 'Een rapportage van uw organisatie intrekken',
    description: 'Niemand leest haar meer; in de geschiedenis alleen uw eigen organisatie.',
    tags,
    ...wijzigt('trek-in', pad),
  })
  api.post('/huishoudens/:huishoudenId/rapportages/:rapportageId/intrekking', { schema }, async (request, reply) => {
    const { rapportageId: id } = request.params
    const opdracht = { soort: 'trek-in', wat: 'rapportage', id, reden: request.body.reden } as const
    return antwoord(registry, request, reply, 200, opdracht)
  })
}
