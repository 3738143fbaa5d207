import { leesVerstrekkingen } from '@wijkhub/logboek'
import { run, sql } from '@wijkhub/postgres'
import { problem, schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { Verstrekkingen, VerstrekkingenVraag } from './privacy-contract.ts'
import { verstrekkingenZoeken } from './voorbeelden-privacy.ts'

const perKeer = 100
const teWeinig = 'geef een inwoner, huishouden, medewerker, organisatie of ontvanger'

const huizen = sql<{ inwonerId: string }, { huishoudenId: string }>(
  'huizen-van-inwoner',
  'select huishouden_id as "huishoudenId" from inwoner where inwoner_id = :inwonerId',
)

export function verstrekkingen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'privacy', scope: 'privacy' },
    verantwoording: { verwerking: 'verantwoorden', doet: 'toont' },
    voorbeeld: verstrekkingenZoeken,
    summary: 'Wie zag, kreeg of wijzigde gegevens',
    description:
      'Van een inwoner, een huishouden, een medewerker, een organisatie of een ontvanger, in een tijd: elke keer dat gegevens zijn getoond, verstrekt of gewijzigd, en elke keer dat dat is geweigerd. Wat zij zag staat er nooit bij, alleen welke velden.',
    tags: ['Verantwoorden'],
    body: VerstrekkingenVraag,
    response: { 200: Verstrekkingen },
  })
  api.post('/verstrekkingen/_zoek', { schema }, async (request, reply) => {
    const { inwonerId, huishoudenId, medewerkerId, organisatie, ontvanger, vanaf, tot, na } = request.body
    if ([inwonerId, huishoudenId, medewerkerId, organisatie, ontvanger].every((deel) => deel === undefined))
      return problem(reply, 'ongeldige-invoer', {
        fouten: [{ veld: '', plaats: 'inhoud', code: 'ongeldig', reden: teWeinig }],
      })
    const eigen = inwonerId === undefined ? [] : await run(registry.pool, huizen, { inwonerId })
    const huishoudens = huishoudenId === undefined ? eigen.map((huis) => huis.huishoudenId) : [huishoudenId]
    const [op, regelId] = na?.split('_') ?? []
    const regels = await leesVerstrekkingen(registry.logboekLezer, {
      inwonerId,
      huishoudens: inwonerId === undefined && huishoudenId === undefined ? undefined : huishoudens,
      medewerker: medewerkerId,
      organisatie,
      ontvanger,
      vanaf,
      tot,
      na: op === undefined ? undefined : { op, regelId: regelId! },
      hoogstens: perKeer + 1,
    })
    const deze = regels.slice(0, perKeer)
    const laatste = regels.length > perKeer ? deze.at(-1) : undefined
    // Of whom it was asked stands in the line also where nothing was found.
    request.getoond({ inwonerId, huishoudenId })
    return reply.send({
      verstrekkingen: deze,
      ...(laatste && { volgende: `${laatste.op}_${laatste.regelId}` }),
    })
  })
}
