import { Id } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { huishoudenPad, OverdrachtVastgelegd } from '../contract.ts'
import { maakt, wijzigt } from '../opdracht-schema.ts'
import { overdrachtAntwoorden } from './overdracht-antwoorden.ts'
import * as voorbeelden from './voorbeelden-overdracht.ts'
import { wachtendeOverdrachten } from './wachtende-overdrachten.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Overdracht']
const pad = huishoudenPad.extend({ overdrachtId: Id })

/** Residents with their questions go to a service of the sociale kaart: offered, answered, ended, with what came of it. */
export function overdrachten(api: Api, registry: Registry): void {
  aanbieden(api, registry)
  wachtendeOverdrachten(api, registry)
  wijzigen(api, registry)
  overdrachtAntwoorden(api, registry)
  resultaat(api, registry)
  einde(api, registry)
}

function aanbieden(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.overdrachtAanbieden,
    summary: 'Een overdracht aanbieden',
    description:
      'Aan een voorziening van de sociale kaart, door de organisatie van de regisseur, of waar geen regisseur is door wie betrokken is. Is de ontvanger een organisatie die hier nog niet betrokken is, dan alleen door wie over betrokkenheid beslist; tot zij aanvaardt, hoort zij waar de vragen over gaan, welk team het is en wie haar aanbiedt, en niet over wie. Een partnersysteem krijgt zijn gegevens met een verwijzing; buiten de hub gaat er niets door, en legt u het antwoord zelf vast.',
    tags,
    ...maakt('bied-overdracht-aan', OverdrachtVastgelegd, huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/overdrachten', { schema }, async (request, reply) => {
    const { socialeKaart } = registry.inrichting
    const { body: opgave } = request
    const voorziening = Object.hasOwn(socialeKaart, opgave.naar) ? socialeKaart[opgave.naar] : undefined
    return antwoord(registry, request, reply, 201, { soort: 'bied-overdracht-aan', opgave, voorziening })
  })
}

function wijzigen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.overdrachtWijzigen,
    summary: 'Een overdracht verbeteren',
    description: 'Zolang zij loopt, door wie haar aanbood of de regisseur. Wat er niet bij staat, geldt niet meer.',
    tags,
    ...wijzigt('wijzig-overdracht', pad),
  })
  api.put('/huishoudens/:huishoudenId/overdrachten/:overdrachtId', { schema }, async (request, reply) => {
    const { overdrachtId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'wijzig-overdracht', overdrachtId, inhoud: request.body })
  })
}

function resultaat(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.overdrachtResultaat,
    summary: 'Wat er van een overdracht kwam',
    description: 'Door wie haar aanvaardde of aanbood, of de regisseur. Opnieuw gezegd is het verbeterd.',
    tags,
    ...wijzigt('rond-overdracht-af', pad),
  })
  api.put('/huishoudens/:huishoudenId/overdrachten/:overdrachtId/resultaat', { schema }, async (request, reply) => {
    const { overdrachtId } = request.params
    return antwoord(registry, request, reply, 200, {
      soort: 'rond-overdracht-af',
      overdrachtId,
      resultaat: request.body,
    })
  })
}

function einde(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.overdrachtBeeindigen,
    summary: 'Een overdracht intrekken of afbreken',
    description:
      'Intrekken zolang zij niet is beantwoord, daarna afbreken; door wie haar aanbood of de regisseur, en na het aanvaarden ook door de ontvanger. De betrokkenheid die door het aanvaarden begon eindigt ermee.',
    tags,
    ...wijzigt('beeindig-overdracht', pad),
  })
  api.post('/huishoudens/:huishoudenId/overdrachten/:overdrachtId/einde', { schema }, async (request, reply) => {
    const { overdrachtId } = request.params
    const { reden } = request.body
    return antwoord(registry, request, reply, 200, { soort: 'beeindig-overdracht', overdrachtId, reden })
  })
}
