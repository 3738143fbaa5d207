// XML 1.0, production [2] Char: everything else may not stand in a document, not even as a character reference.
const forbidden = /[^\u{9}\u{A}\u{D}\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u
const forbiddenAll = new RegExp(forbidden, 'gu')

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }
const attributeEscapes: Record<string, string> = { ...escapes, '\n': '&#10;', '\t': '&#9;' }
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Whether a text holds a character that XML 1.0 does not allow (control characters, lone surrogates). */
export function hasForbiddenCharacter(text: string): boolean {
  return forbidden.test(text)
}

/** Replaces what XML cannot carry by U+FFFD, so that one odd character in free text cannot stop a message. */
export function replaceForbiddenCharacters(text: string): string {
  return text.replace(forbiddenAll, '\uFFFD')
}

/** @throws RangeError on a character XML does not allow: replace it first, or refuse the input. */
export function escapeText(text: string): string {
  refuseForbidden(text)
  return text.replace(/[&<>"\r]/g, (sign) => escapes[sign]!)
}

/** @throws RangeError as `escapeText`. */
export function escapeAttribute(text: string): string {
  refuseForbidden(text)
  return text.replace(/[&<>"\r\n\t]/g, (sign) => attributeEscapes[sign]!)
}

/**
 * Resolves the five predefined entities and character references; `undefined` when the text holds anything else after
 * an ampersand. Other entities can only come from a DTD, and those are refused.
 */
export function resolveReferences(raw: string): string | undefined {
  if (!raw.includes('&')) return raw
  let wrong = false
  const text = raw.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));|&/g, (_, hex, decimal, name) => {
    const resolved = name ? named[name as string] : character(hex ? parseInt(hex as string, 16) : Number(decimal))
    wrong ||= resolved === undefined
    return resolved ?? ''
  })
  return wrong ? undefined : text
}

function character(code: number): string | undefined {
  if (!(code <= 0x10ffff)) return undefined
  const text = String.fromCodePoint(code)
  return hasForbiddenCharacter(text) ? undefined : text
}

function refuseForbidden(text: string): void {
  const found = forbidden.exec(text)
  if (found) throw new RangeError(`XML cannot carry U+${found[0].codePointAt(0)!.toString(16).padStart(4, '0')}`)
}

const closings: Record<string, string> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' }
const openings = /<!--|<!\[CDATA\[|<\?(?!xml\s)/g

/**
 * The document without its processing instructions: they may hold anything at all, quotes and brackets too, and say
 * nothing to us. What only looks like one, inside a comment or CDATA, stays.
 */
export function withoutInstructions(xml: string): string {
  let kept = ''
  let from = 0
  openings.lastIndex = 0
  for (let found = openings.exec(xml); found; found = openings.exec(xml)) {
    const closing = closings[found[0]]!
    const end = xml.indexOf(closing, found.index + found[0].length)
    // Not closed: not well-formed, and the parser says so.
    if (end < 0) break
    openings.lastIndex = end + closing.length
    if (found[0] !== '<?') continue
    kept += xml.slice(from, found.index)
    from = openings.lastIndex
  }
  return kept + xml.slice(from)
}
