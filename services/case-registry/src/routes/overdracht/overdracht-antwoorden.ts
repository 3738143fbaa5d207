import { Id } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { huishoudenPad, sleutelKop, versieKop } from '../contract.ts'
import { wijzigt } from '../opdracht-schema.ts'
import * as voorbeelden from './voorbeelden-overdracht.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Overdracht']
const pad = huishoudenPad.extend({ overdrachtId: Id })
const route = '/huishoudens/:huishoudenId/overdrachten/:overdrachtId'

/** Yes or no, of the receiver or recorded for one outside the hub. */
export function overdrachtAntwoorden(api: Api, registry: Registry): void {
  aanvaarden(api, registry)
  weigeren(api, registry)
}

function aanvaarden(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.overdrachtAanvaarden,
    summary: 'Een overdracht aanvaarden',
    description:
      'Door de organisatie waaraan zij is aangeboden: vanaf nu is zij betrokken en leest wat haar rij van de doelbindingtabel zegt. Bij een partnersysteem of buiten de hub legt wie haar aanbood vast wie ja zei.',
    tags,
    ...wijzigt('aanvaard-overdracht', pad, ['sleutel-hergebruikt']),
    headers: sleutelKop.extend(versieKop.shape),
  })
  api.post(`${route}/aanvaarding`, { schema }, async (request, reply) => {
    const { overdrachtId } = request.params
    return antwoord(registry, request, reply, 200, {
      soort: 'aanvaard-overdracht',
      overdrachtId,
      aanvaarding: request.body,
    })
  })
}

function weigeren(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.overdrachtWeigeren,
    summary: 'Een overdracht weigeren',
    description: 'Met de reden, die wie haar aanbood leest. Daarna weet de ontvanger er niets meer van.',
    tags,
    ...wijzigt('weiger-overdracht', pad, ['sleutel-hergebruikt']),
    headers: sleutelKop.extend(versieKop.shape),
  })
  api.post(`${route}/weigering`, { schema }, async (request, reply) => {
    const { overdrachtId } = request.params
    return antwoord(registry, request, reply, 200, {
      soort: 'weiger-overdracht',
      overdrachtId,
      weigering: request.body,
    })
  })
}
