import { createHash } from 'node:crypto'

/** Namespace of the UUIDs below; made once, never to change: it would give every known decision a second id. */
const naamruimte = '5b6f7f0e-8a3c-4d57-9a55-0c6f3c1f7c2e'

/**
 * The hub's id of a decision: a UUID version 5 (RFC 9562 §5.5) of its ToewijzingNummer, which is unique per municipality
 * and law (TR332) and stays the same when the decision changes (IV066). So a repeated or changed decision is the same
 * decision, whatever the reference of the message.
 */
export function besluitId(toewijzingNummer: number): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(naamruimte.replaceAll('-', ''), 'hex'))
    .update(String(toewijzingNummer))
    .digest()
    .subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
