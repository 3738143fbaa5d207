import { readText } from './server/read-text.ts'

/**
 * The text of somebody's answer, read as a stream and given up on as soon as it is longer than `maxBytes`, also after
 * decompression: a few hundred kilobytes of gzip can become more than the memory there is. `undefined`: too long, or bytes
 * that are no text (`readText`): what was read with holes in it is nobody's word.
 */
export async function readBounded(response: Response, maxBytes: number): Promise<string | undefined> {
  const parts: Uint8Array[] = []
  let bytes = 0
  // Leaving the loop early cancels the stream, which closes the connection.
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += part.byteLength
    if (bytes > maxBytes) return undefined
    parts.push(part)
  }
  const read = readText(Buffer.concat(parts), response.headers.get('content-type') ?? '')
  return 'text' in read ? read.text : undefined
}
