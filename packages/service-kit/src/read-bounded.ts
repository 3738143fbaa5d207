import { readText } from './server/read-text.ts'
import type { WireAnswer } from './wire/open-wire.ts'

/**
 * The text of somebody's answer, read as a stream and given up on as soon as it is longer than `maxBytes`. `undefined`: too
 * long, or bytes that are no text (`readText`): what was read with holes in it is nobody's word.
 */
export async function readBounded(
  { body, headers }: Pick<WireAnswer, 'body' | 'headers'>,
  maxBytes: number,
): Promise<string | undefined> {
  const parts: Uint8Array[] = []
  let bytes = 0
  // Leaving the loop early destroys the stream, which closes the connection.
  for await (const part of body) {
    bytes += part.byteLength
    if (bytes > maxBytes) return undefined
    parts.push(part)
  }
  const read = readText(Buffer.concat(parts), headers['content-type'] ?? '')
  return 'text' in read ? read.text : undefined
}
