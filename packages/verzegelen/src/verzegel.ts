import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Where sealed bytes stand: table, column, whose row. What was moved to another place does not open there. */
export type Plek = readonly (string | number)[]

const vorm = 1
const plat = 0
const ingekort = 1
/** PostgreSQL compresses a long value, and of sealed bytes it no longer can. Below this it would not either. */
const lang = 512
const nonceBytes = 12
const tagBytes = 16
const begin = 2 + nonceBytes + tagBytes

/**
 * Seals bytes for one place with AES-256-GCM. Sealed twice they differ, and by their length alone tell something of what
 * they hold. Layout: form, flag, nonce, tag, sealed bytes.
 */
export function verzegel(sleutel: KeyObject, plek: Plek, inhoud: Uint8Array): Buffer {
  const kort = inhoud.length < lang ? undefined : deflateRawSync(inhoud, { level: 1 })
  const kop = Buffer.of(vorm, kort ? ingekort : plat)
  // Random: a household's key seals some thousands of values, far below where two nonces would meet.
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', sleutel, nonce)
  cipher.setAAD(Buffer.concat([kop, plekBytes(plek)]))
  const dicht = cipher.update(kort ?? inhoud)
  cipher.final()
  return Buffer.concat([kop, nonce, cipher.getAuthTag(), dicht])
}

/** Opens what `verzegel` made for this place with this key. Throws when it was cut, changed or moved, or the key is another. */
export function ontzegel(sleutel: KeyObject, plek: Plek, verzegeld: Uint8Array): Buffer {
  const bytes = Buffer.from(verzegeld.buffer, verzegeld.byteOffset, verzegeld.byteLength)
  if (bytes.length < begin || bytes[0] !== vorm) throw new Error('dit is geen verzegeling van deze vorm')
  const decipher = createDecipheriv('aes-256-gcm', sleutel, bytes.subarray(2, 2 + nonceBytes), {
    authTagLength: tagBytes,
  })
  decipher.setAAD(Buffer.concat([bytes.subarray(0, 2), plekBytes(plek)]))
  decipher.setAuthTag(bytes.subarray(2 + nonceBytes, begin))
  const open = decipher.update(bytes.subarray(begin))
  decipher.final()
  return bytes[1] === ingekort ? inflateRawSync(open) : open
}

/** One text per place: `['a', 'bc']` and `['ab', 'c']` are two. */
function plekBytes(plek: Plek): Buffer {
  return Buffer.from(JSON.stringify(plek))
}
