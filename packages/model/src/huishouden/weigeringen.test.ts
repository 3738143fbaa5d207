import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codeVan, problemen, weigeringen, type Weigering } from './weigeringen.ts'

test('every concept adds its own refusals, and no two say the same code', async () => {
  const mappen = globSync('{*,../*}/weigeringen.ts', { cwd: import.meta.dirname }).filter(
    (map) => !map.replaceAll('\\', '/').startsWith('../huishouden'),
  )
  const tabellen = await Promise.all(
    mappen.map(
      async (map) =>
        (await import(/* @vite-ignore */ new URL(map, import.meta.url).href)) as {
          weigeringen: Record<string, unknown>
        },
    ),
  )
  const perConcept = tabellen.flatMap((tabel) => Object.keys(tabel.weigeringen))
  expect(perConcept).not.toHaveLength(0)
  expect(new Set(perConcept).size).toBe(perConcept.length)
  const algemeen = ['huishouden-vol', 'datum-in-toekomst', 'datum-voor-geboorte']
  expect(Object.keys(weigeringen).toSorted()).toEqual([...perConcept, ...algemeen].toSorted())
})

test('a refusal is told under its own code, or as another fault that has a text', () => {
  expect(codeVan('toestemming-onbekend')).toBe('toestemming-onbekend')
  // That the household exists is already something who is not involved may not know.
  expect(codeVan('niet-betrokken')).toBe('huishouden-onbekend')
  expect(Object.keys(problemen)).not.toContain('niet-betrokken')
  const transport = ['ongeldige-invoer', 'geen-recht']
  for (const weigering of Object.keys(weigeringen) as Weigering[])
    expect([...Object.keys(problemen), ...transport]).toContain(codeVan(weigering))
})
