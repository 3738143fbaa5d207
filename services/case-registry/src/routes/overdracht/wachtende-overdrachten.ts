import { dagInNederland } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { leesWachtende } from '../../lijsten/lees-wachtende.ts'
import type { Registry } from '../../registry.ts'
import { toonAanbieder } from '../toon-aanbieder.ts'
import { WachtendeOverdrachten } from './overdracht-contract.ts'
import { wachtendeOverdrachtenLezen } from './voorbeelden-overdracht.ts'

/** What waits for the caller's answer, in households it may know nothing else of. */
export function wachtendeOverdrachten(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen' },
    verantwoording: { verwerking: 'huishouden-lezen', doet: 'toont' },
    voorbeeld: wachtendeOverdrachtenLezen,
    summary: 'Welke overdrachten op uw antwoord wachten',
    description:
      'Ook uit huishoudens waar uw organisatie niet betrokken is: waar de vragen over gaan, welk team het is, en wie haar aanbiedt; over wie het gaat leest u als u aanvaardt. Eerst wat het eerst een antwoord vraagt, ten hoogste 200.',
    tags: ['Overdracht'],
    response: { 200: WachtendeOverdrachten },
  })
  api.get('/overdrachten', { schema }, async (request, reply) => {
    const vandaag = dagInNederland(registry.now())
    const rijen = await leesWachtende(registry, 'overdracht', {
      organisatie: request.afnemer.organisatie,
      vandaag,
    })
    return reply.send({
      overdrachten: rijen.map(({ huishoudenId, id, team, rij }) => {
        const { van, naar, leefgebieden, aangebodenOp, herinnering, warm } = rij
        return {
          huishoudenId,
          overdrachtId: id,
          van: toonAanbieder(van),
          voorziening: naar.voorziening,
          leefgebieden,
          ...(team !== null && { team }),
          aangebodenOp,
          herinnering,
          ...(warm && { warm }),
          ...(herinnering < vandaag && { teLaat: true as const }),
        }
      }),
    })
  })
}
