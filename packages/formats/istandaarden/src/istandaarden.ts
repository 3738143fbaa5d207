/** What the iStandaarden say, and nothing of Wijkhub. */
export { toewijzingFouten, type RegelFout, type TeToetsen } from './toewijzing-regels.ts'
