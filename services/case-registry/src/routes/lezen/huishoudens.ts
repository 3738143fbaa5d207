import { dagInNederland, Datum, Id, Naam, Organisatie, taalVan, Tijdstip } from '@wijkhub/model'
import { etagKop, schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { volgorden } from '../../lijsten/blader-huishoudens.ts'
import { leesLijst } from '../../lijsten/lees-lijst.ts'
import type { Registry } from '../../registry.ts'
import { leesMedewerker } from '../../teams/lees-medewerkers.ts'
import { bladwijzer, leesBladwijzer, lijstversie, maakBladwijzer, stuurLijst } from '../bladwijzer.ts'
import { huishoudensLezen } from './voorbeelden-zoeken.ts'

const perKeer = 50
const Ja = z.enum(['ja'])

export function huishoudens(api: Api, registry: Registry): void {
  const { Projectie } = taalVan(registry.inrichting.doelbinding)
  const Huishoudens = z
    .strictObject({
      huishoudens: z
        .array(
          z.strictObject({
            huishoudenId: Id,
            inwoners: z.array(z.strictObject({ inwonerId: Id, naam: Naam.partial().optional() })),
            team: Organisatie.optional().describe('Het wijkteam dat er werkt'),
            regisseur: Projectie.shape.regisseur,
            sinds: Datum.describe('Sinds wanneer uw organisatie betrokken is'),
            gewijzigdOp: Tijdstip.describe('Wanneer wat u ervan ziet het laatst veranderde'),
            eersteDag: Datum.optional().describe('Eerste dag in de agenda van uw organisatie'),
            teLaat: z.literal(true).optional().describe('Die dag is voorbij'),
            wacht: z.literal(true).optional().describe('Er wordt een antwoord van uw organisatie verwacht'),
            nietGeleverd: z.array(Organisatie).optional().describe('Partnersystemen die niet alles hebben'),
          }),
        )
        .describe('Hoogstens 50'),
      volgende: z.string().optional().describe('Er zijn er meer: vraag verder met `na`'),
    })
    .meta({ id: 'Huishoudens' })
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen' },
    verantwoording: { verwerking: 'huishoudens-zoeken', doet: 'toont' },
    voorbeeld: huishoudensLezen,
    summary: 'Uw huishoudens',
    description:
      'De open huishoudens waar uw organisatie is toegekend, met wat zij er volgens de doelbindingtabel van leest. Een huishouden dat u niet (meer) mag zien staat er niet tussen, en kost geen plaats.',
    tags: ['Zoeken en lijsten'],
    querystring: z.object({
      medewerkerId: Id.optional().describe('Alleen waar deze medewerker van uw organisatie regisseur of betrokken is'),
      team: Organisatie.optional().describe('Alleen in de wijken van dit team'),
      regisseur: Organisatie.optional().describe('Alleen waar deze organisatie de regie heeft'),
      teLaat: Ja.optional().describe('Alleen waar voor uw organisatie een dag voorbij is'),
      wacht: Ja.optional().describe('Alleen waar een antwoord van uw organisatie wordt verwacht'),
      nietGeleverd: Ja.optional().describe(
        'Alleen waar een partnersysteem waarvan u het ontvangstbewijs ziet niet alles heeft',
      ),
      volgorde: z
        .enum(volgorden)
        .default('gewijzigd')
        .describe('gewijzigd en sinds: de laatste eerst; dag: wat een dag heeft, de vroegste eerst'),
      na: bladwijzer(1).optional(),
    }),
    headers: z.object({ 'if-none-match': etagKop.optional().describe('ETag van de bladzijde die u al hebt') }),
    response: { 200: Huishoudens, 304: z.null().describe('Niet gewijzigd') },
    responseHeaders: { 200: lijstversie, 304: lijstversie },
  })
  api.get('/huishoudens', { schema }, async (request, reply) => {
    const { medewerkerId, team, regisseur, teLaat, wacht, nietGeleverd, volgorde, na } = request.query
    const { organisatie } = request.afnemer
    const werker = medewerkerId === undefined ? undefined : await eigen(medewerkerId, organisatie)
    const { regels, laatste } = await leesLijst(registry, {
      organisatie,
      vandaag: dagInNederland(registry.now()),
      volgorde,
      werker,
      team,
      regisseur,
      teLaat: teLaat !== undefined,
      wacht: wacht !== undefined,
      nietGeleverd: nietGeleverd !== undefined,
      na: leesBladwijzer(na),
      hoogstens: perKeer,
    })
    const antwoord = {
      huishoudens: regels,
      ...(laatste && { volgende: maakBladwijzer({ micros: laatste.micros, ids: [laatste.huishoudenId] }) }),
    }
    return stuurLijst(request, reply, antwoord)
  })

  /** Of whoever works somewhere else her id alone, which nobody of this organisation has: she has no households here. */
  async function eigen(medewerkerId: string, organisatie: string) {
    const bekend = (await leesMedewerker(registry.pool, medewerkerId))?.medewerker
    return { medewerkerId, organisatie, naam: bekend?.organisatie === organisatie ? bekend.naam : '' }
  }
}
