import { Id, isToegekend, tijdlijnRegelVan, tijdlijnVan, TijdlijnRegel } from '@wijkhub/model'
import { etagKop, schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { leesFeiten } from '../../opslag/lees-feiten.ts'
import { leesHuishouden } from '../../opslag/lees-huishouden.ts'
import { leesMeldingenVan } from '../../melding/lees-meldingen.ts'
import { leesLezer } from '../../melding/melding-lezer.ts'
import type { Registry } from '../../registry.ts'
import { lijstversie, stuurLijst } from '../bladwijzer.ts'
import { huishoudenPad } from '../contract.ts'
import { tijdlijnLezen } from './voorbeelden-zoeken.ts'
import { onbekendOfOpgegaan } from '../weiger.ts'

const perKeer = 50

const Tijdlijn = z
  .strictObject({
    huishoudenId: Id,
    regels: z.array(TijdlijnRegel).describe('Hoogstens 50, de nieuwste eerst'),
    volgende: z.string().optional().describe('Er zijn er meer: vraag verder met `na`'),
  })
  .meta({ id: 'Tijdlijn' })

/** After so many lines of a moment (ms). */
const plek = z
  .string()
  .regex(/^\d{1,14}_\d{1,6}$/)
  .describe('`volgende` van de vorige bladzijde')

export function tijdlijn(api: Api, registry: Registry): void {
  const { doelbinding } = registry.inrichting
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen', betrokken: true },
    verantwoording: { verwerking: 'huishouden-lezen', doet: 'toont' },
    voorbeeld: tijdlijnLezen,
    summary: 'De tijdlijn van een huishouden',
    description:
      'Wat er gebeurde, in woorden, de nieuwste eerst: alleen wat het document van uw organisatie op dat moment liet zien. Van voor zij betrokken was staat er niets, en waar men woont staat er nooit. Afwijkingen hebben een eigen lijst. Dat het met een melding begon leest alleen wie die melding mag lezen.',
    tags: ['Huishoudens'],
    params: huishoudenPad,
    querystring: z.object({ na: plek.optional() }),
    headers: z.object({ 'if-none-match': etagKop.optional().describe('ETag van de bladzijde die u al hebt') }),
    response: { 200: Tijdlijn, 304: z.null().describe('Niet gewijzigd') },
    responseHeaders: { 200: lijstversie, 304: lijstversie },
    problemen: ['huishouden-onbekend', 'huishouden-opgegaan'],
  })
  api.get('/huishoudens/:huishoudenId/tijdlijn', { schema }, async (request, reply) => {
    const { huishoudenId } = request.params
    const { organisatie } = request.afnemer
    const op = registry.now().toISOString()
    const gelezen = await leesHuishouden(registry, huishoudenId, organisatie)
    const huishouden = gelezen?.huishouden
    if (!huishouden || !isToegekend(huishouden, organisatie, op))
      return onbekendOfOpgegaan(reply, huishouden, { organisatie, op })
    const feiten = await leesFeiten(registry, huishoudenId)
    const lezer = await leesLezer(registry, { organisatie, medewerker: request.medewerker })
    const ook = (await leesMeldingenVan(registry.pool, huishoudenId))
      .filter(({ team }) => lezer.teams.has(team))
      .map(tijdlijnRegelVan)
    const [millis, nummer] = request.query.na?.split('_').map(Number) ?? []
    const na = millis === undefined ? undefined : { op: new Date(millis).toISOString(), nummer: nummer! }
    const { regels, volgende } = tijdlijnVan(
      huishouden,
      feiten,
      { organisatie, doelbinding, ook },
      { na, hoogstens: perKeer },
    )
    const antwoord = {
      huishoudenId,
      regels,
      ...(volgende && { volgende: `${Date.parse(volgende.op)}_${volgende.nummer}` }),
    }
    return stuurLijst(request, reply, antwoord)
  })
}
