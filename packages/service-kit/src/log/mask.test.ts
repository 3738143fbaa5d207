import { expect, test } from 'vitest'
import { mask } from './mask.ts'

test.each([
  ['bsn 999999357 bestaat al', 'bsn [bsn] bestaat al'],
  ['Key (bsn)=(999999357)', 'Key (bsn)=([bsn])'],
  ['"bsn":999999357,', '"bsn":[bsn],'],
  ['nummer 123456788 is geen bsn', 'nummer 123456788 is geen bsn'],
  ['Bearer eyJhbGciOiJFUzI1NiJ9.eyJvcmdhbmlzYXRpZSI6.x-Y_z', 'Bearer [token]'],
  ['w.haverkamp+test@post.example.nl', '[e-mail]'],
  ['bel 0612345601 of +31612345601', 'bel [telefoon] of [telefoon]'],
  ['00000000-0000-4000-8000-999999357000', '00000000-0000-4000-8000-999999357000'],
  ['duur 1763809200000 ms', 'duur 1763809200000 ms'],
])('%s becomes %s', (line, masked) => {
  expect(mask(line)).toBe(masked)
})
