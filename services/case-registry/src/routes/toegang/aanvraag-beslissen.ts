import { Id } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { huishoudenPad, sleutelKop, versieKop } from '../contract.ts'
import { wijzigt } from '../opdracht-schema.ts'
import * as voorbeelden from './voorbeelden-aanvragen.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Toegang tot voorzieningen']
const pad = huishoudenPad.extend({ voorzieningaanvraagId: Id })
const route = '/huishoudens/:huishoudenId/voorzieningaanvragen/:voorzieningaanvraagId'

/** Taken up and decided, by who decides or recorded for one that cannot say so here. */
export function aanvraagBeslissen(api: Api, registry: Registry): void {
  behandelen(api, registry)
  beslissen(api, registry)
}

function behandelen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.aanvraagBehandelen,
    summary: 'Een aanvraag in behandeling nemen',
    description:
      'Door wie erover beslist: vanaf nu is zij betrokken en leest wat haar rij van de doelbindingtabel zegt. Bij een partnersysteem of buiten de hub legt wie haar indiende het vast. Opnieuw verandert alleen de termijn.',
    tags,
    ...wijzigt('neem-voorzieningaanvraag-in-behandeling', pad, ['sleutel-hergebruikt']),
    headers: sleutelKop.extend(versieKop.shape),
  })
  api.post(`${route}/behandeling`, { schema }, async (request, reply) => {
    const { voorzieningaanvraagId } = request.params
    return antwoord(registry, request, reply, 200, {
      soort: 'neem-voorzieningaanvraag-in-behandeling',
      voorzieningaanvraagId,
      behandeling: request.body,
    })
  })
}

function beslissen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.aanvraagBeslissen,
    summary: 'Op een aanvraag beslissen',
    description:
      'Alleen door wie erover beslist; bij een partnersysteem of buiten de hub legt wie haar indiende het vast. Opnieuw gezegd is het verbeterd, ook na een bezwaar. Meldt een partnersysteem zijn besluiten zelf, dan komt een toekenning van daar.',
    tags,
    ...wijzigt('beslis-voorzieningaanvraag', pad),
  })
  api.put(`${route}/beslissing`, { schema }, async (request, reply) => {
    const { voorzieningaanvraagId } = request.params
    return antwoord(registry, request, reply, 200, {
      soort: 'beslis-voorzieningaanvraag',
      voorzieningaanvraagId,
      beslissing: request.body,
    })
  })
}
