import { dagInNederland, isErOp, Leefgebied, VoorzieningSoort } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import type { Registry } from '../../registry.ts'
import { SocialeKaart } from './overdracht-contract.ts'
import { socialeKaartLezen } from './voorbeelden-overdracht.ts'

/** The services of the municipality, in the order of answers: own strength, basic service, volunteers, specialist. */
export function socialeKaart(api: Api, registry: Registry): void {
  const { inrichting } = registry
  const volgorde = VoorzieningSoort.options
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen' },
    verantwoording: 'geen-personen',
    voorbeeld: socialeKaartLezen,
    summary: 'De sociale kaart',
    description:
      'Waar iemand aan kan worden overgedragen en hoe, zoals de inrichting van de gemeente het zegt. Eerst eigen kracht, dan wat voor iedereen is, vrijwilligers, en als laatste specialistisch.',
    tags: ['Overdracht'],
    querystring: z.object({
      soort: VoorzieningSoort.optional(),
      leefgebied: Leefgebied.optional().describe('Alleen wat hierbij helpt'),
      wijk: z.string().max(80).optional().describe('Alleen wat er in deze wijk is; de naam van de wijk'),
    }),
    response: { 200: SocialeKaart },
  })
  api.get('/sociale-kaart', { schema }, async (request, reply) => {
    const { soort, leefgebied, wijk } = request.query
    const vandaag = dagInNederland(registry.now())
    const gevonden = Object.entries(inrichting.socialeKaart).filter(
      ([, voorziening]) =>
        isErOp(voorziening, vandaag) &&
        (soort === undefined || voorziening.soort === soort) &&
        (leefgebied === undefined || voorziening.leefgebieden.includes(leefgebied)) &&
        (wijk === undefined || voorziening.wijken === undefined || voorziening.wijken.includes(wijk)),
    )
    const voorzieningen = gevonden
      .map(([code, voorziening]) => ({ code, ...voorziening }))
      .toSorted((een, ander) => volgorde.indexOf(een.soort) - volgorde.indexOf(ander.soort))
    return reply.send({ voorzieningen })
  })
}
