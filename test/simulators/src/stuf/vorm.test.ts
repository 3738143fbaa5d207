import { expect, test } from 'vitest'
import { geenWaarde } from './geen-waarde.ts'
import { namespaces } from './namespaces.ts'
import { kinderenVan, patroon, tekstVan, vormFouten, type Vorm } from './vorm.ts'
import { elementsOf } from '../xml/element.ts'

const zkn = elementsOf(namespaces.ZKN)
const { een, hoogstensEen, meer } = kinderenVan(namespaces.ZKN)
const vorm: Vorm = {
  attributen: { soort: /^T$/ },
  kinderen: [
    een('a', tekstVan(1, 3)),
    hoogstensEen('b', patroon(/^\d$/, 'geen cijfer')),
    meer('c', { kinderen: [een('d')] }),
  ],
}
const soort = { namespace: namespaces.StUF, name: 'soort', value: 'T' }

test('a right element has no faults, with and without what is optional', () => {
  expect(vormFouten(zkn('o', [zkn('a', 'x')], [soort]), vorm)).toEqual([])
  const vol = [
    zkn('a', 'x'),
    zkn('b', '', geenWaarde('waardeOnbekend')),
    zkn('c', [zkn('d', '')]),
    zkn('c', [zkn('d', '')]),
  ]
  expect(vormFouten(zkn('o', vol, [soort]), vorm)).toEqual([])
})

test('every fault is named at once with its place', () => {
  const kinderen = [
    zkn('b', 'x'),
    zkn('a', 'vier'),
    zkn('b', '', [{ namespace: namespaces.xsi, name: 'nil', value: 'true' }]),
    zkn('c', []),
    elementsOf(namespaces.BG)('a', 'x'),
  ]
  expect(vormFouten(zkn('o', kinderen, [{ ...soort, value: 'W' }]), vorm)).toEqual([
    { veld: 'o@soort', reden: 'heeft geen toegestane waarde' },
    { veld: 'o/b', reden: 'geen cijfer' },
    { veld: 'o/a', reden: 'staat niet op zijn plaats' },
    { veld: 'o/a', reden: 'moet 1 tot 3 tekens zijn' },
    { veld: 'o/b', reden: 'is nil zonder geldige noValue' },
    { veld: 'o/c/d', reden: 'ontbreekt' },
    { veld: 'o/a', reden: 'hoort hier niet' },
    { veld: 'o/b', reden: 'komt te vaak voor' },
  ])
})
