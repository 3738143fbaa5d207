/** The municipality as a value: one file per municipality, checked once. */
export { InrichtingBestand } from './bestand.ts'
export type { Inrichtingfout } from './controleer.ts'
export { maakInrichting, type Aansluiting, type Inrichting } from './maak-inrichting.ts'
export { vergelijk, type Verschil } from './vergelijk.ts'
export { vertelBeleid } from './vertel-beleid.ts'
export { vergelijkTabellen, type Tabelverschil } from './vergelijk-tabellen.ts'
export { vertelVerschillen } from './vertel-verschillen.ts'
