import { Afwijking, AfwijkingVeld, Id, Organisatie, Tijdstip } from '@wijkhub/model'
import { etagKop, schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { zoekAfwijkingen } from '../../afwijking/zoek-afwijkingen.ts'
import type { Registry } from '../../registry.ts'
import { bladwijzer, leesBladwijzer, lijstversie, maakBladwijzer, stuurLijst } from '../bladwijzer.ts'
import { alleAfwijkingenLezen } from '../voorbeelden.ts'

const perKeer = 50
const Stand = z.enum(['open', 'beslecht'])

const AlleAfwijkingen = z
  .strictObject({
    afwijkingen: z
      .array(
        z.strictObject({
          huishoudenId: Id,
          afwijkingId: Id,
          veld: AfwijkingVeld,
          bron: Organisatie.describe('Wie het anders meldde'),
          gemeldOp: Tijdstip,
          stand: Stand,
          afwijking: Afwijking.optional().describe(
            'Wat bekend is en wat werd gemeld; niet voor wie de hub beheert zonder bij het huishouden te zijn toegekend',
          ),
          bekendVan: Organisatie.optional().describe('Wie meldde wat bekend is'),
        }),
      )
      .describe('Hoogstens 50'),
    volgende: z.string().optional().describe('Er zijn er meer: vraag verder met `na`'),
  })
  .meta({ id: 'AlleAfwijkingen' })

export function alleAfwijkingen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen' },
    verantwoording: { verwerking: 'toetsen', doet: 'toont' },
    voorbeeld: alleAfwijkingenLezen,
    summary: 'Afwijkingen over alle huishoudens',
    description:
      'Waar meldingen elkaar tegenspreken, bij elk open huishouden waar uw organisatie is toegekend, zoals zij die ook per huishouden leest; een geheim adres staat er nooit bij. Wie de hub beheert ziet alle, en waar zij niet is toegekend alleen dat er een is, van wie en waarover. Beslechten gaat bij het huishouden.',
    tags: ['Afwijkingen'],
    querystring: z.object({
      stand: Stand.default('open'),
      veld: AfwijkingVeld.optional(),
      bron: Organisatie.optional().describe('Alleen wat deze organisatie of dit partnersysteem anders meldde'),
      sinds: Tijdstip.optional().describe('Alleen wat op of na dit moment is gemeld'),
      huishoudenId: Id.optional(),
      volgorde: z.enum(['oudste', 'nieuwste']).default('oudste').describe('Wat voorop staat'),
      na: bladwijzer(2).optional(),
    }),
    headers: z.object({ 'if-none-match': etagKop.optional().describe('ETag van de bladzijde die u al hebt') }),
    response: { 200: AlleAfwijkingen, 304: z.null().describe('Niet gewijzigd') },
    responseHeaders: { 200: lijstversie, 304: lijstversie },
  })
  api.get('/afwijkingen', { schema }, async (request, reply) => {
    const { na, stand, veld, bron, sinds, huishoudenId, volgorde } = request.query
    const { gevonden: rijen, meer } = await zoekAfwijkingen(registry, request.afnemer, {
      stand,
      veld,
      bron,
      sinds,
      huishoudenId,
      volgorde,
      na: leesBladwijzer(na),
      hoogstens: perKeer,
    })
    const laatste = rijen.at(-1)
    const antwoord = {
      afwijkingen: rijen.map(({ micros: _, ...rij }) => rij),
      ...(meer &&
        laatste && {
          volgende: maakBladwijzer({ micros: laatste.micros, ids: [laatste.afwijkingId, laatste.huishoudenId] }),
        }),
    }
    return stuurLijst(request, reply, antwoord)
  })
}
