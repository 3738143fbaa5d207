import { brengInVorm } from '@wijkhub/model'
import { registerApi, type Api } from '@wijkhub/service-kit'
import type { FastifyInstance } from 'fastify'
import type { Registry } from '../registry.ts'
import { adres } from './adres.ts'
import { agenda } from './agenda.ts'
import { aanmeldingen } from './aanmeldingen.ts'
import { afspraken } from './afspraken.ts'
import { afwijkingen } from './afwijkingen.ts'
import { alleAfwijkingen } from './alle-afwijkingen.ts'
import { betrokkenheden } from './betrokkenheden.ts'
import { correcties } from './correcties.ts'
import { intrekken } from './intrekkingen.ts'
import { brpControle } from './brp-controle.ts'
import { contactmomenten } from './contactmomenten.ts'
import { huishouden } from './huishouden.ts'
import { huishoudens } from './huishoudens.ts'
import { instemmingen } from './instemmingen.ts'
import { leden } from './leden.ts'
import { leveringen } from './leveringen.ts'
import { medewerkerVanVerzoek } from './medewerker-van-verzoek.ts'
import { casuistiek } from './casuistiek.ts'
import { beurten } from './beurten.ts'
import { medewerkers } from './medewerkers.ts'
import { doelenEnActies } from './doelen-en-acties.ts'
import { evaluaties } from './evaluaties.ts'
import { polsen } from './polsen.ts'
import { plan } from './plan.ts'
import { plandocument } from './plandocument.ts'
import { vragen } from './vragen.ts'
import { regie } from './regie.ts'
import { rapportages } from './rapportages.ts'
import { regieaanbod } from './regieaanbod.ts'
import { regieverloop } from './regieverloop.ts'
import { registratieInfo } from './registratie-info.ts'
import { schalingen } from './schalingen.ts'
import { sluiten } from './sluiten.ts'
import { geweigerdeBijdragen } from './geweigerde-bijdragen.ts'
import { geschiedenis } from './geschiedenis.ts'
import { samenstelling } from './samenstelling.ts'
import { samenvoegingen } from './samenvoegingen.ts'
import { teamVanHuishouden } from './team-van-huishouden.ts'
import { teams } from './teams.ts'
import { tijdlijn } from './tijdlijn.ts'
import { tellingen } from './tellingen.ts'
import { toetsingen } from './toetsingen.ts'
import { toestemmingen } from './toestemmingen.ts'

import { waarom } from './waarom.ts'
import { zoeken } from './zoeken.ts'

const routes: ((api: Api, registry: Registry) => void)[] = [
  aanmeldingen,
  huishouden,
  afwijkingen,
  leveringen,
  regie,
  plan,
  contactmomenten,
  leden,
  toestemmingen,
  adres,
  correcties,
  brpControle,
  intrekken,
  samenvoegingen,
  tellingen,
  toetsingen,
  alleAfwijkingen,
  geweigerdeBijdragen,
  samenstelling,
  betrokkenheden,
  sluiten,
  geschiedenis,
  tijdlijn,
  huishoudens,
  agenda,
  zoeken,
  waarom,
  medewerkers,
  teams,
  teamVanHuishouden,
  beurten,
  casuistiek,
  instemmingen,
  regieaanbod,
  regieverloop,
  vragen,
  doelenEnActies,
  evaluaties,
  plandocument,
  schalingen,
  rapportages,
  afspraken,
  polsen,
]

/** Everything under /registratie/v1; Fastify finishes it before it is ready. Touches no database before a request. */
export function registratieApi(app: FastifyInstance, registry: Registry): void {
  void registerApi(app, registratieInfo, async (api) => {
    // Before the contract is checked: what is checked, hashed and compared is the one form in which it is kept.
    api.addHook('preValidation', async ({ body }) => brengInVorm(body))
    api.addHook('preHandler', medewerkerVanVerzoek(registry))
    for (const route of routes) route(api, registry)
  })
}
