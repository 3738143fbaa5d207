import { Id } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { huishoudenPad, VoorzieningaanvraagVastgelegd } from '../contract.ts'
import { maakt, wijzigt } from '../opdracht-schema.ts'
import { aanvraagBeslissen } from './aanvraag-beslissen.ts'
import * as voorbeelden from './voorbeelden-aanvragen.ts'
import { wachtendeAanvragen } from './wachtende-aanvragen.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Toegang tot voorzieningen']
const pad = huishoudenPad.extend({ voorzieningaanvraagId: Id })
const route = '/huishoudens/:huishoudenId/voorzieningaanvragen/:voorzieningaanvraagId'

/** A resident applies for a provision, to who decides on it in this municipality; the decision comes back into the plan. */
export function voorzieningaanvragen(api: Api, registry: Registry): void {
  indienen(api, registry)
  wachtendeAanvragen(api, registry)
  wijzigen(api, registry)
  aanvraagBeslissen(api, registry)
  intrekken(api, registry)
}

function indienen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.aanvraagIndienen,
    summary: 'Een voorziening aanvragen',
    description:
      'Voor één inwoner, bij wie er in deze gemeente over beslist (`wieBeslist` in de inrichting). Voor de Wmo rust zij op een onderzoek met een verslag, of waarvan de termijn voorbij is. Is wie beslist een organisatie die hier nog niet betrokken is, dan dient alleen in wie over betrokkenheid beslist; tot zij haar in behandeling neemt, hoort zij welke soort het is, welk team, en van wie. Een partnersysteem krijgt zijn gegevens met een verwijzing; buiten de hub gaat er niets door, en legt u vast wat daar is beslist.',
    tags,
    ...maakt('dien-voorzieningaanvraag-in', VoorzieningaanvraagVastgelegd, huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/voorzieningaanvragen', { schema }, async (request, reply) => {
    const { body: opgave } = request
    const wieBeslist = registry.inrichting.wieBeslist[opgave.soort]
    return antwoord(registry, request, reply, 201, { soort: 'dien-voorzieningaanvraag-in', opgave, wieBeslist })
  })
}

function wijzigen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.aanvraagWijzigen,
    summary: 'Een aanvraag verbeteren',
    description: 'Zolang zij loopt, door wie haar indiende of de regisseur. Wat er niet bij staat, geldt niet meer.',
    tags,
    ...wijzigt('wijzig-voorzieningaanvraag', pad),
  })
  api.put(route, { schema }, async (request, reply) => {
    const { voorzieningaanvraagId } = request.params
    return antwoord(registry, request, reply, 200, {
      soort: 'wijzig-voorzieningaanvraag',
      voorzieningaanvraagId,
      inhoud: request.body,
    })
  })
}

function intrekken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.aanvraagIntrekken,
    summary: 'Een aanvraag intrekken',
    description:
      'Zolang er niet op is beslist, door wie haar indiende of de regisseur. De betrokkenheid die door het in behandeling nemen begon eindigt ermee.',
    tags,
    ...wijzigt('trek-voorzieningaanvraag-in', pad),
  })
  api.post(`${route}/intrekking`, { schema }, async (request, reply) => {
    const { voorzieningaanvraagId } = request.params
    const { reden } = request.body
    return antwoord(registry, request, reply, 200, {
      soort: 'trek-voorzieningaanvraag-in',
      voorzieningaanvraagId,
      reden,
    })
  })
}
