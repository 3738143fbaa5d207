import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { cijfersAlsCsv } from '../../wijkbeeld/cijfers-als-csv.ts'
import { leesWijkcijfers } from '../../wijkbeeld/lees-wijkcijfers.ts'
import { toonCijfer } from '../../wijkbeeld/toon-cijfer.ts'
import { vraagtOm } from '../vraagt-om.ts'
import * as voorbeelden from './voorbeelden-wijkbeeld.ts'
import { Wijkbeeld, zoekWijkbeeld } from './wijkbeeld-contract.ts'

const csv = 'text/csv'

/** What is counted of the wijken, as it was told. */
export function wijkbeeld(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'wijkbeeld', scope: 'wijkbeeld' },
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.lezen,
    summary: 'Wat er per wijk wordt geteld',
    description:
      'Aantallen huishoudens per maand, nooit van minder dan tien; wat daarmee is af te trekken, staat er ook niet. Een maand wordt één keer verteld, vanaf de tiende van de volgende, en verandert daarna niet meer. Hoogstens twaalf maanden tegelijk. Met `Accept: text/csv` als CSV. Wat elk cijfer betekent staat in docs/indicatoren.md.',
    tags: ['Wijkbeeld'],
    querystring: zoekWijkbeeld,
    response: { 200: Wijkbeeld },
    alsoAs: { 200: [csv] },
  })
  api.get('/wijkbeeld', { schema }, async (request, reply) => {
    const { rijen, volgende } = await leesWijkcijfers(registry.pool, request.query)
    const cijfers = rijen.map((rij) => toonCijfer(rij, registry.inrichting))
    reply.header('vary', 'accept')
    if (!vraagtOm(request, csv)) return reply.send({ cijfers, ...(volgende !== undefined && { volgende }) })
    // The text is no answer of the contract's own type: it is sent as it is.
    reply.type(`${csv}; charset=utf-8`)
    return reply.send(cijfersAlsCsv(cijfers) as never)
  })
}
