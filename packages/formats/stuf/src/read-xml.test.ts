import { describe, expect, test } from 'vitest'
import { isXmlFault, readXml, type XmlFault } from './read-xml.ts'
import { findAttribute, findText } from './xml-element.ts'

const code = (xml: string, limits = {}) => (readXml(xml, limits) as XmlFault).code

describe('readXml', () => {
  test('names elements and attributes by namespace, whatever the prefix', () => {
    const forms = [
      '<a:b xmlns:a="urn:x" a:k="1"><a:c>t</a:c></a:b>',
      '<b xmlns="urn:x" xmlns:q="urn:x" q:k="1"><q:c>t</q:c></b>',
    ]
    for (const form of forms) {
      const root = readXml(form)
      if (isXmlFault(root)) throw new Error(root.reason)
      expect(root).toMatchObject({ namespace: 'urn:x', name: 'b' })
      expect(findText(root, 'urn:x', 'c')).toBe('t')
      expect(findAttribute(root, 'urn:x', 'k')).toBe('1')
    }
  })

  test('a redeclared prefix counts inside its element only', () => {
    const root = readXml('<p:a xmlns:p="urn:1"><p:b xmlns:p="urn:2"/><p:c/></p:a>')
    expect(root).toMatchObject({ children: [{ namespace: 'urn:2' }, { namespace: 'urn:1' }] })
  })

  test('resolves predefined entities and character references, and keeps CDATA as it is', () => {
    expect(readXml('<a k="&quot;&#x41;">&lt;&amp;&#233;&gt;<![CDATA[&amp;<b>]]> </a>')).toMatchObject({
      text: '<&é>&amp;<b> ',
      attributes: [{ name: 'k', value: '"A' }],
    })
  })

  test.each([
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['<!doctype a SYSTEM "file:///etc/passwd"><a/>'],
    ['<?xml version="1.0"?><!-- c --><!DOCTYPE a><a/>'],
    ['<a><![CDATA[<!ENTITY x "y">]]></a>'],
  ])('refuses any document type or entity declaration: %s', (xml) => {
    expect(code(xml)).toBe('xml-dtd')
  })

  test.each([
    ['<a>&unknown;</a>'],
    ['<a>&nbsp;</a>'],
    ['<a>&toString;</a>'],
    ['<a>&#0;</a>'],
    ['<a>&#xFFFF;</a>'],
    ['<a>&#1114112;</a>'],
    ['<a>loose & ampersand</a>'],
    ['<a>\u0001</a>'],
    ['<a><b></a></b>'],
    ['<a/><b/>'],
    ['<a/>text'],
    ['text<a/>'],
    ['text'],
    [''],
    ['<a k="1" k="2"/>'],
    ['<p:a/>'],
    ['<a p:k="1"/>'],
    ['<a><?never closed</a>'],
    ['<?only an="instruction"?>'],
    ['<a><?xml version="1.0"?></a>'],
    ['<?xml version="1.0" encoding="ISO-8859-1"?><a/>'],
    ['<a'],
    ['{"json": true}'],
  ])('refuses what is not well-formed or not ours to read: %j', (xml) => {
    expect(code(xml)).toBe('xml-ongeldig')
  })

  test.each([
    [`<?xml version="1.0"?><?style it's "x ?><a><?p <b> &y; ?>te<?q?>xt</a><!-- <?r --><?end?>`, 'text'],
    ['<a>te<!-- <b> & -->xt</a>', 'text'],
    ['<a><![CDATA[<?no instruction?>]]></a>', '<?no instruction?>'],
    ['<a><!-- <? --><![CDATA[te]]>xt<!-- ?> --></a>', 'text'],
  ])('comments and processing instructions say nothing: %s', (xml, text) => {
    expect(readXml(xml)).toMatchObject({ name: 'a', text, children: [] })
  })

  test('refuses more tags than the limit before it makes an object of any', () => {
    expect(code(`<a>${'<b/>'.repeat(9)}</a>`, { maxTags: 10 })).toBe('xml-te-groot')
    expect(isXmlFault(readXml(`<a>${'<b/>'.repeat(8)}</a>`, { maxTags: 10 }))).toBe(false)
  })

  test('refuses more depth and more length than the limits, and accepts exactly the limits', () => {
    const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`
    expect(isXmlFault(readXml(nested(32)))).toBe(false)
    expect(code(nested(33))).toBe('xml-te-diep')
    expect(code(nested(100_000))).toBe('xml-te-diep')
    expect(code('<a>xxxxx</a>', { maxLength: 11 })).toBe('xml-te-groot')
    expect(isXmlFault(readXml('<a>xxxxx</a>', { maxLength: 12 }))).toBe(false)
  })

  test.each(['constructor', 'hasOwnProperty', '__proto__', 'toString'])(
    'an element or attribute called %s harms nothing: it is read as a name or refused',
    (name) => {
      for (const xml of [`<a><${name}>1</${name}></a>`, `<a><b ${name}="1"/></a>`]) {
        const root = readXml(xml)
        if (!isXmlFault(root)) expect(JSON.stringify(root)).toContain(name)
      }
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    },
  )

  test('the reason of a refusal holds nothing of the document', () => {
    const fault = readXml('<a>999999357 &geheim;</a>') as XmlFault
    expect(fault.reason).not.toMatch(/999999357|geheim/)
  })
})
