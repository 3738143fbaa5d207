import { fouten, standaardenMap, zonderStandaarden } from '@wijkhub/builders'
import { describe, expect, test } from 'vitest'
import { berichtenMetSchema, inhoudVan, jw305, retourZonderToewijzing } from '../fixtures/berichten.ts'

describe.each(berichtenMetSchema())('$bestand', ({ xsd, xml }) => {
  test.skipIf(!standaardenMap)(`keeps the official schema (${standaardenMap ? xsd : zonderStandaarden})`, () => {
    expect(fouten(xml, xsd)).toEqual([])
  })
})

test.skipIf(!standaardenMap)('the retour about an unknown allocation keeps the official schema', () => {
  const xml = inhoudVan(retourZonderToewijzing(jw305([{ nummer: 39299999, begindatum: '2026-12-01', status: '1' }])))
  expect(fouten(xml, 'ijw/xsd/JW306.xsd')).toEqual([])
  expect(xml).toContain('<jw306:RetourCode>9019</jw306:RetourCode>')
})

test('an iJw message is UTF-8 without BOM, with CR/LF line ends only (OP192)', () => {
  const berichten = berichtenMetSchema().filter(({ xsd }) => xsd.startsWith('ijw/'))
  expect(berichten).toHaveLength(6)
  for (const { xml } of berichten) {
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\r\n')).toBe(true)
    expect(xml).not.toMatch(/[^\r]\n/)
  }
})
