import { Geboortedatum, Id, Naam } from '@wijkhub/model'
import { medewerkerKop, schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { handelingVanVerzoek } from '../../handeling/handeling-van-verzoek.ts'
import type { Registry } from '../../registry.ts'
import { zoekHuishoudens } from '../../zoeken/zoek-huishoudens.ts'
import { isGenoeg, Zoekopdracht } from '../../zoeken/zoekopdracht.ts'
import { opDeTik } from '../aanmelding/op-de-tik.ts'
import { huishoudensZoeken } from './voorbeelden-zoeken.ts'
import { problem, weiger } from '../weiger.ts'

const perKeer = 50

/** How long it took would tell who may not know an address that there is something behind it. */
const tikMs = 25

const Gevonden = z
  .strictObject({
    huishoudens: z.array(
      z.strictObject({
        huishoudenId: Id,
        inwoners: z
          .array(z.strictObject({ inwonerId: Id, naam: Naam.optional(), geboortedatum: Geboortedatum.optional() }))
          .describe('Wie er aan voldoet'),
      }),
    ),
    volgende: Id.optional().describe('Er zijn er meer: zoek verder met `na`'),
  })
  .meta({ id: 'GevondenHuishoudens' })

const teWeinig = 'geef een BSN, een naam met geboortedatum of postcode, of een postcode met huisnummer'

export function zoeken(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'zoeken' },
    verantwoording: { verwerking: 'huishoudens-zoeken', doet: 'toont' },
    voorbeeld: huishoudensZoeken,
    summary: 'Huishoudens zoeken',
    description:
      'Alleen huishoudens waar uw organisatie is toegekend, en alleen op wat zij er zelf van leest: wie een geheim adres niet mag hebben vindt niemand op dat adres. Wie elders bekend is vindt u hier niet; dat vraagt u door haar aan te melden. Elke zoekopdracht wordt vastgelegd: wie, wanneer, waarvoor, op welke soorten gegevens en hoeveel er waren, en nooit de gegevens zelf.',
    tags: ['Zoeken en lijsten'],
    headers: z.object({ [medewerkerKop]: Id.optional().describe('Wie van uw organisatie zoekt') }),
    body: Zoekopdracht,
    response: { 200: Gevonden },
    problemen: ['bsn-niet-toegestaan'],
  })
  api.post('/huishoudens/_zoek', { schema }, async (request, reply) => {
    const { body: zoek, afnemer, medewerker } = request
    if (zoek.bsn !== undefined && !afnemer.magBsn)
      return weiger(reply, { weigering: 'bsn-niet-toegestaan', veld: 'bsn' })
    if (!isGenoeg(zoek))
      return problem(reply, 'ongeldige-invoer', {
        fouten: [{ veld: '', plaats: 'inhoud', code: 'ongeldig', reden: teWeinig }],
      })
    const sinds = performance.now() - reply.elapsedTime
    const handeling = handelingVanVerzoek(registry, { ...afnemer, medewerker })
    const gevonden = await opDeTik(zoekHuishoudens(registry, handeling, zoek, perKeer), sinds, tikMs)
    request.getoond(gevonden, zoek.doel)
    return reply.send(gevonden)
  })
}
