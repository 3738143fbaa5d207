/** Stand-ins for who is at the other side: the registry for an adapter, an adapter for the registry, a partner. */
export { antwoordMet, startPartnerDubbel, type Antwoord, type Ontvangen } from './partner-dubbel.ts'
export { adapterDubbel, bijdrageEvent, registryDubbel } from './registry-dubbel.ts'
