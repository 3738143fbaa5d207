import { expect, test } from 'vitest'
import { inrichting } from '@wijkhub/builders/haarlem'
import { afnemerVan } from './afnemer.ts'
import { alleScopes, Scope, scopesVan } from './scopes.ts'
import { magBinnen, type Toegangsregel } from './toegangsregel.ts'

test.each<[string, Record<string, unknown>, string[]]>([
  ['the words of `scope`', { scope: 'lezen plan' }, ['lezen', 'plan']],
  ['a list', { scope: ['lezen'] }, ['lezen']],
  ['what Entra calls it of a person', { scp: 'lezen zoeken' }, ['lezen', 'zoeken']],
  ['what Entra calls it of a program', { roles: ['inkomend', 'Andere.Rol'] }, ['inkomend']],
  ['what others call a scope', { scope: 'openid profile LEZEN constructor' }, []],
  ['no words at all', { scope: 7, scp: null, roles: [{ naam: 'lezen' }] }, []],
  ['nothing', {}, []],
])('the scopes of a token are %s', (_, payload, scopes) => {
  expect([...scopesVan(payload)]).toEqual(scopes)
})

const rollen: [Scope, Toegangsregel][] = [
  ['beheren', { rol: 'beheer', scope: 'beheren' }],
  ['wijkbeeld', { rol: 'wijkbeeld', scope: 'wijkbeeld' }],
  ['privacy', { rol: 'privacy', scope: 'privacy' }],
  ['controle', { rol: 'controle', scope: 'controle' }],
]

test.each(rollen)('the role of %s takes an organisation that has it and a token that is for it', (scope, regel) => {
  const komt = (organisatie: string, scopes: Iterable<Scope>) =>
    magBinnen(regel, afnemerVan(inrichting, organisatie, new Set(scopes))!)
  expect(komt('gemeente', [scope])).toBe(true)
  expect(
    komt(
      'gemeente',
      Scope.options.filter((een) => een !== scope && een !== 'privacy'),
    ),
  ).toBe(false)
  expect(komt('kontext', alleScopes)).toBe(false)
})

test('what an auditor may the privacy officer may, and not the other way round', () => {
  const privacy = afnemerVan(inrichting, 'gemeente', new Set(['privacy']))!
  const controle = afnemerVan(inrichting, 'gemeente', new Set(['controle']))!
  expect(magBinnen({ rol: 'controle', scope: 'controle' }, privacy)).toBe(true)
  expect(magBinnen({ rol: 'privacy', scope: 'privacy' }, controle)).toBe(false)
})

test.each<Toegangsregel>([
  { rol: 'organisatie', scope: 'lezen' },
  { rol: 'partner', scope: 'inkomend', audience: 'cjg' },
])('a route of rol $rol takes a token with its scope of whom it is for', (regel) => {
  const wie = regel.rol === 'partner' ? 'cjg' : 'kontext'
  const ander = wie === 'cjg' ? 'kontext' : 'cjg'
  expect(magBinnen(regel, afnemerVan(inrichting, wie)!)).toBe(true)
  expect(magBinnen(regel, afnemerVan(inrichting, ander)!)).toBe(false)
  expect(magBinnen(regel, afnemerVan(inrichting, wie, new Set(['tellen']))!)).toBe(false)
})
