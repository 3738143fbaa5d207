import { dagenNa, dagInNederland, Id, nazorgVan } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { leesNazorg } from '../../nazorg/lees-nazorg.ts'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { huishoudenPad, NazorgVastgelegd } from '../contract.ts'
import { maakt, wijzigt } from '../opdracht-schema.ts'
import { TeGevenNazorg } from './nazorg-contract.ts'
import * as voorbeelden from './voorbeelden-nazorg.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Nazorg']
const pad = huishoudenPad.extend({ nazorgId: Id })

/** A contact after helping ended, in households that are closed. */
export function nazorg(api: Api, registry: Registry): void {
  teGeven(api, registry)
  plannen(api, registry)
  wijzigen(api, registry)
  afronden(api, registry)
}

function teGeven(api: Api, registry: Registry): void {
  const { doelbinding } = registry.inrichting
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen' },
    verantwoording: { verwerking: 'huishouden-bijhouden', doet: 'wijzigt' },
    voorbeeld: voorbeelden.nazorgLezen,
    summary: 'De nazorg die uw organisatie nog moet geven',
    description:
      'Uit gesloten huishoudens, de vroegste dag eerst, ten hoogste 100: wanneer, hoe, en van wie het over gaat de naam en het telefoonnummer, voor zover uw rij van de doelbindingtabel die noemt. Als zij is gegeven staat zij er niet meer. In de agenda staat zij ook.',
    tags,
    querystring: z.object({ teLaat: z.enum(['ja']).optional().describe('Alleen waarvan de dag voorbij is') }),
    response: { 200: TeGevenNazorg },
  })
  api.get('/nazorg', { schema }, async (request, reply) => {
    const { organisatie } = request.afnemer
    const op = registry.now().toISOString()
    const vandaag = dagInNederland(op)
    const tot = request.query.teLaat ? vandaag : dagenNa(vandaag, 3660)
    const rijen = await leesNazorg(registry, { organisatie, tot })
    return reply.send({
      nazorg: rijen.flatMap(({ nazorgId, huishouden }) => {
        const gevonden = nazorgVan(huishouden, nazorgId, organisatie, doelbinding, op)
        if (!gevonden) return []
        const laat = gevonden.dag < vandaag && { teLaat: true as const }
        return [{ huishoudenId: huishouden.huishoudenId, nazorgId, ...gevonden, ...laat }]
      }),
    })
  })
}

function plannen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.nazorgPlannen,
    summary: 'Nazorg plannen in een gesloten huishouden',
    description:
      'Door een organisatie die erbij betrokken was toen het sloot, voor zichzelf, op een dag zolang het resultaat te lezen is. Bij het sluiten kan de regisseur haar ook voor een ander plannen.',
    tags,
    ...maakt('plan-nazorg', NazorgVastgelegd, huishoudenPad),
  })
  api.post('/huishoudens/:huishoudenId/nazorg', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 201, { soort: 'plan-nazorg', nazorg: request.body }),
  )
}

function wijzigen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.nazorgWijzigen,
    summary: 'Nazorg verzetten',
    description:
      'Een andere dag, een andere manier, een ander van uw organisatie. Wat er niet bij staat, geldt niet meer.',
    tags,
    ...wijzigt('wijzig-nazorg', pad),
  })
  api.put('/huishoudens/:huishoudenId/nazorg/:nazorgId', { schema }, async (request, reply) => {
    const { nazorgId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'wijzig-nazorg', nazorgId, nazorg: request.body })
  })
}

function afronden(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.nazorgAfronden,
    summary: 'Wat er van nazorg kwam',
    description:
      'Gedaan, niet gewenst, niet bereikt (met `opnieuw` op een andere dag nog eens) of toch niet nodig. Daarna zijn naam en telefoonnummer niet meer te lezen. Opnieuw gezegd is het verbeterd. Moet de hulp worden hervat, heropen dan het huishouden.',
    tags,
    ...wijzigt('rond-nazorg-af', pad),
  })
  api.post('/huishoudens/:huishoudenId/nazorg/:nazorgId/afronding', { schema }, async (request, reply) => {
    const { nazorgId } = request.params
    return antwoord(registry, request, reply, 200, { soort: 'rond-nazorg-af', nazorgId, afronding: request.body })
  })
}
