import { isUtf8 } from 'node:buffer'

/** Why a body is no text: another encoding than this door reads (415), or bytes that are not what they say (400). */
export interface TextFault {
  status: 400 | 415
  /** For people, in Dutch; holds nothing of the body. */
  reason: string
}

type Encoding = 'utf-8' | 'iso-8859-1' | 'utf-16le' | 'utf-16be'

/**
 * The text of a body: the one way from bytes to text, for every door. A byte order mark says the encoding and is taken
 * off; then the `charset` of the Content-Type; then, in XML, its own declaration (RFC 7303, 3); else it is UTF-8. JSON is
 * UTF-8 and nothing else (RFC 8259, 8.1). What is not valid is refused: never U+FFFD. U+0000 is refused too, because no
 * database and no partner can keep it. XML comes back declaring UTF-8, whatever it was.
 */
export function readText(body: Uint8Array, contentType: string): { text: string } | { fault: TextFault } {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const isXml = /^[^;]*[/+]xml\s*(?:;|$)/i.test(contentType)
  const isJson = /^[^;]*[/+]json\s*(?:;|$)/i.test(contentType)
  const mark = markOf(bytes)
  const named = mark ? undefined : (charsetOf(contentType) ?? (isXml ? declaredIn(bytes) : undefined))
  const encoding = mark?.encoding ?? (named === undefined ? 'utf-8' : known.get(named.toLowerCase()))
  if (encoding === undefined || (isJson && encoding !== 'utf-8') || (named && encoding.startsWith('utf-16')))
    return { fault: { status: 415, reason: isJson ? 'JSON wordt alleen in UTF-8 gelezen' : unread } }
  const text = decode(bytes.subarray(mark?.length ?? 0), encoding)
  if (text === undefined)
    return { fault: { status: 400, reason: `de inhoud is geen geldig ${encoding.toUpperCase()}` } }
  if (text.includes('\0')) return { fault: { status: 400, reason: 'de inhoud bevat het teken U+0000' } }
  return { text: isXml ? text.replace(declaration, '$<before>UTF-8') : text }
}

const unread = 'deze tekencodering wordt niet gelezen; stuur UTF-8'

const known = new Map<string, Encoding>([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['ascii', 'utf-8'],
  ['iso-8859-1', 'iso-8859-1'],
  ['iso8859-1', 'iso-8859-1'],
  ['iso_8859-1', 'iso-8859-1'],
  ['latin1', 'iso-8859-1'],
  // Only with a mark: without one, whether these are big or little endian is a guess.
  ['utf-16', 'utf-16be'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
])

const marks: { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

function markOf(bytes: Buffer): { encoding: Encoding; length: number } | undefined {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte))
  return mark && { encoding: mark.encoding, length: mark.bytes.length }
}

function charsetOf(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s;"]+)"?/i.exec(contentType)?.[1]
}

// The length of what lies before the name is bounded: a declaration is short, and a stranger's text may be long.
const declaration = /^(?<before><\?xml[^>]{1,200}?\sencoding\s{0,20}=\s{0,20}["'])(?<name>[A-Za-z][\w.-]{0,40})/

function declaredIn(bytes: Buffer): string | undefined {
  return declaration.exec(bytes.toString('latin1', 0, 400))?.groups?.['name']
}

function decode(bytes: Buffer, encoding: Encoding): string | undefined {
  switch (encoding) {
    case 'utf-8':
      return isUtf8(bytes) ? bytes.toString('utf8') : undefined
    // Not TextDecoder: what it calls iso-8859-1 is windows-1252.
    case 'iso-8859-1':
      return bytes.toString('latin1')
    case 'utf-16le':
    case 'utf-16be':
      return decodeUtf16(bytes, encoding)
  }
}

function decodeUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
