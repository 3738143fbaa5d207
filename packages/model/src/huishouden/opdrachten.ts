import { beperkVerwerking } from './beperkingen/beperk-verwerking.ts'
import { hefBeperkingOp } from './beperkingen/hef-beperking-op.ts'
import { beeindigBetrokkenheid } from './betrokkenheden/beeindig-betrokkenheid.ts'
import { kenBetrokkenheidToe } from './betrokkenheden/ken-betrokkenheid-toe.ts'
import { neemNoodtoegang } from './betrokkenheden/neem-noodtoegang.ts'
import { weigerBetrokkenheid } from './betrokkenheden/weiger-betrokkenheid.ts'
import { beslechtAfwijking } from './afwijkingen/beslecht-afwijking.ts'
import { hefBlokkadeOp } from './blokkades/hef-blokkade-op.ts'
import { zetBlokkade } from './blokkades/zet-blokkade.ts'
import { trekIn } from './intrekken/trek-in.ts'
import { corrigeerInwoner } from './leden/corrigeer-inwoner.ts'
import { verifieerBsn } from './leden/verifieer-bsn.ts'
import { verwerkBrp } from './leden/verwerk-brp.ts'
import { wijzigAdresgeheim } from './adres/wijzig-adresgeheim.ts'
import { verwerkBijdrage } from './bijdragen/verwerk-bijdrage.ts'
import { corrigeerContactmoment } from './contactmomenten/corrigeer-contactmoment.ts'
import { legContactmomentVast } from './contactmomenten/leg-contactmoment-vast.ts'
import { trekContactmomentIn } from './contactmomenten/trek-contactmoment-in.ts'
import { meldGeboorte } from './leden/meld-geboorte.ts'
import { meldOverlijden } from './leden/meld-overlijden.ts'
import { meldVertrek } from './leden/meld-vertrek.ts'
import { neemLidOp } from './leden/neem-lid-op.ts'
import { splits } from './leden/splits.ts'
import { verhuis } from './leden/verhuis.ts'
import { werkGeboorteBij } from './leden/werk-geboorte-bij.ts'
import { werkInwonerBij } from './leden/werk-inwoner-bij.ts'
import { werkVerzekeringBij } from './leden/werk-verzekering-bij.ts'
import { zetTweedeAdres } from './leden/zet-tweede-adres.ts'
import { spreekActieAf } from './plan/spreek-actie-af.ts'
import { stelDoelVast } from './plan/stel-doel-vast.ts'
import { werkActieBij } from './plan/werk-actie-bij.ts'
import { meet } from './metingen/meet.ts'
import { stelDoelscore } from './metingen/stel-doelscore.ts'
import { wijzigMeting } from './metingen/wijzig-meting.ts'
import { maakAfspraak } from './afspraken/maak-afspraak.ts'
import { rondAfspraakAf } from './afspraken/rond-afspraak-af.ts'
import { verzetAfspraak } from './afspraken/verzet-afspraak.ts'
import { beeindigPols } from './polsen/beeindig-pols.ts'
import { spreekPolsAf } from './polsen/spreek-pols-af.ts'
import { voelPols } from './polsen/voel-pols.ts'
import { wijzigPols } from './polsen/wijzig-pols.ts'
import { rapporteer } from './rapportages/rapporteer.ts'
import { wijzigRapportage } from './rapportages/wijzig-rapportage.ts'
import { aanvaardRegie } from './regie/aanvaard-regie.ts'
import { benoemRegisseur } from './regie/benoem-regisseur.ts'
import { beantwoordActie } from './plan/beantwoord-actie.ts'
import { draagActieOp } from './plan/draag-actie-op.ts'
import { heropenDoel } from './plan/heropen-doel.ts'
import { rondDoelAf } from './plan/rond-doel-af.ts'
import { wijzigDoel } from './plan/wijzig-doel.ts'
import { zetVolgorde } from './plan/zet-volgorde.ts'
import { houdEvaluatie } from './evaluaties/houd-evaluatie.ts'
import { planEvaluatie } from './evaluaties/plan-evaluatie.ts'
import { wijzigEvaluatie } from './evaluaties/wijzig-evaluatie.ts'
import { legAkkoordVast } from './planversies/leg-akkoord-vast.ts'
import { stelPlanVast } from './planversies/stel-plan-vast.ts'
import { beantwoordVraag } from './vragen/beantwoord-vraag.ts'
import { heropenVraag } from './vragen/heropen-vraag.ts'
import { stelVraag } from './vragen/stel-vraag.ts'
import { wijzigAntwoord } from './vragen/wijzig-antwoord.ts'
import { wijzigVraag } from './vragen/wijzig-vraag.ts'
import { biedRegieAan } from './regie/bied-regie-aan.ts'
import { draagOver } from './regie/draag-over.ts'
import { trekRegieaanbodIn } from './regie/trek-regieaanbod-in.ts'
import { weigerRegie } from './regie/weiger-regie.ts'
import { aanvaardOverdracht } from './overdrachten/aanvaard-overdracht.ts'
import { beeindigOverdracht } from './overdrachten/beeindig-overdracht.ts'
import { biedOverdrachtAan } from './overdrachten/bied-overdracht-aan.ts'
import { rondOverdrachtAf } from './overdrachten/rond-overdracht-af.ts'
import { weigerOverdracht } from './overdrachten/weiger-overdracht.ts'
import { wijzigOverdracht } from './overdrachten/wijzig-overdracht.ts'
import { legKantelingVast } from './kantelingen/leg-kanteling-vast.ts'
import { trekKantelingIn } from './kantelingen/trek-kanteling-in.ts'
import { wijzigKanteling } from './kantelingen/wijzig-kanteling.ts'
import { beginOnderzoek } from './onderzoeken/begin-onderzoek.ts'
import { geefVerslag } from './onderzoeken/geef-verslag.ts'
import { legReactieVast } from './onderzoeken/leg-reactie-vast.ts'
import { trekOnderzoekIn } from './onderzoeken/trek-onderzoek-in.ts'
import { wijzigOnderzoek } from './onderzoeken/wijzig-onderzoek.ts'
import { beslisVoorzieningaanvraag } from './voorzieningaanvragen/beslis-aanvraag.ts'
import { dienVoorzieningaanvraagIn } from './voorzieningaanvragen/dien-in.ts'
import { neemInBehandeling } from './voorzieningaanvragen/neem-in-behandeling.ts'
import { trekVoorzieningaanvraagIn } from './voorzieningaanvragen/trek-aanvraag-in.ts'
import { wijzigVoorzieningaanvraag } from './voorzieningaanvragen/wijzig-aanvraag.ts'
import { registreerAanmelding } from './registreren/registreer-aanmelding.ts'
import { vergisAanmelding } from './registreren/vergis-aanmelding.ts'
import { stemIn, trekInstemmingIn } from './samenvoegen/stem-in.ts'
import { schaalAf } from './schalingen/schaal-af.ts'
import { schaalOp } from './schalingen/schaal-op.ts'
import { trekSchalingIn } from './schalingen/trek-schaling-in.ts'
import { wijzigSchaling } from './schalingen/wijzig-schaling.ts'
import { planNazorg } from './nazorg/plan-nazorg.ts'
import { rondNazorgAf } from './nazorg/rond-nazorg-af.ts'
import { wijzigNazorg } from './nazorg/wijzig-nazorg.ts'
import { heropenHuishouden } from './sluiten/heropen-huishouden.ts'
import { sluitHuishouden } from './sluiten/sluit-huishouden.ts'
import { trekToestemmingIn } from './toestemmingen/trek-toestemming-in.ts'

/** Every command on a household: who may give it, what it takes, what it may be refused for, and its rule. */
export const opdrachten = {
  'registreer-aanmelding': registreerAanmelding,
  'vergis-aanmelding': vergisAanmelding,
  'ken-betrokkenheid-toe': kenBetrokkenheidToe,
  'weiger-betrokkenheid': weigerBetrokkenheid,
  'beeindig-betrokkenheid': beeindigBetrokkenheid,
  'neem-noodtoegang': neemNoodtoegang,
  'beperk-verwerking': beperkVerwerking,
  'hef-beperking-op': hefBeperkingOp,
  'zet-blokkade': zetBlokkade,
  'hef-blokkade-op': hefBlokkadeOp,
  'sluit-huishouden': sluitHuishouden,
  'heropen-huishouden': heropenHuishouden,
  'plan-nazorg': planNazorg,
  'wijzig-nazorg': wijzigNazorg,
  'rond-nazorg-af': rondNazorgAf,
  'stem-in-met-samenvoeging': stemIn,
  'trek-instemming-in': trekInstemmingIn,
  'benoem-regisseur': benoemRegisseur,
  'stel-vraag': stelVraag,
  'wijzig-vraag': wijzigVraag,
  'beantwoord-vraag': beantwoordVraag,
  'wijzig-antwoord': wijzigAntwoord,
  'heropen-vraag': heropenVraag,
  meet,
  'wijzig-meting': wijzigMeting,
  'stel-doelscore': stelDoelscore,
  'bied-regie-aan': biedRegieAan,
  'aanvaard-regie': aanvaardRegie,
  'weiger-regie': weigerRegie,
  'trek-regieaanbod-in': trekRegieaanbodIn,
  'draag-over': draagOver,
  'schaal-op': schaalOp,
  'wijzig-schaling': wijzigSchaling,
  'schaal-af': schaalAf,
  'trek-schaling-in': trekSchalingIn,
  'bied-overdracht-aan': biedOverdrachtAan,
  'wijzig-overdracht': wijzigOverdracht,
  'aanvaard-overdracht': aanvaardOverdracht,
  'weiger-overdracht': weigerOverdracht,
  'beeindig-overdracht': beeindigOverdracht,
  'rond-overdracht-af': rondOverdrachtAf,
  'begin-onderzoek': beginOnderzoek,
  'wijzig-onderzoek': wijzigOnderzoek,
  'geef-verslag': geefVerslag,
  'leg-reactie-vast': legReactieVast,
  'trek-onderzoek-in': trekOnderzoekIn,
  'dien-voorzieningaanvraag-in': dienVoorzieningaanvraagIn,
  'wijzig-voorzieningaanvraag': wijzigVoorzieningaanvraag,
  'neem-voorzieningaanvraag-in-behandeling': neemInBehandeling,
  'beslis-voorzieningaanvraag': beslisVoorzieningaanvraag,
  'trek-voorzieningaanvraag-in': trekVoorzieningaanvraagIn,
  'leg-kanteling-vast': legKantelingVast,
  'wijzig-kanteling': wijzigKanteling,
  'trek-kanteling-in': trekKantelingIn,
  'stel-doel-vast': stelDoelVast,
  'wijzig-doel': wijzigDoel,
  'rond-doel-af': rondDoelAf,
  'heropen-doel': heropenDoel,
  'draag-actie-op': draagActieOp,
  'beantwoord-actie': beantwoordActie,
  'zet-volgorde': zetVolgorde,
  'plan-evaluatie': planEvaluatie,
  'wijzig-evaluatie': wijzigEvaluatie,
  'houd-evaluatie': houdEvaluatie,
  'stel-plan-vast': stelPlanVast,
  'leg-akkoord-vast': legAkkoordVast,
  'spreek-actie-af': spreekActieAf,
  'werk-actie-bij': werkActieBij,
  'leg-contactmoment-vast': legContactmomentVast,
  'corrigeer-contactmoment': corrigeerContactmoment,
  'trek-contactmoment-in': trekContactmomentIn,
  'werk-verzekering-bij': werkVerzekeringBij,
  'werk-inwoner-bij': werkInwonerBij,
  'wijzig-adresgeheim': wijzigAdresgeheim,
  'neem-lid-op': neemLidOp,
  'meld-vertrek': meldVertrek,
  'meld-geboorte': meldGeboorte,
  'werk-geboorte-bij': werkGeboorteBij,
  'meld-overlijden': meldOverlijden,
  verhuis,
  splits,
  'zet-tweede-adres': zetTweedeAdres,
  'trek-toestemming-in': trekToestemmingIn,
  'corrigeer-inwoner': corrigeerInwoner,
  'verifieer-bsn': verifieerBsn,
  'verwerk-brp': verwerkBrp,
  'beslecht-afwijking': beslechtAfwijking,
  'trek-in': trekIn,
  rapporteer,
  'maak-afspraak': maakAfspraak,
  'verzet-afspraak': verzetAfspraak,
  'rond-afspraak-af': rondAfspraakAf,
  'spreek-pols-af': spreekPolsAf,
  'wijzig-pols': wijzigPols,
  'voel-pols': voelPols,
  'beeindig-pols': beeindigPols,
  'wijzig-rapportage': wijzigRapportage,
  'verwerk-bijdrage': verwerkBijdrage,
}

type Opdrachten = typeof opdrachten
export type OpdrachtSoort = keyof Opdrachten

/** What someone asks of a household. */
export type Opdracht = {
  [S in OpdrachtSoort]: { soort: S } & Parameters<Opdrachten[S]['beslis']>[1]
}[OpdrachtSoort]
