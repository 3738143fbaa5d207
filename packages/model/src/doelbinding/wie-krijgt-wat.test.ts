import { expect, test } from 'vitest'
import { doelbinding } from '@wijkhub/builders/haarlem'
import { gezin, naFeiten } from '../fixtures/gezin.ts'
import type { Feit } from '../huishouden/feiten.ts'
import { adresVoor } from './geheim-adres.ts'
import { zichtbareOntvangstbewijzen } from './ontvangstbewijzen.ts'
import { project } from './project.ts'
import type { DoelbindingRegel, Rijen } from './regel.ts'

const nu = '2026-11-22T10:00:00Z'
const regel = (rijen: Rijen, meer: Partial<DoelbindingRegel> = {}): DoelbindingRegel => ({
  ...doelbinding.regelVoor('kontext')!,
  rijen,
  ...meer,
})
const verwezen = (doorOrganisatie: string, naar = 'schuldhulp'): Feit => ({
  soort: 'verwezen',
  verwijzingId: 'w',
  verwijzing: {
    inwonerIds: ['moeder'],
    naar,
    status: 'verzonden',
    doorOrganisatie,
    reden: 'x',
    verwezenOp: '2026-11-22',
  },
})

test('a secret address is for who said it and for systems of public parties: for nobody else, whatever its row leaves out', () => {
  const geheim = { ...gezin.adres, geheim: true as const }
  const huishouden = { ...gezin, adres: geheim, adresBron: 'dock', tweedeAdres: geheim, tweedeAdresBron: 'kontext' }
  const voor = (meer: Partial<DoelbindingRegel>, welk: 'adres' | 'tweedeAdres' = 'adres') => {
    const { prive: _, ...kaal } = regel({})
    return adresVoor(huishouden, welk, { ...kaal, ...meer })
  }
  const niets = { geheim: true }
  expect([voor({ audience: 'dock' }), voor({ audience: 'kontext' }, 'tweedeAdres')]).toEqual([geheim, geheim])
  expect([voor({ audience: 'kontext' }), voor({ audience: 'dock' }, 'tweedeAdres')]).toEqual([niets, niets])
  expect(voor({ audience: 'x', soort: 'systeem', prive: false })).toEqual(geheim)
  for (const soort of ['systeem', 'organisatie'] as const)
    for (const prive of [true, undefined])
      expect(voor({ audience: 'x', soort, ...(prive !== undefined && { prive }) })).toEqual(niets)
  expect(voor({ audience: 'gemeente', soort: 'organisatie', prive: false })).toEqual(niets)
})

test('a number nobody held against her is for who said it and for whom its row says so', () => {
  const met = (bsnStatus: 'opgegeven' | 'geverifieerd') =>
    naFeiten(gezin, [
      {
        soort: 'inwoner-gewijzigd',
        inwonerId: 'moeder',
        wijziging: { bsn: '999999357', bsnStatus },
        bron: 'zorgbalans',
        gemeldOp: nu,
      },
    ])
  const bsn = (bsnStatus: 'opgegeven' | 'geverifieerd', meer: Partial<DoelbindingRegel>) => {
    const { opgegevenBsn: _, ...eigen } = doelbinding.regelVoor('gemeente')!
    return project(met(bsnStatus), { ...eigen, ...meer }, doelbinding, nu)!.inwoners!['moeder']!.bsn
  }
  expect(bsn('geverifieerd', { audience: 'gemeente' })).toBe('999999357')
  expect(bsn('opgegeven', { audience: 'gemeente' })).toBeUndefined()
  expect(bsn('opgegeven', { audience: 'gemeente', opgegevenBsn: true })).toBe('999999357')
  expect(bsn('opgegeven', { audience: 'zorgbalans' })).toBe('999999357')
})

test('a receipt is seen by who sees the row it is of: that there is one tells that there is something', () => {
  const bewijs = (
    als: DoelbindingRegel['ontvangstbewijzen'][number]['als'],
    rijen: Rijen = {},
    audience = 'kontext',
  ) => ({
    ...regel(rijen, { audience }),
    ontvangstbewijzen: [{ van: 'schuldhulp', als, waarom: 'x' }],
  })
  const ziet = (huishouden: typeof gezin, van: DoelbindingRegel) => zichtbareOntvangstbewijzen(huishouden, van).size > 0
  expect(ziet(gezin, bewijs('betrokken'))).toBe(true)
  const verwijzing = naFeiten(gezin, [verwezen('dock')])
  expect(ziet(gezin, bewijs('verwijzing', { verwijzingen: 'alle' }))).toBe(false)
  expect(ziet(verwijzing, bewijs('verwijzing', { verwijzingen: 'alle' }))).toBe(true)
  expect(ziet(verwijzing, bewijs('verwijzing', { verwijzingen: 'eigen' }))).toBe(false)
  expect(ziet(verwijzing, bewijs('verwijzing', { verwijzingen: 'eigen' }, 'dock'))).toBe(true)
  const naarAnder = naFeiten(gezin, [verwezen('kontext', 'cjg')])
  expect(ziet(naarAnder, bewijs('verwijzing', { verwijzingen: 'alle' }))).toBe(false)
  const signaal = { inwonerId: 'zoon', gemeldDoor: 'dock', medewerker: { naam: 'Noor' }, gemeldOp: nu }
  const rijen = { ...gezin, signalen: { s: signaal }, contactmomenten: { c: { organisatie: 'dock' } as never } }
  for (const als of ['eigen-signaal', 'eigen-contactmoment'] as const)
    expect([ziet(rijen, bewijs(als)), ziet(rijen, bewijs(als, {}, 'dock'))]).toEqual([false, true])
})
