import type { XmlElement } from './element.ts'

/** Writes a document; `voorvoegsels` by namespace, all declared on the root. */
export function schrijfXml(wortel: XmlElement, voorvoegsels: Record<string, string>): string {
  const voorvoegsel = new Map(Object.entries(voorvoegsels).map(([naam, adres]) => [adres, naam]))
  const naam = (deel: { namespace: string; name: string }) =>
    deel.namespace ? `${voorvoegsel.get(deel.namespace)!}:${deel.name}` : deel.name
  const schrijf = (element: XmlElement, declaraties = ''): string => {
    const attributen = element.attributes.map((een) => ` ${naam(een)}="${ontsnapt(een.value)}"`).join('')
    const inhoud = element.children.map((kind) => schrijf(kind)).join('') || ontsnapt(element.text)
    return `<${naam(element)}${declaraties}${attributen}>${inhoud}</${naam(element)}>`
  }
  const declaraties = Object.entries(voorvoegsels)
    .map(([prefix, adres]) => ` xmlns:${prefix}="${adres}"`)
    .join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${schrijf(wortel, declaraties)}`
}

const tekens: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What no XML can carry becomes a question mark: a partner's worker may type anything. */
function ontsnapt(tekst: string): string {
  return tekst
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '?')
    .replace(/[&<>"]/g, (teken) => tekens[teken]!)
}
