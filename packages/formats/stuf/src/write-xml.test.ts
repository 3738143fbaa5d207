import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readXml } from './read-xml.ts'
import { writeXml } from './write-xml.ts'
import { elementsOf, type XmlElement } from './xml-element.ts'
import { hasForbiddenCharacter, replaceForbiddenCharacters } from './xml-text.ts'

const prefixes = { a: 'urn:a', b: 'urn:b' }
const name = fc.stringMatching(/^[a-z][a-z.0-9_-]{0,8}$/)
const text = fc.string({ unit: 'binary' }).map(replaceForbiddenCharacters)
const namespace = fc.constantFrom('urn:a', 'urn:b')
const { element } = fc.letrec<{ element: XmlElement }>((tie) => ({
  element: fc
    .record({
      namespace,
      name,
      attributes: fc.uniqueArray(fc.record({ namespace, name, value: text }), {
        selector: (a) => a.namespace + a.name,
        maxLength: 3,
      }),
      children: fc.oneof(
        { depthSize: 'small' },
        fc.constant<XmlElement[]>([]),
        fc.array(tie('element'), { maxLength: 3 }),
      ),
      text,
    })
    .map((made) => (made.children.length > 0 ? { ...made, text: '' } : made)),
}))

describe('writeXml', () => {
  test('what is written is read back the same, for any text and any tree', () => {
    fc.assert(
      fc.property(element, (root) => {
        expect(readXml(writeXml(root, prefixes), { maxDepth: 100 })).toEqual(root)
      }),
    )
  })

  test('escapes what would end a text or an attribute', () => {
    const root = elementsOf('urn:a')('x', '<&">\r]]>', [{ namespace: 'urn:b', name: 'k', value: '"<\n>' }])
    expect(writeXml(root, prefixes)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a:x xmlns:a="urn:a" xmlns:b="urn:b" b:k="&quot;&lt;&#10;&gt;">&lt;&amp;&quot;&gt;&#13;]]&gt;</a:x>',
    )
  })

  test.each(['\u0000', '\u0008', '\u001f', '\uffff', '\ud800'])('refuses a character XML cannot carry: %j', (sign) => {
    expect(() => writeXml(elementsOf('urn:a')('x', `y${sign}`), prefixes)).toThrow(RangeError)
    expect(hasForbiddenCharacter(replaceForbiddenCharacters(sign))).toBe(false)
  })

  test('refuses a namespace nobody gave a prefix', () => {
    expect(() => writeXml(elementsOf('urn:c')('x', ''), prefixes)).toThrow('urn:c')
  })
})
