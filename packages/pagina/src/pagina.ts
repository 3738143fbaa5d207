export { inHtml } from './in-html.ts'
export { inPdf } from './in-pdf.ts'
export type { Blok, Opbouw, Regel, Tekst } from './opbouw.ts'
