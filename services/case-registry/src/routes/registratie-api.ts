import { brengInVorm } from '@wijkhub/model'
import { registerApi, verantwoord, type Api } from '@wijkhub/service-kit'
import type { FastifyInstance } from 'fastify'
import type { Registry } from '../registry.ts'
import { adres } from './bewoners/adres.ts'
import { agenda } from './lezen/agenda.ts'
import { aanmeldingen } from './aanmelding/aanmeldingen.ts'
import { afspraken } from './contacten/afspraken.ts'
import { afwijkingen } from './toetsing/afwijkingen.ts'
import { alleAfwijkingen } from './toetsing/alle-afwijkingen.ts'
import { betrokkenheden } from './bewoners/betrokkenheden.ts'
import { correcties } from './bewoners/correcties.ts'
import { intrekken } from './bewoners/intrekkingen.ts'
import { brpControle } from './bewoners/brp-controle.ts'
import { contactmomenten } from './contacten/contactmomenten.ts'
import { huishouden } from './lezen/huishouden.ts'
import { huishoudens } from './lezen/huishoudens.ts'
import { instemmingen } from './bewoners/instemmingen.ts'
import { leden } from './bewoners/leden.ts'
import { leveringen } from './lezen/leveringen.ts'
import { logGetoond } from './log-getoond.ts'
import { medewerkerVanVerzoek } from './medewerker-van-verzoek.ts'
import { casuistiek } from './teams/casuistiek.ts'
import { beurten } from './teams/beurten.ts'
import { medewerkers } from './teams/medewerkers.ts'
import { doelenEnActies } from './plan/doelen-en-acties.ts'
import { evaluaties } from './plan/evaluaties.ts'
import { polsen } from './contacten/polsen.ts'
import { plan } from './plan/plan.ts'
import { plandocument } from './plan/plandocument.ts'
import { vragen } from './plan/vragen.ts'
import { regie } from './regie/regie.ts'
import { rapportages } from './contacten/rapportages.ts'
import { regieaanbod } from './regie/regieaanbod.ts'
import { regieverloop } from './regie/regieverloop.ts'
import { registratieInfo } from './registratie-info.ts'
import { schalingen } from './regie/schalingen.ts'
import { nazorg } from './nazorg/nazorg.ts'
import { blokkades } from './blokkade/blokkades.ts'
import { overdrachten } from './overdracht/overdrachten.ts'
import { socialeKaart } from './overdracht/sociale-kaart.ts'
import { kantelingen } from './toegang/kantelingen.ts'
import { onderzoeken } from './toegang/onderzoeken.ts'
import { metingen } from './metingen/metingen.ts'
import { voorzieningaanvragen } from './toegang/voorzieningaanvragen.ts'
import { sluiten } from './regie/sluiten.ts'
import { geweigerdeBijdragen } from './toetsing/geweigerde-bijdragen.ts'
import { geschiedenis } from './lezen/geschiedenis.ts'
import { samenstelling } from './bewoners/samenstelling.ts'
import { samenvoegingen } from './bewoners/samenvoegingen.ts'
import { teamVanHuishouden } from './teams/team-van-huishouden.ts'
import { teams } from './teams/teams.ts'
import { tijdlijn } from './lezen/tijdlijn.ts'
import { tellingen } from './lezen/tellingen.ts'
import { toetsingen } from './toetsing/toetsingen.ts'
import { toestemmingen } from './bewoners/toestemmingen.ts'

import { activiteiten } from './wijkbeeld/activiteiten.ts'
import { tevredenheid } from './wijkbeeld/tevredenheid.ts'
import { verhalen } from './wijkbeeld/verhalen.ts'
import { wijkbeeld } from './wijkbeeld/wijkbeeld.ts'
import { waarom } from './lezen/waarom.ts'
import { zoeken } from './lezen/zoeken.ts'
import { meldingen } from './melding/meldingen.ts'
import { eropAf } from './melding/erop-af.ts'
import { meldingWordt } from './melding/melding-wordt.ts'
import { verzoeken } from './verzoek/verzoeken.ts'
import { beperkingen } from './toegang/beperkingen.ts'
import { rapport } from './verzoek/rapport.ts'
import { verzoekVerder } from './verzoek/verzoek-verder.ts'

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
  wijkbeeld,
  tevredenheid,
  activiteiten,
  verhalen,
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
  socialeKaart,
  overdrachten,
  blokkades,
  nazorg,
  meldingen,
  eropAf,
  meldingWordt,
  onderzoeken,
  metingen,
  voorzieningaanvragen,
  kantelingen,
  verzoeken,
  rapport,
  beperkingen,
  verzoekVerder,
]

/** Everything under /registratie/v1; Fastify finishes it before it is ready. Touches no database before a request. */
export function registratieApi(app: FastifyInstance, registry: Registry): void {
  void registerApi(app, registratieInfo, async (api) => {
    // Before the contract is checked: what is checked, hashed and compared is the one form in which it is kept.
    api.addHook('preValidation', async ({ body }) => brengInVorm(body))
    api.addHook('preHandler', medewerkerVanVerzoek(registry))
    verantwoord(api, logGetoond(registry))
    for (const route of routes) route(api, registry)
  })
}
