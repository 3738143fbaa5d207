import { AanvraagSoort, dagInNederland, Datum, Id, Organisatie } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { leesWachtende } from '../../lijsten/lees-wachtende.ts'
import type { Registry } from '../../registry.ts'
import { toonAanbieder } from '../toon-aanbieder.ts'
import { wachtendeAanvragenLezen } from './voorbeelden-aanvragen.ts'

/** All that who decides hears before it takes one up: no name, no address, not what is asked. */
const WachtendeVoorzieningaanvragen = z
  .strictObject({
    voorzieningaanvragen: z.array(
      z.strictObject({
        huishoudenId: Id,
        voorzieningaanvraagId: Id,
        soort: AanvraagSoort,
        van: z.strictObject({
          organisatie: Organisatie,
          naam: z.string().optional(),
          telefoonnummer: z.string().optional(),
        }),
        team: Organisatie.optional().describe('Het team van de wijk waar zij wonen'),
        ingediendOp: Datum,
        beslisUiterlijk: Datum,
        teLaat: z.literal(true).optional(),
      }),
    ),
  })
  .meta({ id: 'WachtendeVoorzieningaanvragen' })

/** What waits for the caller's decision, in households it may know nothing else of. */
export function wachtendeAanvragen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen' },
    verantwoording: { verwerking: 'huishouden-lezen', doet: 'toont' },
    voorbeeld: wachtendeAanvragenLezen,
    summary: 'Welke aanvragen op uw beslissing wachten',
    description:
      'En nog niet in behandeling zijn, ook uit huishoudens waar uw organisatie niet betrokken is: welke soort, welk team, van wie, en tot wanneer; over wie het gaat leest u als u haar in behandeling neemt. Eerst wat het eerst een beslissing vraagt, ten hoogste 200.',
    tags: ['Toegang tot voorzieningen'],
    response: { 200: WachtendeVoorzieningaanvragen },
  })
  api.get('/voorzieningaanvragen', { schema }, async (request, reply) => {
    const vandaag = dagInNederland(registry.now())
    const rijen = await leesWachtende(registry, 'voorzieningaanvraag', {
      organisatie: request.afnemer.organisatie,
      vandaag,
    })
    return reply.send({
      voorzieningaanvragen: rijen.map(({ huishoudenId, id, team, rij }) => {
        const { soort, van, ingediendOp, beslisUiterlijk } = rij
        return {
          huishoudenId,
          voorzieningaanvraagId: id,
          soort,
          van: toonAanbieder(van),
          ...(team !== null && { team }),
          ingediendOp,
          beslisUiterlijk,
          ...(beslisUiterlijk < vandaag && { teLaat: true as const }),
        }
      }),
    })
  })
}
