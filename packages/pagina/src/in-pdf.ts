import { fileURLToPath } from 'node:url'
import Pdfkit from 'pdfkit'
import type { Blok, Opbouw, Regel, Tekst } from './opbouw.ts'

// PDF's own fonts have no Ş, ł or İ: a name would come out as another. Latin, Greek, Cyrillic, Arabic; no Chinese.
const letters = {
  gewoon: import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  citaat: import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Oblique.ttf'),
  kop: import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
}
const grootte = { titel: 20, kop: 14, tekst: 11, voet: 9 }
const inspringen = 16
const marge = 64

type Pdf = PDFKit.PDFDocument
type Element = ReturnType<Pdf['struct']>

/**
 * As a PDF on A4 that a screen reader can read (PDF/UA-1: headings, lists and quotations tagged, language and title said), with
 * the fonts in it. `op`: the moment it says it was made. Throws only where its fonts are not installed.
 */
export async function inPdf({ titel, inleiding, delen }: Opbouw, op: Date): Promise<Buffer> {
  const pdf = new Pdfkit({
    size: 'A4',
    margin: marge,
    pdfVersion: '1.7',
    // Its types do not know this one yet.
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    bufferPages: true,
    info: { Title: titel, CreationDate: op, ModDate: op },
  })
  const geheel = verzamel(pdf)
  for (const [naam, bestand] of Object.entries(letters)) pdf.registerFont(naam, fileURLToPath(bestand))
  const document = pdf.struct('Document')
  pdf.addStructure(document)
  document.add(kop(pdf, 'H1', titel))
  blokken(pdf, document, inleiding)
  for (const { kop: tekst, blokken: inhoud } of delen) {
    const deel = pdf.struct('Sect')
    document.add(deel)
    deel.add(kop(pdf, 'H2', tekst))
    blokken(pdf, deel, inhoud)
    deel.end()
  }
  document.end()
  nummerBladen(pdf)
  pdf.end()
  return geheel
}

function verzamel(pdf: Pdf): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const stukken: Buffer[] = []
  pdf.on('data', (stuk: Buffer) => stukken.push(stuk))
  pdf.on('end', () => resolve(Buffer.concat(stukken)))
  pdf.on('error', reject)
  return promise
}

function kop(pdf: Pdf, soort: 'H1' | 'H2', tekst: string): Element {
  return pdf.struct(soort, {}, () => {
    pdf.font('kop').fontSize(soort === 'H1' ? grootte.titel : grootte.kop)
    if (soort === 'H2') pdf.moveDown(1)
    // A heading stays with the first lines of what it is over.
    ruimteVoor(pdf, 4)
    pdf.text(tekst, marge).moveDown(0.4)
  })
}

function blokken(pdf: Pdf, bij: Element, alle: readonly Blok[]): void {
  for (const blok of alle) {
    if ('lijst' in blok) lijst(pdf, bij, blok.lijst, marge)
    else bij.add(pdf.struct('P', {}, () => zin(pdf, blok.alinea, marge)))
  }
}

function lijst(pdf: Pdf, bij: Element, regels: readonly Regel[], links: number): void {
  if (regels.length === 0) return
  const geheel = pdf.struct('L')
  bij.add(geheel)
  for (const { tekst, onder } of regels) {
    const regel = pdf.struct('LI')
    geheel.add(regel)
    regel.add(
      pdf.struct('Lbl', {}, () => {
        pdf.font('gewoon').fontSize(grootte.tekst)
        ruimteVoor(pdf, 2)
        const { y } = pdf
        pdf.text('•', links, y, { lineBreak: false })
        pdf.y = y
      }),
    )
    const inhoud = pdf.struct('LBody')
    regel.add(inhoud)
    inhoud.add(pdf.struct('P', {}, () => zin(pdf, tekst, links + inspringen)))
    if (onder) lijst(pdf, inhoud, onder, links + inspringen)
    inhoud.end()
    regel.end()
  }
  geheel.end()
}

/** Text from `links` to the right margin; an empty run would end what is continued. */
function zin(pdf: Pdf, tekst: Tekst, links: number): void {
  const stukken = tekst
    .map((stuk) =>
      typeof stuk === 'string' ? { tekst: stuk, soort: 'gewoon' } : { tekst: `“${stuk.citaat}”`, soort: 'citaat' },
    )
    .filter((stuk) => stuk.tekst !== '')
  const width = pdf.page.width - marge - links
  pdf.fontSize(grootte.tekst)
  for (const [index, stuk] of stukken.entries()) {
    const opties = { width, continued: index < stukken.length - 1 }
    pdf.font(stuk.soort)
    if (index === 0) pdf.text(stuk.tekst, links, pdf.y, opties)
    else pdf.text(stuk.tekst, opties)
  }
  pdf.moveDown(0.3)
}

function ruimteVoor(pdf: Pdf, regels: number): void {
  if (pdf.y + regels * pdf.currentLineHeight(true) > pdf.page.height - marge) pdf.addPage()
}

/** At the foot of every page which it is of how many; no part of what is read aloud. */
function nummerBladen(pdf: Pdf): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let blad = start; blad < start + count; blad++) {
    pdf.switchToPage(blad)
    // Otherwise text in the margin begins a page of its own.
    pdf.page.margins.bottom = 0
    pdf.markContent('Artifact', { type: 'Pagination' })
    pdf.font('gewoon').fontSize(grootte.voet)
    pdf.text(`Bladzijde ${blad - start + 1} van ${count}`, marge, pdf.page.height - marge / 2 - grootte.voet, {
      lineBreak: false,
    })
    pdf.endMarkedContent()
  }
}
