/** Following what an audience may see, into a table of one's own. */
export { maakOvernemen, type Overnemen } from './overnemen.ts'
export { volgProjecties, type Gestegen, type Volging } from './volg-projecties.ts'
export type { Volgtabel } from './volgtabel.ts'
