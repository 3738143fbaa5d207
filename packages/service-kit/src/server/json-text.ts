const suspect = /\\u(?:[dD][89a-fA-F]|0000)/
const escapes = /\\(?:u(?<code>[0-9a-fA-F]{4})|.)/g

/**
 * What a JSON text escapes and nobody can keep: half a character (`"\ud83d"` is valid JSON and no valid text) or U+0000.
 * PostgreSQL refuses both, and so would every partner. Looks at the escapes of the text and not at the parsed value, so
 * that no nesting can exhaust the stack.
 */
export function unkeepableEscape(json: string): 'half-character' | 'nul' | undefined {
  if (!suspect.test(json)) return undefined
  let high = -1
  let nul = false
  for (const { index, groups } of json.matchAll(escapes)) {
    const code = groups?.['code'] === undefined ? -1 : Number.parseInt(groups['code'], 16)
    const isLow = code >= 0xdc00 && code <= 0xdfff
    if (high >= 0 ? !(isLow && index === high + 6) : isLow) return 'half-character'
    high = code >= 0xd800 && code <= 0xdbff ? index : -1
    nul ||= code === 0
  }
  if (high >= 0) return 'half-character'
  return nul ? 'nul' : undefined
}

/** JSON pointers (RFC 6901) of the values that hold U+0000, or of the objects with such a name; at most `most`. */
export function findNul(value: unknown, most: number): string[] {
  const found: string[] = []
  const open: [pointer: string, value: unknown][] = [['', value]]
  for (let next = open.pop(); next && found.length < most; next = open.pop()) {
    const [pointer, current] = next
    if (typeof current === 'string' && current.includes('\0')) found.push(pointer)
    if (typeof current !== 'object' || current === null) continue
    const entries = Object.entries(current)
    if (entries.some(([name]) => name.includes('\0'))) found.push(pointer)
    else
      for (const [name, child] of entries.toReversed())
        open.push([`${pointer}/${name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`, child])
  }
  return found
}
