/** The registry's steps, one by one, for whoever must take them without its doors: its tests, and who fills one for a measurement. */
export { bepaalRegistratie, type Bepaald } from './aanmelding/bepaal-registratie.ts'
export { zoekvraag } from './aanmelding/zoekvraag.ts'
export { registreer } from './aanmelding/registreer.ts'
export { verwerkBijdragen } from './bijdrage/verwerk-bijdragen.ts'
export { handelingVanVerzoek } from './handeling/handeling-van-verzoek.ts'
export { inhoudHash } from './huishouden/inhoud-hash.ts'
export { emptySnapshot } from './huishouden/snapshot.ts'
export { voerUit, type OpdrachtAntwoord } from './opdracht/voer-uit.ts'
export { createRegistry, type Registry } from './registry.ts'
export { plaats, type Plaats } from './aanmelding/plaats.ts'
export { inwonerkolommen } from './huishouden/inwonerkolommen.ts'
export { zoekrij } from './huishouden/zoekrij.ts'
export { hashVan, hashVraag } from './opslag/gehasht.ts'
export { createVerzegelaar } from './opslag/verzegelaar.ts'
export {
  feitkolommen,
  huishoudenkolommen,
  metSleutel,
  openFeit,
  openHuishouden,
  type BewaardFeit,
  type BewaardHuishouden,
} from './opslag/verzegeld.ts'
export { openBekende, type BewaardeBekende } from './opslag/open-bekende.ts'
export { kenmerkenVan } from './huishouden/kenmerken-van.ts'
export { wegwijzerVan } from './wegwijzer/wegwijzer-van.ts'
export { indexInwoners } from './huishouden/index-inwoners.ts'
export { tweedeHuishoudenId } from './routes/bewoners/voorbeelden-samenvoegen.ts'
export { aanmelden } from './routes/voorbeelden.ts'
export { andereMeldingen, doen as meldingDoen } from './routes/melding/voorbeelden-melding.ts'
export { naamgenoot } from './routes/toetsing/voorbeelden-toetsing.ts'
/** What they decide, without a database under them. */
export { uitspraakOverAanmelding } from './aanmelding/registreer.ts'
export { uitspraakOverBijdrage } from './bijdrage/verwerk-bijdrage.ts'
export { veranderDoorTijd } from './huishouden/verander.ts'
export type { Snapshot } from './huishouden/snapshot.ts'
export type { Wijziging } from './huishouden/wijziging.ts'
export { uitspraakOverOpdracht } from './opdracht/voer-uit.ts'
export { uitspraakOverLosmaken, uitspraakOverSamenvoegen } from './samenvoegen/voeg-huishoudens-samen.ts'
export { uitspraakOverToetsing } from './toetsing/beslis-toetsing.ts'
export { paarVan, type Toetsing } from './toetsing/toetsing.ts'
export type { Geopend } from './wijzigen/open.ts'
export type { Uitspraak, Vast } from './wijzigen/uitspraak.ts'
