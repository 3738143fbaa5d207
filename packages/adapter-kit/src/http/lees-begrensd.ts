import { readText } from '@wijkhub/service-kit'

/** Longer than any answer a partner has reason to give. */
const meesteBytes = 1024 * 1024

/**
 * The text of an answer, read as a stream and given up on as soon as it is too long, also after decompression: a few
 * hundred kilobytes of gzip can become more than the memory there is. `undefined`: too long, or bytes that are no text
 * (`readText`): what was read with holes in it is nobody's word.
 */
export async function leesBegrensd(response: Response): Promise<string | undefined> {
  const delen: Uint8Array[] = []
  let bytes = 0
  // Leaving the loop early cancels the stream, which closes the connection.
  for await (const deel of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += deel.byteLength
    if (bytes > meesteBytes) return undefined
    delen.push(deel)
  }
  const gelezen = readText(Buffer.concat(delen), response.headers.get('content-type') ?? '')
  return 'text' in gelezen ? gelezen.text : undefined
}
