import { describe, expect, test } from 'vitest'
import { doelbinding } from '@wijkhub/builders/haarlem'
import type { DoelbindingRegel } from './regel.ts'
import { waaromVan } from './waarom.ts'

const rij = (kring: DoelbindingRegel['kring'], meer: Partial<DoelbindingRegel> = {}): DoelbindingRegel => ({
  ...doelbinding.regelVoor('schuldhulp')!,
  audience: 'x',
  kring,
  ...meer,
})
const uitleg = (document: object, partner: DoelbindingRegel) =>
  waaromVan({ huishoudenId: 'h', inwoners: { a: {} }, ...document }, partner).inwoners[0]
const verwijzing = (anders: object = {}) => ({
  v: { naar: 'x', inwonerIds: ['a', 'b'], status: 'ontvangen', ...anders },
})

describe('a referral that the reader sees says why', () => {
  test.each([
    [{}, 'onbekend', 'u leest geen verwijzing van haar hierheen'],
    [{ verwijzingen: verwijzing({ naar: 'y' }) }, 'onbekend', 'u leest geen verwijzing van haar hierheen'],
    [{ verwijzingen: verwijzing({ inwonerIds: ['b'] }) }, 'onbekend', 'u leest geen verwijzing van haar hierheen'],
    [{ verwijzingen: verwijzing() }, 'ja', 'zij is verwezen, en mag gedeeld worden'],
    [{ verwijzingen: verwijzing({ status: undefined }) }, 'ja', 'zij is verwezen, en mag gedeeld worden'],
    [{ verwijzingen: verwijzing({ status: 'afgerond' }) }, 'nee', 'haar verwijzing is afgelopen of ingetrokken'],
    [{ verwijzingen: verwijzing({ ingetrokken: {} }) }, 'nee', 'haar verwijzing is afgelopen of ingetrokken'],
    [
      { verwijzingen: verwijzing({ nietGedeeld: [{ inwonerId: 'a', reden: 'toestemming-ontbreekt' }] }) },
      'nee',
      'zij is verwezen, maar gaf nog geen toestemming',
    ],
    [
      { verwijzingen: verwijzing({ nietGedeeld: [{ inwonerId: 'b', reden: 'toestemming-ontbreekt' }] }) },
      'ja',
      'zij is verwezen, en mag gedeeld worden',
    ],
  ])('%j', (document, krijgt, waarom) => {
    for (const kring of ['verwezen', 'verwezen-minderjarigen-en-ouders'] as const)
      expect(uitleg(document, rij(kring))).toEqual({ inwonerId: 'a', krijgt, waarom })
  })
})

test('a row that the reader does not see is never said not to be there', () => {
  const gevallen = [
    ['jeugdigen-met-signaal', 'signalen'],
    ['met-besluit', 'besluiten'],
    ['met-contactmoment', 'contactmomenten'],
  ] as const
  for (const [kring, deel] of gevallen) {
    expect(uitleg({ [deel]: { r: { inwonerId: 'a' } } }, rij(kring))!.krijgt).toBe('ja')
    expect(uitleg({ [deel]: { r: { inwonerId: 'b' } } }, rij(kring))!.krijgt).toBe('onbekend')
    expect(uitleg({}, rij(kring))!.krijgt).toBe('onbekend')
  }
  expect(uitleg({}, rij('allen'))!.krijgt).toBe('ja')
})

test('it tells of nobody the reader’s document does not show, and what the row asks of everybody', () => {
  expect(waaromVan({ huishoudenId: 'h' }, rij('allen')).inwoners).toEqual([])
  const { toestemming: _, ...zonder } = rij('verwezen')
  expect(
    waaromVan({ huishoudenId: 'h' }, { ...zonder, naSluiten: true, voorwaarden: ['betrokkenheid'] }).voorwaarden,
  ).toEqual([
    'het krijgt wie ernaar is verwezen',
    'alleen zolang het zelf betrokken is',
    'ook nadat het huishouden is gesloten',
  ])
  expect(waaromVan({ huishoudenId: 'h' }, rij('verwezen', { naSluiten: undefined as never })).voorwaarden).toEqual([
    'het krijgt wie ernaar is verwezen',
    'alleen met toestemming van wie het aangaat, of van een ouder met gezag',
    'tot het huishouden wordt gesloten',
  ])
})
