import fc from 'fast-check'
import { isBsn } from '@wijkhub/model'
import { expect, test } from 'vitest'
import { mask } from './mask.ts'

test.each([
  ['bsn 999999357 bestaat al', 'bsn [bsn] bestaat al'],
  ['Key (bsn)=(999999357)', 'Key (bsn)=([bsn])'],
  ['"bsn":999999357,', '"bsn":[bsn],'],
  ['BSN 9999.99.357 en 9999 99 357', 'BSN [bsn] en [bsn]'],
  ['999 999 357, 999-999-357, 99.99.99.357 of 9999 - 99 - 357', '[bsn], [bsn], [bsn] of [bsn]'],
  ['op 12 9999.99.357 3x', 'op 12 [bsn] 3x'],
  [String.raw`regel\n999999357\nregel`, String.raw`regel\n[bsn]\nregel`],
  ['nummer 123456788 is geen bsn', 'nummer 123456788 is geen bsn'],
  ['Bearer eyJhbGciOiJFUzI1NiJ9.eyJvcmdhbmlzYXRpZSI6.x-Y_z', 'Bearer [token]'],
  ['token-eyJhbGciOiJFUzI1NiJ9.eyJvcmdhbmlzYXRpZSI6', 'token-[token]'],
  ['w.haverkamp+test@post.example.nl', '[e-mail]'],
  ['bel 0612345601 of +31612345601', 'bel [telefoon] of [telefoon]'],
  [
    'bel 06-12345601, 06 12 34 56 01, 06.1234.5601 of (020) 123 45 67',
    'bel [telefoon], [telefoon], [telefoon] of [telefoon]',
  ],
  [
    '+31 (0)6 12345601, +31-6-12345601, 0031 6 1234 5601 en +32 475 12 34 56',
    '[telefoon], [telefoon], [telefoon] en [telefoon]',
  ],
  ['00000000-0000-4000-8000-999999357000', '00000000-0000-4000-8000-999999357000'],
  ['duur 1763809200000 ms', 'duur 1763809200000 ms'],
  ['"time":"2026-11-28T14:40:41.123Z","ms":1234.56789', '"time":"2026-11-28T14:40:41.123Z","ms":1234.56789'],
  ['127.0.0.1:5432 en 172.18.10.12', '127.0.0.1:5432 en 172.18.10.12'],
])('%s becomes %s', (line, masked) => {
  expect(mask(line)).toBe(masked)
})

test('a BSN is found with whatever one writes between its digits, and with whatever stands around it', () => {
  const bsn = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String).filter(isBsn)
  const cuts = fc.constantFrom([4, 6], [3, 6], [2, 4, 6], [5], [3, 5, 7])
  fc.assert(
    fc.property(
      bsn,
      cuts,
      fc.constantFrom(' ', '-', '. ', ' - '),
      fc.constantFrom('', 'x ', '\\n', '('),
      (digits, at, by, before) => {
        const written = [0, ...at].map((from, i) => digits.slice(from, at[i])).join(by)
        expect(mask(`${before}${written}.`)).toBe(`${before}[bsn].`)
      },
    ),
  )
})

const rows: [wat: string, make: (length: number) => string][] = [
  ['letters of a token', (length) => 'eyJ-'.repeat(length / 4)],
  ['beginnings of tokens', (length) => 'eyJaaaaaaaa.'.repeat(length / 12)],
  ['letters before an @', (length) => `${'a'.repeat(length)} @`],
  ['names with an @', (length) => 'a@'.repeat(length / 2)],
  ['dots after an @', (length) => `a@${'a.'.repeat(length / 2)}`],
  ['digits', (length) => '9'.repeat(length)],
  ['groups of digits', (length) => '12 '.repeat(length / 3)],
  ['brackets', (length) => '1((('.repeat(length / 4)],
]

test.each(rows)('%s cost no more than the line is long', (_wat, make) => {
  const time = (length: number) => {
    const line = make(length)
    const runs = Array.from({ length: 15 }, () => {
      const from = performance.now()
      mask(line)
      return performance.now() - from
    })
    return Math.max(Math.min(...runs), 0.05)
  }
  // Sixteen times as long; quadratic would be 256 times as dear.
  expect(time(32_000) / time(2_000)).toBeLessThan(128)
})

test('of a line of megabytes the beginning is kept, masked, and it is a line of JSON', () => {
  const line = mask(`${JSON.stringify({ msg: `999999357 ${'x'.repeat(5_000_000)}` })}\n`)
  expect(line.length).toBeLessThan(20_000)
  expect(JSON.parse(line)).toMatchObject({ msg: 'logregel te lang', tekens: expect.any(Number) as number })
  expect(line).not.toContain('999999357')
  expect(line.endsWith('\n')).toBe(true)
})
