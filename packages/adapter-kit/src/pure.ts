/** What encode and decode may use of the kit: nothing here does I/O, reads a clock or rolls dice. */
export { isOnleesbaar, kenmerkHergebruikt } from './adapter.ts'
export { jsonInkomend } from './inkomend/json-inkomend.ts'
export { leesJson } from './http/lees-json.ts'
export { restBericht } from './http/rest-bericht.ts'
export { leesMet } from './inkomend/lees-met.ts'
export { geheugenNa, standNa, volgendeStap, type Stap } from './onderdelen.ts'
