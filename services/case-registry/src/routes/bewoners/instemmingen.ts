import { Id, magOpdragen, opdrachten } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import { leesHuishouden } from '../../opslag/lees-huishouden.ts'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { eTag, huishoudenPad, Instemmingen, Vastgelegd } from '../contract.ts'
import { problemenVan } from '../problemen-van.ts'
import * as voorbeelden from './voorbeelden-samenvoegen.ts'
import { onbekendOfOpgegaan, problem } from '../weiger.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Huishoudens']
const pad = huishoudenPad.extend({ met: Id.describe('Het andere huishouden') })
const opgeslagen = { response: { 200: Vastgelegd }, responseHeaders: { 200: eTag } }

/** A household is read by nobody more because of a merge until who decides here says so. */
export function instemmingen(api: Api, registry: Registry): void {
  const inGeven = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.instemmen,
    summary: 'Instemmen met een samenvoeging',
    description:
      'Door wie hier over betrokkenheid beslist: dit huishouden mag met het andere één dossier worden, ook voor wie nu alleen bij het andere is betrokken. Of het andere bestaat zegt het antwoord niet. Geldt voor één samenvoeging, en zolang dezelfde hier beslist.',
    tags,
    params: pad,
    body: opdrachten['stem-in-met-samenvoeging'].invoer,
    ...opgeslagen,
    problemen: problemenVan('stem-in-met-samenvoeging'),
  })
  api.put('/huishoudens/:huishoudenId/instemmingen/:met', { schema: inGeven }, async (request, reply) =>
    antwoord(registry, request, reply, 200, {
      soort: 'stem-in-met-samenvoeging',
      met: request.params.met,
      opgave: request.body,
    }),
  )
  lezen(api, registry)
  const terug = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.instemmingIntrekken,
    summary: 'Een instemming intrekken',
    description: 'Zolang de huishoudens niet zijn samengevoegd; daarna wordt de samenvoeging ongedaan gemaakt.',
    tags,
    params: pad,
    ...opgeslagen,
    problemen: problemenVan('trek-instemming-in'),
  })
  api.post('/huishoudens/:huishoudenId/instemmingen/:met/intrekking', { schema: terug }, async (request, reply) =>
    antwoord(registry, request, reply, 200, { soort: 'trek-instemming-in', met: request.params.met }),
  )
}

function lezen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    verantwoording: { verwerking: 'huishouden-lezen', doet: 'toont' },
    voorbeeld: voorbeelden.instemmingenLezen,
    summary: 'Instemmingen die op een samenvoeging wachten',
    description: 'Voor wie hier over betrokkenheid beslist.',
    tags,
    params: huishoudenPad,
    response: { 200: Instemmingen },
    problemen: ['huishouden-onbekend', 'huishouden-opgegaan', 'geen-beslisser'],
  })
  api.get('/huishoudens/:huishoudenId/instemmingen', { schema }, async (request, reply) => {
    const { huishoudenId } = request.params
    const handeling = handelingVanVerzoek(registry, request.afnemer)
    const gelezen = await leesHuishouden(registry, huishoudenId, handeling.organisatie)
    const bezwaar = gelezen && magOpdragen(gelezen.huishouden, 'beslisser', handeling)?.weigering
    if (!gelezen || (bezwaar && bezwaar !== 'geen-beslisser'))
      return onbekendOfOpgegaan(reply, gelezen?.huishouden, handeling)
    if (bezwaar) return problem(reply, bezwaar)
    const rijen = Object.entries(gelezen.huishouden.instemmingen ?? {})
    return reply.send({ huishoudenId, instemmingen: rijen.map(([met, rij]) => ({ met, ...rij })) })
  })
}
