/** Everything a partner system needs besides its own format. */
export {
  defineAdapter,
  defineInkomend,
  isBericht,
  isOnleesbaar,
  type Adapter,
  type Bericht,
  type Gelezen,
  type HttpAntwoord,
  type Inkomend,
  type Koppeling,
  type Naslag,
  type Naamgeving,
  type Omgeving,
  type Onleesbaar,
  type Ontvangst,
  type Rust,
  type Transport,
  type Uitkomst,
  type Vastgelegd,
  type Vertaling,
  type Vindplaats,
} from './adapter.ts'
export { openWire, wireFields, type Voorbeeld, type Wire } from '@wijkhub/service-kit'
export { createAdapterService, migrateAdapterService, type AdapterService } from './adapter-service.ts'
export { leesCijfers } from './cijfers/cijfers.ts'
export { tabellen } from './bewaren/tabellen.ts'
export type { AdapterDeps } from './kit-deps.ts'
export {
  eigenWeigering,
  httpAttempt,
  type HttpVerzoek,
  type PartnerAntwoord,
  type Weigering,
} from './http/http-attempt.ts'
export { leesJson } from './http/lees-json.ts'
export { wachttijdMs } from './http/rest-config.ts'
export { wireVan } from './http/wire-van.ts'
export { restTransport, verwerktMet, type RestVerbinding } from './http/rest-transport.ts'
export { partnerService, type Partner, type PartnerDeps } from './partner-service.ts'
export { zonderPersoonsnummers } from './quarantaine/voor-mensen.ts'
