import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { XmlAttribute, XmlElement } from './xml-element.ts'
import { hasForbiddenCharacter, resolveReferences, withoutInstructions } from './xml-text.ts'

export interface XmlFault {
  code: 'xml-te-groot' | 'xml-dtd' | 'xml-ongeldig' | 'xml-te-diep'
  /** For people, in Dutch; holds no content of the document, so that it may be logged. */
  reason: string
}

export interface XmlLimits {
  /** Length of the document in UTF-16 units. */
  maxLength: number
  /** Elements inside each other. */
  maxDepth: number
  /** Openings, endings and comments together: what one document may cost in objects, however small each is. */
  maxTags: number
}

const usual: XmlLimits = { maxLength: 5 * 1024 * 1024, maxDepth: 32, maxTags: 400_000 }

type Node = Record<string, Node[] | Record<string, string> | string | undefined>

const parserFor = (maxDepth: number) =>
  new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    // References are resolved here: the parser's own entities grow with what a DTD declares.
    processEntities: false,
    cdataPropName: '#cdata',
    maxNestedTags: maxDepth,
    strictReservedNames: false,
  })

/**
 * Reads a whole XML document into elements named by namespace URI. What a stranger may have made wrong is a value, never
 * an exception. Refused before parsing: a DOCTYPE or entity declaration (also inside CDATA or a comment: no partner of
 * ours sends one, and a scan cannot be fooled), another encoding than UTF-8, characters XML forbids, more tags than the
 * limit. Refused after it: undeclared prefixes, unknown entities, and more depth than the limit. Comments and processing
 * instructions are legal and say nothing to us. Costs time in proportion to the length, whatever the document looks like.
 */
export function readXml(xml: string, limits: Partial<XmlLimits> = {}): XmlElement | XmlFault {
  const { maxLength, maxDepth, maxTags } = { ...usual, ...limits }
  if (xml.length > maxLength) return { code: 'xml-te-groot', reason: `het bericht is langer dan ${maxLength} tekens` }
  if (hasMoreTags(xml, maxTags)) return { code: 'xml-te-groot', reason: `het bericht heeft meer dan ${maxTags} tags` }
  if (/<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(xml))
    return { code: 'xml-dtd', reason: 'DOCTYPE en entiteiten zijn niet toegestaan' }
  if (hasForbiddenCharacter(xml))
    return { code: 'xml-ongeldig', reason: 'het bericht bevat een teken dat XML verbiedt' }
  const text = xml.startsWith('\uFEFF') ? xml.slice(1) : xml
  const encoding = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1]
  if (encoding && encoding.toLowerCase() !== 'utf-8')
    return { code: 'xml-ongeldig', reason: 'alleen UTF-8 wordt gelezen' }
  try {
    return readRoot(withoutInstructions(text), maxDepth)
  } catch (error) {
    if (error instanceof Refused) return { code: 'xml-ongeldig', reason: error.message }
    if (error instanceof TooDeep || (error instanceof Error && error.message.includes('nested tags')))
      return { code: 'xml-te-diep', reason: `meer dan ${maxDepth} elementen in elkaar` }
    return { code: 'xml-ongeldig', reason: 'het bericht is geen geldige XML' }
  }
}

export function isXmlFault(value: XmlElement | XmlFault): value is XmlFault {
  return 'code' in value
}

class Refused extends Error {}
class TooDeep extends Error {}

function hasMoreTags(xml: string, max: number): boolean {
  let count = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) if (++count > max) return true
  return false
}

function readRoot(xml: string, maxDepth: number): XmlElement {
  const verdict = XMLValidator.validate(xml)
  if (verdict !== true) throw new Refused(`geen geldige XML op regel ${verdict.err.line}`)
  const nodes = (parserFor(maxDepth).parse(xml) as Node[]).filter((node) => tagOf(node) !== '?xml' && !isBlank(node))
  // The parser drops text after the root without a word.
  if (nodes.length !== 1 || isText(nodes[0]!) || !/>\s*$/.test(xml.slice(-1000)))
    throw new Refused('een document heeft precies één hoofdelement')
  return toElement(nodes[0]!, { own: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]) }, maxDepth)
}

/** Declarations of one element and of those around it: never copied, for a thousand siblings share a thousand of them. */
interface Scope {
  own: ReadonlyMap<string, string>
  outer?: Scope
}

function namespaceOf(prefix: string, scope: Scope): string | undefined {
  for (let at: Scope | undefined = scope; at; at = at.outer) {
    const namespace = at.own.get(prefix)
    if (namespace !== undefined) return namespace
  }
  return undefined
}

const tagOf = (node: Node) => Object.keys(node).find((key) => key !== ':@')!
const isBlank = (node: Node) => '#text' in node && (node['#text'] as string).trim() === ''
const isText = (node: Node) => '#text' in node || '#cdata' in node

function toElement(node: Node, outer: Scope, depthLeft: number): XmlElement {
  // The parser counts the open elements around a tag only, so one level is counted here.
  if (depthLeft === 0) throw new TooDeep()
  const tag = tagOf(node)
  if (tag.startsWith('?')) throw new Refused('een XML-declaratie staat alleen vooraan')
  const raw = Object.entries((node[':@'] ?? {}) as Record<string, string>)
  const scope = withDeclarations(raw, outer)
  const content = node[tag] as Node[]
  const children = content.filter((child) => !isText(child)).map((child) => toElement(child, scope, depthLeft - 1))
  return {
    ...split(tag, scope, namespaceOf('', scope) ?? ''),
    attributes: raw
      .filter(([name]) => !isDeclaration(name))
      .map(([name, value]): XmlAttribute => ({
        ...split(name, scope, ''),
        value: resolved(value),
      })),
    children,
    text: children.length > 0 ? '' : content.map(textOf).join(''),
  }
}

const isDeclaration = (name: string) => name === 'xmlns' || name.startsWith('xmlns:')

function withDeclarations(attributes: [string, string][], outer: Scope): Scope {
  const declarations = attributes.filter(([name]) => isDeclaration(name))
  if (declarations.length === 0) return outer
  return { own: new Map(declarations.map(([name, uri]) => [name.slice(6), resolved(uri)])), outer }
}

function split(qualified: string, scope: Scope, unprefixed: string) {
  const colon = qualified.indexOf(':')
  if (colon < 0) return { namespace: unprefixed, name: qualified }
  const namespace = namespaceOf(qualified.slice(0, colon), scope)
  if (!namespace) throw new Refused('een voorvoegsel zonder naamruimte')
  return { namespace, name: qualified.slice(colon + 1) }
}

function textOf(node: Node): string {
  if ('#text' in node) return resolved(node['#text'] as string)
  return (node['#cdata'] as Node[]).map((part) => part['#text'] as string).join('')
}

function resolved(raw: string): string {
  const text = resolveReferences(raw)
  if (text === undefined) throw new Refused('onbekende entiteit')
  return text
}
