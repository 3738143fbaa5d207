import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { maakProefCa } from '@wijkhub/builders/proef-ca'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { wireComplaints } from './wire-complaints.ts'
import { wireFields } from './wire-fields.ts'

const ca = maakProefCa()
const [een, ander] = [ca.geef('een'), ca.geef('ander')]
const sleutel = join(ca.folder, 'client.pem')
const paar = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
writeFileSync(sleutel, paar.privateKey.export({ format: 'pem', type: 'pkcs8' }))
const schema = z.object({ X_URL: z.url().optional(), ...wireFields('X', 'X') })
const open = z.object({ X_URL: z.url(), ...wireFields('X', 'X', { mayBeNobody: true }) })
const X_URL = 'https://x.example'
const uitgever = { X_TOKEN_URL: 'https://login.example', X_CLIENT_ID: 'hub', X_CLIENT_SLEUTEL_FILE: sleutel }

test.each<[string, Record<string, string>, string[]]>([
  ['a token', { X_URL, X_TOKEN: 't' }, []],
  ['an issuer', { X_URL, ...uitgever, X_CLIENT_SCOPE: 's', X_CLIENT_AUD: 'a' }, []],
  ['a certificate', { X_URL, X_CERT_FILE: een.cert, X_SLEUTEL_FILE: een.sleutel, X_CA_FILE: ca.ca }, []],
  ['both', { X_URL, ...uitgever, X_CERT_FILE: een.cert, X_SLEUTEL_FILE: een.sleutel }, []],
  ['nothing at all', {}, []],
  ['no address', { X_TOKEN: 't' }, ['X_URL: ontbreekt']],
  ['nobody', { X_URL }, ['X_TOKEN: ontbreekt']],
  ['two ways to a token', { X_URL, X_TOKEN: 't', ...uitgever }, ['X_TOKEN of X_TOKEN_URL: geef er één']],
  ['half an issuer', { X_URL, X_TOKEN_URL: 'https://login.example' }, ['X_TOKEN_URL, X_CLIENT_ID en']],
  ['a scope of no issuer', { X_URL, X_TOKEN: 't', X_CLIENT_SCOPE: 's' }, ['X_TOKEN_URL: ontbreekt']],
  [
    'half a certificate',
    { X_URL, X_TOKEN: 't', X_SLEUTEL_FILE: een.sleutel },
    ['X_CERT_FILE en X_SLEUTEL_FILE: horen'],
  ],
  [
    'a certificate with another’s key',
    { X_URL, X_CERT_FILE: een.cert, X_SLEUTEL_FILE: ander.sleutel },
    ['X_CERT_FILE, _SLEUTEL_FILE of _CA_FILE: kan niet'],
  ],
  [
    'a CA that is not there',
    { X_URL, X_TOKEN: 't', X_CA_FILE: '/nergens' },
    ['X_CERT_FILE, _SLEUTEL_FILE of _CA_FILE: kan niet worden gebruikt (ENOENT)'],
  ],
  ['a key that is none', { X_URL, ...uitgever, X_CLIENT_SLEUTEL_FILE: een.cert }, ['X_CLIENT_SLEUTEL_FILE: kan niet']],
])('%s', (_wat, values, verwacht) => {
  const bezwaren = wireComplaints(schema, values)
  expect(bezwaren).toHaveLength(verwacht.length)
  for (const [i, begin] of verwacht.entries())
    expect(bezwaren[i]).toMatch(new RegExp(`^${begin.replaceAll(/[()/]/g, '.')}`))
})

test('where nobody need say who calls, nobody need', () => {
  expect(wireComplaints(open, { X_URL })).toEqual([])
})
