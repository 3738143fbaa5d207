import { registerApi, schemas, verantwoord, type ApiInfo } from '@wijkhub/service-kit'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Adapter } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { doeAf } from '../quarantaine/doe-af.ts'
import { leesEinden } from '../quarantaine/lees-einden.ts'
import { leesQuarantaine } from '../quarantaine/lees-quarantaine.ts'
import { beginOpnieuw } from './begin-opnieuw.ts'
import { Afgedaan, Herhaald, Opnieuw, Wachtend } from './beheer-contract.ts'
import { herhaal } from './herhaal.ts'
import { logGetoond } from './log-getoond.ts'
import * as voorbeelden from './voorbeelden.ts'

const toegang = { rol: 'beheer', scope: 'beheren' } as const
const tags = ['Beheer']

function beheerInfo(audience: string, { naamVan }: KitDeps['inrichting']): ApiInfo {
  return {
    prefix: `/beheer/v1/${audience}`,
    titel: `Wijkhub beheer van ${naamVan(audience)}`,
    versie: '1.0.0',
    omschrijving: 'Wat op een mens wacht bij de koppeling met één partnersysteem, en de knoppen daarbij.',
  }
}

/** What waits for a person, ends of rights first, and the buttons: try again, dealt with, begin a link anew. */
export function quarantaineRoutes(app: FastifyInstance, deps: KitDeps, adapters: readonly Adapter[]): void {
  for (const adapter of adapters) {
    const { audience } = adapter
    void registerApi(app, beheerInfo(audience, deps.inrichting), async (api) => {
      verantwoord(api, logGetoond(deps))
      api.get('/quarantaine', { schema: lijst }, async () => ({
        audience,
        einden: await leesEinden(deps.pool, audience).then((rijen) => rijen.map(metTekst)),
        quarantaine: await leesQuarantaine(deps.pool, audience).then((rijen) => rijen.map(metTekst)),
      }))
      api.post('/quarantaine/:id/herhaling', { schema: herhaalEen }, async ({ params }) => ({
        herhaald: await herhaal(deps, adapter, params.id),
      }))
      api.post('/quarantaine/herhaling', { schema: herhaalAlles }, async () => ({
        herhaald: await herhaal(deps, adapter),
      }))
      api.post('/quarantaine/:id/afdoening', { schema: afdoening }, async ({ params }) => ({
        afgedaan: await doeAf(deps.pool, audience, params.id, deps.now()),
      }))
      api.post('/koppelingen/:huishoudenId/opnieuw', { schema: opnieuw }, async ({ params }) => ({
        opnieuw: await beginOpnieuw(deps, audience, params.huishoudenId),
      }))
    })
  }
}

/** Moments as JSON has them. */
function metTekst<T extends object>(rij: T) {
  type Tekst = { [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] }
  return Object.fromEntries(
    Object.entries(rij).map(([veld, waarde]) => [veld, waarde instanceof Date ? waarde.toISOString() : waarde]),
  ) as Tekst
}

const perId = z.object({ id: z.uuid() })

const lijst = schemas({
  toegang,
  verantwoording: { verwerking: 'partner-beheer', doet: 'toont' },
  tags,
  operationId: 'leesQuarantaine',
  summary: 'Wat op een mens wacht',
  description:
    'Eerst het einde van rechten dat het partnersysteem nog moet horen, dan berichten die opzij zijn gezet, de oudste voorop; van elk hoogstens 200. Zonder de berichten zelf.',
  response: { 200: Wachtend },
  voorbeeld: voorbeelden.lezen,
})
const herhaalEen = schemas({
  toegang,
  verantwoording: { verwerking: 'partner-beheer', doet: 'wijzigt' },
  tags,
  operationId: 'herhaalBericht',
  summary: 'Eén opzijgezet bericht opnieuw proberen',
  params: perId,
  response: { 200: Herhaald },
  voorbeeld: voorbeelden.herhalen,
})
const herhaalAlles = schemas({
  toegang,
  verantwoording: { verwerking: 'partner-beheer', doet: 'wijzigt' },
  tags,
  operationId: 'herhaalAlleBerichten',
  summary: 'Alle opzijgezette berichten opnieuw proberen',
  response: { 200: Herhaald },
  voorbeeld: voorbeelden.allesHerhalen,
})
const afdoening = schemas({
  toegang,
  verantwoording: { verwerking: 'partner-beheer', doet: 'wijzigt' },
  tags,
  operationId: 'doeBerichtAf',
  summary: 'Een opzijgezet bericht afdoen: een mens heeft het anders opgelost',
  params: perId,
  response: { 200: Afgedaan },
  voorbeeld: voorbeelden.afdoen,
})
const opnieuw = schemas({
  toegang,
  verantwoording: { verwerking: 'partner-beheer', doet: 'wijzigt' },
  tags,
  operationId: 'beginKoppelingOpnieuw',
  summary: 'Een koppeling opnieuw beginnen',
  description:
    'Vergeet wat het partnersysteem van dit huishouden heeft, behalve wat daar moet worden beëindigd, en zendt alles opnieuw. De nummers van het partnersysteem blijven.',
  params: z.object({ huishoudenId: z.uuid() }),
  response: { 200: Opnieuw },
  voorbeeld: voorbeelden.opnieuwBeginnen,
})
