/** StUF-ZKN 3.10 as ZDS 1.2 uses it: messages about cases, and nothing of a household. Pure: clock and references are arguments. */
export { gewijzigdeWaarde, waardeVan, zegt } from './element-waarde.ts'
export { extraElementen } from './extra-elementen.ts'
export { maxVoorletters, maxVoorvoegsel, natuurlijkPersoon, type Persoon } from './natuurlijk-persoon.ts'
export { nieuweZaak, type NieuweZaak } from './nieuwe-zaak.ts'
export { alsPaar } from './paar.ts'
export {
  correspondentieadres,
  maxLand,
  maxLocatie,
  maxRegelBuitenland,
  maxRegelsBuitenland,
  zdsToevoeging,
  type Adres,
  type Verblijf,
} from './verblijf.ts'
export { wijziging } from './zaak-object.ts'
export {
  betrokkene,
  legeRelatie,
  maxContactnaam,
  maxFunctie,
  relatie,
  relatiesoorten,
  type Contact,
  type Relatiesoort,
  type ZaakRelatie,
} from './zaak-relatie.ts'
export { statuswijziging, type Statustype } from './zaakstatus.ts'
export { formaat, zdsBericht, type ZdsBericht } from './zds-bericht.ts'
