/** Vektis AW319 1.4: what stands where in the file. What a claim is about is the partner's. */
export { latin1Tekst } from './latin1-tekst.ts'
export { leesBestand } from './lees-bestand.ts'
export { schrijfBestand, type Aw319Record, type RecordWaarden } from './schrijf-bestand.ts'
