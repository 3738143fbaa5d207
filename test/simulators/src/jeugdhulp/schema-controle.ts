import type { XmlElement } from '../xml/element.ts'
import { enkelvoudig, klassen } from './ijw-klassen.ts'

const basis = 'http://www.istandaarden.nl/ijw/3_2/basisschema/schema'

interface Deel {
  naam: string
  keer: string
  type: string
}

const delen = new Map<string, { delen: Deel[]; volgorde: RegExp }>()

/** Everything that is wrong with a message against its class; the way control level 1 (the XSD) would see it. */
export function schemaFouten(element: XmlElement, klasse: string, pad = element.name): string[] {
  if (element.attributes.length > 0) return [`${pad}: kent geen attributen`]
  if (!(klasse in klassen)) return waardeFouten(element, klasse, pad)
  const { delen: verwacht, volgorde } = ontleed(klasse)
  const verwachteRuimte = klasse.startsWith('CDT_') ? basis : element.namespace
  const namen = element.children.map((kind) => `${kind.name} `).join('')
  const fouten = volgorde.test(namen) ? [] : [`${pad}: verwacht is ${klassen[klasse]}, gekregen ${namen}`]
  for (const kind of element.children) {
    const deel = verwacht.find(({ naam }) => naam === kind.name)
    if (kind.namespace !== verwachteRuimte) fouten.push(`${pad}.${kind.name}: staat in de verkeerde naamruimte`)
    if (deel) fouten.push(...schemaFouten(kind, deel.type, `${pad}.${kind.name}`))
  }
  return fouten
}

function waardeFouten(element: XmlElement, type: string, pad: string): string[] {
  if (element.children.length > 0) return [`${pad}: heeft elementen waar een waarde hoort`]
  const vorm = enkelvoudig[type]
  const goed = vorm ? vorm.test(element.text) : element.text === type
  if (!goed) return [`${pad}: geen ${type}`]
  const bestaat = type !== 'LDT_Datum' || new Date(`${element.text}T00:00:00Z`).toISOString().startsWith(element.text)
  return bestaat ? [] : [`${pad}: geen bestaande dag`]
}

/** A class as an expression over the names of its children: order and number at once. */
function ontleed(klasse: string) {
  const bekend = delen.get(klasse)
  if (bekend) return bekend
  const lijst = klassen[klasse]!.split(' ').map((deel): Deel => {
    const [, naam, keer, type] = /^(\w+)([?+]?):(\w+)$/.exec(deel)!
    return { naam: naam!, keer: keer!, type: type! }
  })
  const volgorde = new RegExp(`^${lijst.map(({ naam, keer }) => `(?:${naam} )${keer}`).join('')}$`)
  const ontleding = { delen: lijst, volgorde }
  delen.set(klasse, ontleding)
  return ontleding
}
