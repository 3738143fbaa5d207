/** One person with every field there is takes a few kilobytes. */
const meesteBytes = 256 * 1024

/** The JSON of an answer, given up on as soon as it is too long, also after decompression; `undefined` when it is none. */
export async function leesBegrensd(response: Response): Promise<unknown> {
  const delen: Uint8Array[] = []
  let bytes = 0
  // Leaving the loop early cancels the stream, which closes the connection.
  for await (const deel of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += deel.byteLength
    if (bytes > meesteBytes) return undefined
    delen.push(deel)
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(delen)))
  } catch {
    return undefined
  }
}
