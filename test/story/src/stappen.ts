import { geheimAdres } from './stappen/geheim-adres.ts'
import { tweeDieLijken } from './stappen/niet-dezelfde.ts'
import * as jaar from './stappen/jaar.ts'
import { meldingAangemeld, meldingOpgepakt } from './stappen/melding.ts'
import { noodtoegang } from './stappen/noodtoegang.ts'
import * as partners from './stappen/partners.ts'
import * as regie from './stappen/regie.ts'
import { tweeHuizenBesloten, vaderGemeld } from './stappen/twee-huizen.ts'
import { gezinVerhuist } from './stappen/verhuizing.ts'
import * as verder from './stappen/verder.ts'
import type { Stap } from './toneel.ts'

/** What happens after the first registration, in this order. */
export const stappen: readonly Stap[] = [
  regie.eersteDeel,
  regie.omaGemeld,
  regie.moederGemeld,
  regie.regisseurBenoemd,
  regie.vragenBeslist,
  partners.bsnsTeruggemeld,
  partners.matchEnIntake,
  partners.jeugdhulpToegewezen,
  partners.bezoekenGedeclareerd,
  partners.telefoonTeruggemeld,
  partners.toestemmingIngetrokken,
  partners.schuldhulpUit,
  gezinVerhuist,
  vaderGemeld,
  tweeHuizenBesloten,
  tweeDieLijken,
  noodtoegang,
  geheimAdres,
  meldingOpgepakt,
  meldingAangemeld,
  jaar.planVastgesteld,
  jaar.opgeschaald,
  jaar.polsGevoeld,
  jaar.opnieuwGemeten,
  jaar.regieOverdragen,
  jaar.tijdlijnGelezen,
  verder.polsVergeten,
  verder.burenGemeten,
  verder.buurmanGesloten,
  verder.wijkOverzicht,
]
