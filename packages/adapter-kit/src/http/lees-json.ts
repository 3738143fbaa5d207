/** The text as JSON; `undefined` when it is none. */
export function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}
