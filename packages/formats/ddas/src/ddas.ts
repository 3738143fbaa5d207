/** DDAS schuldhulpverlening 1.0 (VNG Realisatie / Divosa): strict in what is sent, open in what is read. */
export { GemeldDocument, GemeldTraject } from './gemeld-traject.ts'
export { Schuldhulptraject, TrajectDocument, Uitstroomreden } from './traject-document.ts'
