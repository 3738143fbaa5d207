/** Haal Centraal BRP API Personen 2.7: its questions and its answers. */
export { leesPersonen, type BrpGroep, type BrpPersoon } from './lees-personen.ts'
export { leesProbleem, type BrpProbleem } from './lees-probleem.ts'
export { raadpleegMetBsn, zoekMetNaamEnGeboortedatum, type BrpVraag } from './vraag.ts'
