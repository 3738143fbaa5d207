/** Who is it: whether two registrations are of one person, and where to look. Pure. */
export { zinnen, type Bewijs } from './bewijs.ts'
export type { Adreskenmerken, Kenmerken, Naamkenmerken } from './kenmerken.ts'
export { naamsleutel, preciesDezelfdeNaam } from './naam-gelijkenis.ts'
export { vergelijk, type Vergelijking } from './vergelijk.ts'
export { wijsToe, type Gevonden, type Kandidaat, type Toewijzing } from './wijs-toe.ts'
export { zoeksleutels, zoekvragen, type Zoekkolom, type Zoeksleutels, type Zoekvragen } from './zoeksleutels.ts'
