/** What every table holds of whom, how long, and how it is shown, erased and ended. */
export { claimDag } from './dag.ts'
export { dagelijks, type Dagelijks, type Dagwerk } from './dagelijks.ts'
export { beeindig } from './beeindig.ts'
export { leesOnderhoudscijfers } from './lees-cijfers.ts'
export type { AndereTabel, Einde, Medewerkerstabel, Onderwerp, Persoonstabel, Rij, Tabel } from './tabel.ts'
export { toon } from './toon.ts'
export { vanHuishouden } from './van-huishouden.ts'
export { wis } from './wis.ts'
