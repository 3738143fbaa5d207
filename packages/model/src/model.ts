/** The published language and the household, pure: no I/O, no clock, no randomness. */
export { Bijdrage, Inhoud } from './berichten/bijdrage.ts'
export { groepAdapter, groepBijdragen, groepGereedheid, groepLeveringen } from './berichten/groepen.ts'
export {
  kafkaGebruikers,
  isVrijeDienst,
  kafkaRechten,
  magSpreken,
  volgerVan,
  type KafkaGebruiker,
  type Volgers,
} from './berichten/kafka-rechten.ts'
export { NaSluiten, Noodbeleid, Toelating } from './beleid/beleid.ts'
export { maakDoelbinding, type Doelbinding } from './doelbinding/doelbinding.ts'
export {
  bewaardagen,
  type Bewaartermijnen,
  type Termijn,
  Termijnnaam,
  termijnen,
  waaromVast,
} from './bewaren/termijnen.ts'
export { verwerkingen, type Verwerking } from './verwerkingen.ts'
export { verteldeFeiten } from './huishouden/feiten.ts'
export { alsPartnerNummer, Levering, LeveringStatus, meesteOnverzendbaar } from './berichten/levering.ts'
export {
  Leveringsfout,
  Onverzendbaar,
  redenVanFout,
  redenVanOnverzendbaar,
  type OnverzendbaarCode,
} from './berichten/redenen.ts'
export { sourceUrn } from './berichten/systemen.ts'
export {
  bewaardeTopics,
  eventTypes,
  topicBijdrage,
  topicHuishouden,
  topicLevering,
  topicProjectie,
  topics,
  type ProjectieAttributen,
  type Topic,
} from './berichten/topics.ts'
export type { VerwijzingStand } from './doelbinding/niet-gedeeld.ts'
export { zichtbareOntvangstbewijzen } from './doelbinding/ontvangstbewijzen.ts'
export { adresVan } from './doelbinding/adres-van.ts'
export { foutenInTabel, type Tabelfout } from './doelbinding/controleer-tabel.ts'
export { alleenDelen } from './doelbinding/alleen-delen.ts'
export { project } from './doelbinding/project.ts'
export { nazorgVan } from './doelbinding/nazorg-van.ts'
export { NazorgHoe } from './huishouden/nazorg/nazorg.ts'
export { resultaatVan, type Resultaat } from './doelbinding/resultaat-van.ts'
export { Projectie } from './doelbinding/projectie.ts'
export { DoelbindingRegel } from './doelbinding/regel.ts'
export { taalVan, type Taal } from './doelbinding/taal.ts'
export { standVan } from './doelbinding/verwijzing-stand.ts'
export type { Handeling } from './handeling.ts'
export { Afwijking, AfwijkingVeld, type AndersGemeld } from './huishouden/afwijkingen/afwijkingen.ts'
export { magAfwijkingZien } from './huishouden/afwijkingen/mag-afwijking-zien.ts'
export { controleerAanmelding } from './huishouden/registreren/controleer-aanmelding.ts'
export { AgendaRij } from './huishouden/agenda/agenda.ts'
export { agendaVan } from './huishouden/agenda/agenda-van.ts'
export { isPlanbareDag, ligtVooruit } from './huishouden/dagen.ts'
export { isGestapeld, keurBesluit } from './huishouden/besluiten/keur-besluit.ts'
export {
  betrokkenheidVan,
  geldtVersie,
  heeftGevraagd,
  isBetrokken,
  isOpen,
  isToegekend,
  type Toegang,
} from './huishouden/betrokkenheden/betrokken.ts'
export { zichtVan } from './huishouden/betrokkenheden/eigen-deel.ts'
export { isGeblokkeerd, isStil } from './huishouden/blokkades/geblokkeerd.ts'
export { leesbareBlokkades } from './huishouden/blokkades/hef-blokkade-op.ts'
export { Blokkade } from './huishouden/blokkades/blokkades.ts'
export { decide } from './huishouden/decide.ts'
export { woordVan } from './huishouden/toestemmingen/geldigheid.ts'
export { leeftijdJaren } from './velden/leeftijd.ts'
export { evolve, genoemdeInwoners } from './huishouden/feiten.ts'
export { leegHuishouden, metAlleDelen } from './huishouden/huishouden.ts'
export type { Gevolgen } from './huishouden/samenvoegen/gevolg.ts'
export { verenigInwoners } from './huishouden/samenvoegen/verenig-inwoners.ts'
export { scheidInwoners } from './huishouden/samenvoegen/maak-ongedaan.ts'
export { maakLos } from './huishouden/samenvoegen/maak-los.ts'
export { bevestigLidmaatschap } from './huishouden/samenvoegen/bevestig-lidmaatschap.ts'
export { verhuisLid } from './huishouden/samenvoegen/verhuis-lid.ts'
export { metHuidigeIds } from './huishouden/samenvoegen/hernoem.ts'
export { zagVoorOpgaan } from './huishouden/betrokkenheden/mag-opdragen.ts'
export { brpUitkomst, type BrpUitkomst } from './huishouden/leden/brp-gegevens.ts'
export { magSamenvoegen } from './huishouden/samenvoegen/mag-samenvoegen.ts'
export { type VastgelegdeAanmelding } from './huishouden/registreren/vastgelegde-aanmelding.ts'
export { OngedaanOpgave, SamenvoegingOpgave } from './huishouden/samenvoegen/samenvoeging-opgave.ts'
export { Instemming } from './huishouden/samenvoegen/samenvoeging.ts'
export { voegSamen, type Keuze } from './huishouden/samenvoegen/voeg-samen.ts'
export { maakSamenvoegingOngedaan } from './huishouden/samenvoegen/maak-samenvoeging-ongedaan.ts'
export { volgordeVan } from './huishouden/vragen/stappen.ts'
export { metWijziging } from './huishouden/met-wijziging.ts'
export { zelfdeGegeven, zelfdeInhoud } from './huishouden/zelfde-inhoud.ts'
export { Feit } from './huishouden/feiten.ts'
export { Besluit, RedenWijziging } from './huishouden/besluiten/besluiten.ts'
export { Contactmoment } from './huishouden/contactmomenten/contactmomenten.ts'
export { Huishouden } from './huishouden/huishouden.ts'
export { type Verwijzing, VerwijzingStatus } from './huishouden/verwijzingen/verwijzingen.ts'
export { opdrachten, type Opdracht } from './huishouden/opdrachten.ts'
export { codeVan, problemen, weigeringen, type Weigering } from './huishouden/weigeringen.ts'
export { Aanmelding, AanmeldingAntwoord } from './huishouden/registreren/aanmelding.ts'
export { ActieBijwerking } from './huishouden/plan/werk-actie-bij.ts'
export { ActieOpgave } from './huishouden/plan/spreek-actie-af.ts'
export { ContactmomentOpgave } from './huishouden/contactmomenten/leg-contactmoment-vast.ts'
export { DoelOpgave } from './huishouden/plan/stel-doel-vast.ts'
export { isVoorlopig, persoonVan } from './huishouden/leden/lidmaatschap.ts'
export { InwonerBijwerking } from './huishouden/leden/werk-inwoner-bij.ts'
export { getoondeRegisseur, isBeslisser, magOpdragen } from './huishouden/betrokkenheden/mag-opdragen.ts'
export { huishoudenOp, ledenOp } from './huishouden/geschiedenis.ts'
export { isGeheim } from './huishouden/adres/is-geheim.ts'
export { Waarom, waaromVan } from './doelbinding/waarom.ts'
export { zoalsNuLeesbaar } from './huishouden/zoals-nu-leesbaar.ts'
export { tijdlijnVan, TijdlijnRegel, type Opgetekend, type TijdlijnPlek } from './huishouden/tijdlijn/tijdlijn-van.ts'
export { isOverPersoon, kruis } from './huishouden/leden/kruis.ts'
export { zonderAdressen } from './huishouden/adres/zonder-adressen.ts'
export { WerkOverdracht } from './huishouden/regie/draag-over.ts'
export { AanvraagSoort, WieBeslistPerSoort } from './huishouden/voorzieningaanvragen/soorten.ts'
export { type Voorzieningaanvraag } from './huishouden/voorzieningaanvragen/voorzieningaanvragen.ts'
export { type Overdracht } from './huishouden/overdrachten/overdrachten.ts'
export { isErOp, Voorziening, VoorzieningCode, VoorzieningSoort } from './sociale-kaart/sociale-kaart.ts'
export { verloopAanbod } from './huishouden/regie/verloop-aanbod.ts'
export { type Regieaanbod, RegieDoor } from './huishouden/regie/regie.ts'
export { RegisseurAanwijzing } from './huishouden/regie/benoem-regisseur.ts'
export { beslisMelding, magOpMelding, meldingRegels } from './melding/beslis-melding.ts'
export type { MeldingFeit } from './melding/feiten.ts'
export { inhoudVan, MeldingStand, Urgentie, Voortgang, type Melding } from './melding/melding.ts'
export { maakMeldingAanmelding, naarAanmelding, type MeldingAanmelding } from './melding/naar-aanmelding.ts'
export {
  MeldingMetReden,
  MeldingOpgave,
  MeldingOppakking,
  MeldingSluiting,
  MeldingToevoeging,
  MeldingWijziging,
  PogingIntrekking,
  PogingOpgave,
} from './melding/opgaven.ts'
export type { MeldingContext, MeldingOpdracht } from './melding/opdracht.ts'
export { teamsVanLezer } from './melding/teams-van-lezer.ts'
export { isOverTijd } from './melding/termijn.ts'
export { tijdlijnRegelVan } from './melding/tijdlijn-regel.ts'
export { GetoondeMelding, zichtOpMelding } from './melding/zicht-op-melding.ts'
export { beslisVerzoek, verzoekOpdrachten } from './verzoeken/beslis-verzoek.ts'
export type { VerzoekFeit } from './verzoeken/feiten.ts'
export {
  VerzoekBehandeling,
  VerzoekBesluitOpgave,
  VerzoekMetReden,
  VerzoekOpgave,
  VerzoekWijziging,
} from './verzoeken/opgaven.ts'
export type { VerzoekOpdracht } from './verzoeken/opdracht.ts'
export { isVerzoekTeLaat } from './verzoeken/termijn.ts'
export { isLopendVerzoek, Verzoek, VerzoekSoort, VerzoekStand } from './verzoeken/verzoek.ts'
export { behandeltVerzoeken, magAntwoordKrijgen } from './verzoeken/wie-mag.ts'
export { type Rapportage } from './huishouden/rapportages/rapportages.ts'
export { Beperking } from './huishouden/beperkingen/beperkingen.ts'
export { inzageVan, type Inzage } from './inzage/inzage-van.ts'
export { inzageLezer, type InzageLezer } from './inzage/lezer.ts'
export type { Ontvanger } from './inzage/wie-heeft-het.ts'
export { foutenInVoorrang, maakVoorrang, VoorrangRegel, type Voorrang } from './voorrang/voorrang.ts'
export {
  geldtOp,
  lidmaatschapOp,
  MedewerkerGegevens,
  MedewerkerInschrijving,
  MedewerkerWijziging,
  vervangerOp,
  type Ingeschreven,
} from './teams/medewerkers.ts'
export { beurtdagen, beurtVan, type Beurt } from './teams/beurt.ts'
export { bezettingVan } from './teams/bezetting.ts'
export {
  Casus,
  CasusbesluitOpgave,
  CasusOpgave,
  CasusStand,
  CasusWijziging,
  type CasusOpdracht,
} from './teams/casus.ts'
export { beslisCasus } from './teams/beslis-casus.ts'
export { keurMedewerker } from './teams/keur-medewerker.ts'
export { isTeamorganisatie, teamMet, type Team } from './teams/teams.ts'
export { zichtOpMedewerker, type Kijker } from './teams/zicht-op-medewerker.ts'
export { dagenNa, dagInNederland, jarenNa } from './velden/dag.ts'
export { Bsn, isBsn } from './velden/bsn.ts'
export { Adres, isToevoeging } from './velden/adres.ts'
export { adressleutel } from './velden/adressleutel.ts'
export { Naam, /** @public */ volledigeNaam } from './velden/naam.ts'
export {
  isGeboortedag,
  isVolledigeDatum,
  laatsteGeboortedag,
  verjaardagVroegst,
  vroegsteGeboortedag,
} from './velden/geboortedatum.ts'
export { brengInVorm } from './velden/in-vorm.ts'
export { leesTelefoonnummer } from './velden/telefoonnummer.ts'
export { verbodenTeken, type Tekstsoort } from './velden/tekst.ts'
export { vouwNaam } from './velden/vouw-naam.ts'
export { Persoonsgegevens } from './velden/persoon.ts'
export {
  AgbCode,
  Datum,
  Geboortedatum,
  Id,
  Organisatie,
  Postcode,
  Telefoonnummer,
  Tijdstip,
  Uzovi,
} from './velden/velden.ts'
export { Grondslag } from './velden/grondslag.ts'
export { Medewerker, MedewerkerOpgave, zelfdeMedewerker } from './velden/medewerker.ts'
export { verzekeringOp } from './velden/verzekering-op.ts'
export { Instrument, zrmInstrumenten } from './velden/instrument.ts'
export { Meetreeksen, meetreeksenVan } from './huishouden/metingen/meetreeksen-van.ts'
export { instrumentenVan } from './huishouden/metingen/instrument-van.ts'
export { Leefgebied, type ZrmScores, zrmDomeinen2013, zrmDomeinen2017 } from './velden/zrm.ts'
export { vrijeTekst } from './velden/tekst.ts'
export { Activiteit, ActiviteitOpgave, beslisActiviteit, type ActiviteitOpdracht } from './wijkbeeld/activiteit.ts'
export { noemtInwoner, woordenVan } from './wijkbeeld/noemt-inwoner.ts'
export {
  beslisVerhaal,
  magVerhaalLezen,
  Verhaal,
  VerhaalOordeel,
  VerhaalOpgave,
  VerhaalStand,
  type BewaardVerhaal,
  type VerhaalOpdracht,
} from './wijkbeeld/verhaal.ts'
export { maandenErnaast, voorEnNa, type VoorEnNa } from './wijkbeeld/voor-en-na.ts'
export { telrijenVan } from './wijkbeeld/telrijen-van.ts'
export { publiceer } from './wijkbeeld/publiceer.ts'
export { maandenNa, publiceerbareMaanden } from './wijkbeeld/maanden.ts'
export { WijkbeeldSoort, zonderWijk, type Telling, type Telrij, type Wijkcijfer } from './wijkbeeld/wijkbeeld.ts'
export { toestanden, type Toestanden } from './toestanden.ts'
export { telTevredenheid, TevredenheidOpgave } from './wijkbeeld/tevredenheid.ts'
