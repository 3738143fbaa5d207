import { isXmlFault, readXml } from '@wijkhub/stuf'
import { describe, expect, it } from 'vitest'

/** Documents of a given length that are cheap to send: whatever they look like, reading may not hold up all others. */
const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length))
const numbered = (text: (n: number) => string, length: number) => {
  let whole = ''
  for (let n = 0; whole.length < length; n++) whole += text(n)
  return whole
}
const shapes: Record<string, (length: number) => string> = {
  'namespaces on the root, one more on every child': (length) =>
    `<a ${numbered((n) => `xmlns:p${n}="u" `, length / 2)}>${repeated('<b xmlns:x="u"/>', length / 2)}</a>`,
  'namespaces on elements inside each other': (length) => {
    const open = Array.from(
      { length: 30 },
      (_, depth) => `<a ${numbered((n) => `xmlns:p${depth}_${n}="u" `, length / 30)}>`,
    )
    return `${open.join('')}${'</a>'.repeat(30)}`
  },
  'a default namespace again and again': (length) => `<a>${repeated('<b xmlns="u"><c/></b>', length)}</a>`,
  'attributes of one element': (length) => `<a xmlns:q="u" ${numbered((n) => `q:p${n}="u" `, length)}/>`,
  'children without contents': (length) => `<a>${repeated('<b/>', length)}</a>`,
  'text between children': (length) => `<a>${repeated('x<b/>', length)}</a>`,
  'comments that never end': (length) => `<a>${repeated('<!-- ', length)}</a>`,
  'CDATA that never ends': (length) => `<a>${repeated('<![CDATA[', length)}</a>`,
  'instructions that never end': (length) => `<a>${repeated('<?p ', length)}</a>`,
  instructions: (length) => `<a>${repeated('<?p q?>', length)}</a>`,
  references: (length) => `<a>${repeated('&amp;', length)}</a>`,
  'loose ampersands': (length) => `<a>${repeated('&#00', length)}</a>`,
  'openings without an end': (length) => repeated('<a>', length),
  'quotes in a tag': (length) => `<a ${repeated(`"'`, length)}/>`,
  'white space in a tag': (length) => `<a${repeated(' ', length)}b="c"/>`,
  'a declaration that goes on': (length) => `<?xml ${repeated(' encoding ', length)}?><a/>`,
  'brackets only': (length) => repeated('<', length),
}

/** What one reading costs this thread of the processor, in milliseconds: what others do with the machine is not in it. */
function cost(xml: string): number {
  const before = process.threadCpuUsage()
  readXml(xml)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

describe('E1: a message of some hundred kilobytes', () => {
  // Sixteen times the length costs sixteen times as much when it is linear, 256 times when it is quadratic: the border lies
  // in the middle, a factor four from both. A millisecond is added, so that what takes next to nothing is not judged by
  // its noise.
  it.each(Object.entries(shapes))('E1: sixteen times as much of %s costs at most 64 times as much', (_, shape) => {
    const [small, large] = [shape(20_000), shape(320_000)]
    cost(small)
    const costs = Array.from({ length: 3 }, () => ({ small: cost(small), large: cost(large) }))
    expect(median(costs.map((run) => run.large))).toBeLessThan(64 * (median(costs.map((run) => run.small)) + 1))
  })

  it('E1: the document that took 38 seconds is read whole', () => {
    const root = readXml(shapes['namespaces on the root, one more on every child']!(311_000))
    expect(isXmlFault(root)).toBe(false)
  })

  it('E1: entities that grow are refused before anything is made of them', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}">${numbered((n) => `<!ENTITY c${n} "&b;&b;">`, 10_000)}]><a>&c1;</a>`
    expect(readXml(bomb)).toMatchObject({ code: 'xml-dtd' })
  })
})
