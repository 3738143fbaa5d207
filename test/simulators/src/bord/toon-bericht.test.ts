import { expect, it } from 'vitest'
import { toonBericht } from './toon-bericht.ts'

it('shows XML one element per line, text with its element', () => {
  expect(toonBericht('<?xml version="1.0"?><a x="1"><b>tekst</b><c/><d><e>1</e></d></a>')).toBe(
    ['<?xml version="1.0"?>', '<a x="1">', '  <b>tekst</b>', '  <c/>', '  <d>', '    <e>1</e>', '  </d>', '</a>'].join(
      '\n',
    ),
  )
})

it('shows JSON indented, and what is no JSON after all as it is', () => {
  expect(toonBericht('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}')
  expect(toonBericht('{"a":')).toBe('{"a":')
})

it('names the fields of an AW319 file', () => {
  const regel = `980000000000120001Toelichting`.padEnd(310)
  expect(toonBericht(`${regel}\r\n`)).toBe(
    [
      'regel 1, kenmerk record 98',
      '  id           000000000012',
      '  regelnummer  0001',
      '  tekst        Toelichting',
    ].join('\n'),
  )
})

it('shows a fixed-width file that is off as it came', () => {
  expect(toonBericht('01geen bestand')).toBe('01geen bestand')
})
