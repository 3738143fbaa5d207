import {
  AgendaRij,
  dagenNa,
  dagInNederland,
  Datum,
  Id,
  Organisatie,
  Tijdstip,
  Urgentie,
  VerzoekSoort,
} from '@wijkhub/model'
import { etagKop, schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { bladerAgenda, type AgendaRegel } from '../../lijsten/blader-agenda.ts'
import { leesAgendaVanVerzoeken } from '../../verzoek/agenda-van-verzoeken.ts'
import { leesAgendaVanMeldingen } from '../../melding/agenda-van-meldingen.ts'
import type { Registry } from '../../registry.ts'
import { lijstversie, stuurLijst } from '../bladwijzer.ts'
import { agendaLezen } from './voorbeelden-zoeken.ts'
import { behandelaarVan } from '../verzoek/stuur-verzoek.ts'
import { beginVanIds } from '../../opslag/begin-van-ids.ts'

const perKeer = 100
const { soort, id, dag, medewerkerId, wacht } = AgendaRij.shape

const Agenda = z
  .strictObject({
    agenda: z
      .array(
        z.strictObject({
          huishoudenId: Id,
          soort,
          id,
          dag,
          medewerkerId,
          wacht,
          teLaat: z.literal(true).optional().describe('Die dag is voorbij'),
        }),
      )
      .describe('Hoogstens 100, de vroegste dag eerst'),
    meldingen: z
      .array(
        z.strictObject({
          meldingId: Id,
          team: Organisatie,
          urgentie: Urgentie,
          uiterlijk: Tijdstip.describe('Wanneer de volgende stap is gedaan'),
          medewerkerId: Id.optional().describe('Wie haar oppakte'),
          teLaat: z.literal(true).optional().describe('Dat is voorbij'),
        }),
      )
      .optional()
      .describe(
        'Alleen op de eerste bladzijde: hoogstens 100 lopende meldingen van de teams waar u in meewerkt, wat het eerst moet eerst',
      ),
    verzoeken: z
      .array(
        z.strictObject({
          verzoekId: Id,
          soort: VerzoekSoort,
          uiterlijk: Datum.describe('De laatste dag om te antwoorden'),
          medewerkerId: Id.optional().describe('Wie het behandelt'),
          teLaat: z.literal(true).optional().describe('Die dag is voorbij'),
        }),
      )
      .optional()
      .describe(
        'Alleen op de eerste bladzijde: hoogstens 100 lopende verzoeken van inwoners die uw organisatie behandelt, wat het eerst moet eerst',
      ),
    volgende: z.string().optional().describe('Er zijn er meer: vraag verder met `na`'),
  })
  .meta({ id: 'Agenda' })

/** Day, household, row. */
const plek = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}){2}$/)
  .describe('`volgende` van de vorige bladzijde')

export function agenda(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen' },
    verantwoording: { verwerking: 'huishoudens-zoeken', doet: 'toont' },
    voorbeeld: agendaLezen,
    summary: 'De agenda van uw organisatie',
    description:
      'Wat een dag heeft of op uw organisatie wacht, in de huishoudens waar zij is toegekend, en de nazorg die zij geeft in gesloten huishoudens, de meldingen die op uw teams wachten, en de verzoeken van inwoners die zij behandelt; waar het over gaat leest u daar.',
    tags: ['Zoeken en lijsten'],
    querystring: z.object({
      medewerkerId: Id.optional().describe('Alleen van deze medewerker'),
      teLaat: z.enum(['ja']).optional().describe('Alleen wat voorbij is'),
      wacht: z.enum(['ja']).optional().describe('Alleen waar een antwoord wordt verwacht'),
      tot: Datum.optional().describe('Alleen wat voor deze dag komt'),
      na: plek.optional(),
    }),
    headers: z.object({ 'if-none-match': etagKop.optional().describe('ETag van de bladzijde die u al hebt') }),
    response: { 200: Agenda, 304: z.null().describe('Niet gewijzigd') },
    responseHeaders: { 200: lijstversie, 304: lijstversie },
  })
  api.get('/agenda', { schema }, async (request, reply) => {
    const { teLaat, tot = dagenNa(vandaagNu(), 3660), na, ...vraag } = request.query
    const vandaag = vandaagNu()
    const [naDag = '0001-01-01', naHuishouden = beginVanIds, naId = beginVanIds] = na?.split('_') ?? []
    const rijen = await bladerAgenda(registry.pool, {
      organisatie: request.afnemer.organisatie,
      vandaag,
      medewerkerId: vraag.medewerkerId,
      wacht: vraag.wacht !== undefined,
      tot: teLaat && vandaag < tot ? vandaag : tot,
      naDag,
      naHuishouden,
      naId,
      hoogstens: perKeer + 1,
    })
    const wie = { organisatie: request.afnemer.organisatie, medewerker: request.medewerker }
    const waarvan = { medewerkerId: vraag.medewerkerId, teLaat: teLaat !== undefined, tot }
    const ookDit = na === undefined && vraag.wacht === undefined
    const meldingen = ookDit ? await leesAgendaVanMeldingen(registry, wie, waarvan) : []
    const behandelt = ookDit && request.afnemer.scopes.has('plan')
    const verzoeken = behandelt
      ? await leesAgendaVanVerzoeken(registry, behandelaarVan(registry, request), waarvan)
      : []
    const getoond = rijen.slice(0, perKeer)
    const antwoord = {
      agenda: getoond.map((rij) => toon(rij, vandaag)),
      ...(meldingen.length > 0 && { meldingen }),
      ...(verzoeken.length > 0 && { verzoeken }),
      ...(rijen.length > perKeer && { volgende: plekVan(getoond.at(-1)!) }),
    }
    return stuurLijst(request, reply, antwoord)
  })

  function vandaagNu(): string {
    return dagInNederland(registry.now())
  }
}

const plekVan = ({ dag: vanDag, huishoudenId, id: vanId }: AgendaRegel) => [vanDag, huishoudenId, vanId].join('_')

function toon({ wacht: wachtend, medewerkerId: wie, ...rij }: AgendaRegel, vandaag: string) {
  return {
    ...rij,
    ...(wie !== null && { medewerkerId: wie }),
    ...(wachtend && { wacht: true as const }),
    ...(rij.dag < vandaag && { teLaat: true as const }),
  }
}
