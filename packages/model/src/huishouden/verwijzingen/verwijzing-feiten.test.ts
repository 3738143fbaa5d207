import { expect, test } from 'vitest'
import { gezin, handeling, naFeiten } from '../../fixtures/gezin.ts'
import { eigenVerwijzingen, eigenWoord } from './eigen-verwijzingen.ts'
import { keurVerwijzing } from './keur-verwijzing.ts'
import { verwijzingFeiten } from './verwijzing-feiten.ts'

const naar = (inwonerIds: string[], reden = 'Schulden') => ({ inwonerIds, naar: 'schuldhulp', reden })
const verwezen = naFeiten(gezin, verwijzingFeiten(gezin, naar(['moeder']), handeling('kontext')))
const [verwijzingId] = Object.keys(verwezen.verwijzingen) as [string]

test('who is referred while her referral runs is not referred again: who did is added, once', () => {
  expect(verwijzingFeiten(verwezen, naar(['moeder']), handeling('kontext'))).toEqual([])
  const ook = naFeiten(verwezen, verwijzingFeiten(verwezen, naar(['moeder'], 'Huur'), handeling('gemeente')))
  expect(ook.verwijzingen).toMatchObject({
    [verwijzingId]: { reden: 'Schulden', ookVerwezen: [{ doorOrganisatie: 'gemeente', reden: 'Huur' }] },
  })
  expect(verwijzingFeiten(ook, naar(['moeder'], 'Huur'), handeling('gemeente'))).toEqual([])
})

test('only who was not referred yet becomes a new referral, named once', () => {
  const feiten = verwijzingFeiten(verwezen, naar(['moeder', 'oma', 'oma']), handeling('kontext'))
  expect(feiten).toMatchObject([{ verwijzing: { inwonerIds: ['oma'], status: 'verzonden', verwezenOp: '2026-11-22' } }])
})

test('after its end, and to another partner, she is referred anew', () => {
  const af = naFeiten(verwezen, [{ soort: 'verwijzing-bijgewerkt', verwijzingId, status: 'afgerond' }])
  for (const [stand, waarheen] of [
    [af, 'schuldhulp'],
    [verwezen, 'cjg'],
  ] as const)
    expect(verwijzingFeiten(stand, { ...naar(['moeder']), naar: waarheen }, handeling('kontext'))).toMatchObject([
      { verwijzing: { naar: waarheen, inwonerIds: ['moeder'] } },
    ])
})

test('a partner that receives minors and their parents is referred nobody else, and nobody who is not here', () => {
  const keur = (...inwonerIds: string[]) => keurVerwijzing(gezin, { naar: 'cjg', inwonerIds }, handeling('kontext'))
  expect(keur('dochter', 'moeder')).toBeUndefined()
  expect(keur('dochter', 'oma')).toEqual({ weigering: 'verwijzing-buiten-kring', veld: 'bronpersoonIds/1' })
  expect(keur('dochter', 'buurvrouw')).toEqual({ weigering: 'inwoner-onbekend', veld: 'bronpersoonIds' })
})

test('what one organisation said of a referral is its own word alone: each reason, and whom it named', () => {
  const bron = (reden: string, meer: object = {}) => ({
    doorOrganisatie: 'gemeente',
    reden,
    verwezenOp: '2026-11-22',
    ...meer,
  })
  const rij = {
    ...verwezen.verwijzingen[verwijzingId]!,
    ookVerwezen: [bron('Huur'), bron('Gas'), bron('Water'), bron('Huur', { inwonerIds: ['oma'] })],
  }
  const eigen = eigenVerwijzingen({ w: rij }, 'gemeente')
  expect(eigen).toEqual({
    w: {
      ...bron('Huur'),
      inwonerIds: ['moeder', 'oma'],
      naar: 'schuldhulp',
      status: 'verzonden',
      ookVerwezen: [bron('Gas'), bron('Water')],
    },
  })
  expect(eigenWoord(rij, 'gemeente')).toMatchObject({ reden: 'Huur', inwonerIds: ['moeder', 'oma'] })
  expect(eigenWoord(rij, 'gemeente')).not.toHaveProperty('ookVerwezen')
  expect(eigenWoord(rij, 'dock')).toBeUndefined()
})

test('who is referred with another reason, and was not by this organisation before, is not lost from its own word', () => {
  const doe = (van: typeof gezin, inwonerIds: string[], reden: string, wie = 'kontext') =>
    naFeiten(van, verwijzingFeiten(van, naar(inwonerIds, reden), handeling(wie)))
  const bekend = doe(doe(gezin, ['moeder'], 'Gas', 'gemeente'), ['oma'], 'Gas', 'gemeente')
  const huishouden = doe(doe(bekend, ['moeder'], 'Schulden'), ['moeder', 'oma'], 'Huur')
  const eigen = Object.values(eigenVerwijzingen(huishouden.verwijzingen, 'kontext'))
  expect(new Set(eigen.flatMap(({ inwonerIds }) => inwonerIds))).toEqual(new Set(['moeder', 'oma']))
})

test('who refers more of them with the same reason is there once, with everybody it named; one from before that was kept named all', () => {
  const allen = naFeiten(gezin, verwijzingFeiten(gezin, naar(['moeder', 'oma', 'zoon']), handeling('kontext')))
  const doe = (van: typeof gezin, wie: string[], reden = 'Huur', door = 'gemeente') =>
    naFeiten(van, verwijzingFeiten(van, naar(wie, reden), handeling(door)))
  const ook = (van: typeof gezin) => Object.values(van.verwijzingen)[0]!.ookVerwezen
  const metDock = doe(doe(allen, ['moeder']), ['moeder'], 'Gas', 'dock')
  expect(ook(doe(metDock, ['oma', 'moeder']))).toMatchObject([
    { reden: 'Huur', inwonerIds: ['moeder', 'oma'] },
    { reden: 'Gas', doorOrganisatie: 'dock', inwonerIds: ['moeder'] },
  ])
  const [id, rij] = Object.entries(allen.verwijzingen)[0]!
  const bron = { doorOrganisatie: 'gemeente', reden: 'Huur', verwezenOp: '2026-11-01' }
  const oud = { ...allen, verwijzingen: { [id]: { ...rij, ookVerwezen: [bron] } } }
  expect(verwijzingFeiten(oud, naar(['oma'], 'Huur'), handeling('gemeente'))).toEqual([])
  expect(ook(naFeiten(oud, verwijzingFeiten(oud, naar(['oma'], 'Gas'), handeling('gemeente'))))).toEqual([
    bron,
    { ...bron, reden: 'Gas', verwezenOp: '2026-11-22', inwonerIds: ['oma'], eigenId: id },
  ])
})
