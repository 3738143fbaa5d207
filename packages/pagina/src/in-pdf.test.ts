import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { inHtml } from './in-html.ts'
import { inPdf } from './in-pdf.ts'
import type { Opbouw, Regel, Tekst } from './opbouw.ts'

const op = new Date('2026-11-22T10:00:00Z')

const klein: Opbouw = {
  titel: 'Uw plan',
  inleiding: [{ alinea: ['Dit is van Şerife Wałęsa-İnan. ', { citaat: 'Ik wil <rust>' }, ' & meer.'] }],
  delen: [
    {
      kop: 'Uw vragen',
      blokken: [{ lijst: [{ tekst: ['Post'], onder: [{ tekst: ['Zij leest mee'] }] }, { tekst: ['Slapen'] }] }],
    },
    { kop: 'Verder', blokken: [{ alinea: ['Niets.'] }] },
  ],
}

/** What a reader of PDF makes of it: per page its text, and the tags in order of reading. */
async function gelezen(pdf: Buffer) {
  const lezing = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await lezing.promise
  const bladen = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const blad = await document.getPage(index + 1)
      const { items } = await blad.getTextContent()
      const tekst = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
      return { tekst, boom: await blad.getStructTree() }
    }),
  )
  const { info } = await document.getMetadata()
  const kenmerken = info as { Title: string; Language: string; CreationDate: string }
  const merk = await document.getMarkInfo()
  await lezing.destroy()
  return { tekst: bladen.map(({ tekst }) => tekst).join('\n'), bladen, kenmerken, merk }
}

type Tak = { role?: string; children?: Tak[] }
const tags = ({ role, children = [] }: Tak): string[] => [...(role ? [role] : []), ...children.flatMap(tags)]
const gelijk = (tekst: string) => tekst.replaceAll(/[\s\u00a0]+/gu, '')

test('a PDF says its language, title and day, and has every heading, list and line tagged in order of reading', async () => {
  const { kenmerken, merk, bladen } = await gelezen(await inPdf(klein, op))
  expect(kenmerken).toMatchObject({ Title: 'Uw plan', Language: 'nl-NL', CreationDate: 'D:20261122100000Z' })
  expect(JSON.stringify([...(merk as unknown as Map<string, boolean>)])).toContain('["Marked",true]')
  const regel = ['LI', 'Lbl', 'LBody', 'P']
  expect(tags(bladen[0]!.boom as Tak)).toEqual([
    'Root',
    'Document',
    'H1',
    'P',
    'Sect',
    'H2',
    'L',
    ...regel,
    'L',
    ...regel,
    ...regel,
    'Sect',
    'H2',
    'P',
  ])
})

test('names come out as they were typed, what somebody said between quotes, and the pages are numbered', async () => {
  const { tekst } = await gelezen(await inPdf(klein, op))
  expect(tekst).toContain('Dit is van Şerife Wałęsa-İnan. “Ik wil <rust>” & meer.')
  expect(tekst).toContain('Bladzijde 1 van 1')
})

test('a plan of many pages stays whole, each heading with a line under it', async () => {
  const delen = Array.from({ length: 60 }, (_, deel) => ({
    kop: `Deel ${deel}`,
    blokken: [
      { lijst: Array.from({ length: 1 + (deel % 7) }, (__, regel) => ({ tekst: [`Regel ${deel}-${regel}`] })) },
    ],
  }))
  const { bladen, tekst } = await gelezen(await inPdf({ ...klein, delen }, op))
  expect(bladen.length).toBeGreaterThan(4)
  for (const [index, blad] of bladen.entries()) {
    const regels = blad.tekst.split('\n').filter((regel) => regel.trim() !== '' && !regel.startsWith('Bladzijde'))
    if (index < bladen.length - 1) expect(regels.at(-1)).not.toMatch(/^Deel/u)
  }
  for (const { kop, blokken } of delen)
    for (const zin of [kop, ...blokken[0]!.lijst.map((regel) => regel.tekst[0]!)]) expect(tekst).toContain(zin)
})

const woord = fc.stringMatching(/^[A-Za-z0-9À-ſ<>&"'./-]{1,30}$/u)
const zin = fc.array(woord, { minLength: 1, maxLength: 25 }).map((woorden) => woorden.join(' '))
const tekst: fc.Arbitrary<Tekst> = fc.array(
  fc.oneof(
    zin,
    fc.constant(''),
    zin.map((citaat) => ({ citaat })),
  ),
  {
    maxLength: 4,
  },
)
const { regel } = fc.letrec<{ regel: Regel }>((tie) => ({
  regel: fc.record(
    { tekst, onder: fc.array(tie('regel'), { maxLength: 3 }) },
    { requiredKeys: ['tekst'] },
  ) as fc.Arbitrary<Regel>,
}))
const blok = fc.oneof(
  tekst.map((alinea) => ({ alinea })),
  fc.array(regel, { maxLength: 5 }).map((lijst) => ({ lijst })),
)
const blokken = fc.array(blok, { maxLength: 3 })
const opbouw: fc.Arbitrary<Opbouw> = fc.record({
  titel: zin,
  inleiding: blokken,
  delen: fc.array(fc.record({ kop: zin, blokken }), { maxLength: 4 }),
})

test('whatever is in it, all of it can be read from the PDF, and from the page', async () => {
  await fc.assert(
    fc.asyncProperty(opbouw, async (een) => {
      // What stands at the foot of every page comes between the halves of a word that goes on overleaf.
      const { bladen } = await gelezen(await inPdf(een, op))
      const uitPdf = gelijk(bladen.map((blad) => blad.tekst.replace(/Bladzijde \d+ van \d+\s*$/u, '')).join(''))
      const uitHtml = gelijk(leesHtml(inHtml(een)))
      for (const stuk of alleTekst(een)
        .map(gelijk)
        .filter((woorden) => woorden !== '')) {
        expect(uitHtml).toContain(stuk)
        for (const deel of stuk.match(/.{1,12}/gu) ?? []) expect(uitPdf).toContain(deel)
      }
    }),
    { numRuns: 8 },
  )
})

function alleTekst({ titel, inleiding, delen }: Opbouw): string[] {
  const losse = (een: Tekst) => een.map((stuk) => (typeof stuk === 'string' ? stuk : stuk.citaat))
  const vanRegel = (een: Regel): string[] => [...losse(een.tekst), ...(een.onder ?? []).flatMap(vanRegel)]
  const vanBlok = (een: Opbouw['inleiding'][number]) =>
    'alinea' in een ? losse(een.alinea) : een.lijst.flatMap(vanRegel)
  return [
    titel,
    ...inleiding.flatMap(vanBlok),
    ...delen.flatMap(({ kop, blokken: ook }) => [kop, ...ook.flatMap(vanBlok)]),
  ]
}

function leesHtml(html: string): string {
  const namen: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
  return html.replaceAll(/<[^>]*>/gu, '').replaceAll(/&[a-z#0-9]+;/gu, (teken) => namen[teken]!)
}
