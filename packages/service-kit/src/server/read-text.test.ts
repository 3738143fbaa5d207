import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from './read-text.ts'

const utf16 = (text: string, mark = '\ufeff') => Buffer.from(mark + text, 'utf16le')
const bigEndian = (text: string) => utf16(text).swap16()
const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><naam>René</naam>`
const asUtf8 = xml('UTF-8')

test.each<[wat: string, soort: string, bytes: Buffer, text: string]>([
  ['JSON', 'application/json', Buffer.from('{"a":"René"}'), '{"a":"René"}'],
  ['JSON with a mark', 'application/json', Buffer.from('\ufeff{}'), '{}'],
  ['JSON that says UTF-8', 'application/json; version=1;charset="UTF-8"', Buffer.from('{}'), '{}'],
  ['XML', 'text/xml', Buffer.from(asUtf8), asUtf8],
  ['XML with a mark', 'application/xml', Buffer.from(`\ufeff${asUtf8}`), asUtf8],
  ['XML that declares ISO 8859-1', 'text/xml', Buffer.from(xml('ISO-8859-1'), 'latin1'), asUtf8],
  [
    'XML in single quotes',
    'text/xml',
    Buffer.from(`<?xml version='1.0' encoding='latin1'?><a>é</a>`, 'latin1'),
    `<?xml version='1.0' encoding='UTF-8'?><a>é</a>`,
  ],
  ['XML whose Content-Type overrules it', 'text/xml; charset=utf-8', Buffer.from(xml('ISO-8859-1')), asUtf8],
  [
    'XML whose Content-Type says ISO 8859-1',
    'text/xml; charset=ISO-8859-1',
    Buffer.from('<a>é</a>', 'latin1'),
    '<a>é</a>',
  ],
  ['XML in UTF-16', 'application/soap+xml', utf16(xml('UTF-16')), asUtf8],
  ['XML in UTF-16, the other way round', 'text/xml', bigEndian(xml('UTF-16')), asUtf8],
  ['a mark against a Content-Type', 'text/xml; charset=iso-8859-1', Buffer.from(`\ufeff${asUtf8}`), asUtf8],
  ['text in ISO 8859-1', 'text/plain; charset=iso-8859-1', Buffer.from('Ren\xe9', 'latin1'), 'René'],
])('%s is read', (_wat, soort, bytes, text) => {
  expect(readText(bytes, soort)).toEqual({ text })
})

test.each<[wat: string, soort: string, bytes: Buffer, status: number]>([
  [
    'JSON in ISO 8859-1 that says so',
    'application/json; charset=iso-8859-1',
    Buffer.from('{"a":"\xe9"}', 'latin1'),
    415,
  ],
  ['JSON in ISO 8859-1 that says nothing', 'application/json', Buffer.from('{"a":"\xe9"}', 'latin1'), 400],
  ['JSON in UTF-16', 'application/json', utf16('{}'), 415],
  ['JSON in an encoding nobody knows', 'application/json; charset=klingon', Buffer.from('{}'), 415],
  ['XML in ISO 8859-1 that says nothing', 'text/xml', Buffer.from('<a>é</a>', 'latin1'), 400],
  ['XML in ISO 8859-1 that declares UTF-8', 'text/xml', Buffer.from(asUtf8, 'latin1'), 400],
  ['XML that declares what nobody knows', 'text/xml', Buffer.from(xml('EBCDIC-CP-NL')), 415],
  ['XML that says UTF-16 without a mark', 'text/xml; charset=utf-16', utf16(asUtf8, ''), 415],
  ['XML in UTF-16 that says nothing', 'text/xml', utf16(asUtf8, ''), 400],
  ['half a UTF-16 character', 'text/xml', Buffer.concat([utf16('<a/>'), Buffer.from([0x3d, 0xd8])]), 400],
  ['U+0000', 'application/json', Buffer.from('{"a":"\0"}'), 400],
  ['U+0000 in XML', 'text/xml', Buffer.from('<a>\0</a>'), 400],
])('%s is refused', (_wat, soort, bytes, status) => {
  expect(readText(bytes, soort)).toMatchObject({ fault: { status } })
})

test('whatever the bytes, a text is never less than they were: no U+FFFD that nobody sent', () => {
  const soort = fc.constantFrom('application/json', 'text/xml', 'text/xml; charset=iso-8859-1', 'text/plain')
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), soort, (bytes, contentType) => {
      const read = readText(bytes, contentType)
      if ('fault' in read) return
      // Three bytes in UTF-8, two with a UTF-16 mark: fewer cannot have said it.
      if (read.text.includes('\ufffd')) expect([...bytes].filter((byte) => byte >= 0xbd).length).toBeGreaterThan(1)
    }),
    { numRuns: 2000 },
  )
})

test('a declaration without an end costs no more than it is long', () => {
  const time = (size: number) => {
    const body = Buffer.from(`<?xml ${' encoding '.repeat(size / 10)}`)
    const runs = Array.from({ length: 5 }, () => {
      const from = performance.now()
      readText(body, 'text/xml')
      return performance.now() - from
    })
    return Math.max(Math.min(...runs), 0.2)
  }
  // Eight times the length; quadratic would be sixty-four.
  expect(time(4_000_000) / time(500_000)).toBeLessThan(30)
})
