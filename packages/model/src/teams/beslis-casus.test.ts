import { expect, test } from 'vitest'
import { gezin, handeling, kenToe, na } from '../fixtures/gezin.ts'
import { beslisCasus } from './beslis-casus.ts'
import type { Casus, CasusOpdracht } from './casus.ts'

const team = {
  naam: 'Noord',
  functies: [{ functie: 'Werker', fte: 1, organisaties: ['kontext', 'zorgbalans', 'dock'] }],
}
const huishouden = kenToe(gezin, 'shdh')
const opgave = {
  huishoudenId: 'h-1',
  team: 'noord',
  vraag: 'Hoe verder?',
  dag: '2026-12-01',
  medewerker: { naam: 'Jan' },
}
const zet = (anders: object = {}): CasusOpdracht => ({
  soort: 'zet-op-lijst',
  casusId: 'c-1',
  opgave: { ...opgave, ...anders },
})
const beslis = (opdracht: CasusOpdracht, casus?: Casus, organisatie = 'kontext', in_ = huishouden) =>
  beslisCasus(casus, { huishouden: in_, team }, opdracht, handeling(organisatie))
function gelukt(opdracht: CasusOpdracht, casus?: Casus, organisatie?: string): Casus {
  const oordeel = beslis(opdracht, casus, organisatie)
  if ('weigering' in oordeel) throw new Error(oordeel.weigering)
  return oordeel.casus
}
const casus = gelukt(zet())
const neem = (wat: string, meer: object = {}, besluitId = 'b-1'): CasusOpdracht => ({
  soort: 'besluit',
  besluitId,
  besluit: { wat, ...meer },
})

test('an organisation that is granted and works in the team puts a household on its list', () => {
  const { medewerker, ...rest } = opgave
  expect(casus).toEqual({ casusId: 'c-1', ...rest, medewerker, organisatie: 'kontext', stand: 'open', besluiten: [] })
  expect(beslis(zet(), undefined, 'dock')).toEqual({ weigering: 'niet-betrokken' })
  expect(beslis(zet(), undefined, 'shdh'), 'granted, of another team').toEqual({ weigering: 'geen-team', veld: 'team' })
  const zonderTeam = beslisCasus(undefined, { huishouden, team: undefined }, zet(), handeling('kontext'))
  expect(zonderTeam).toMatchObject({ weigering: 'geen-team' })
  expect(beslis(zet({ dag: '2062-12-01' }))).toEqual({ weigering: 'datum-onmogelijk', veld: 'dag' })
})

test('who puts it there is named, or is who does it', () => {
  expect(beslis(zet({ medewerker: undefined }))).toEqual({ weigering: 'medewerker-ontbreekt', veld: 'medewerker' })
  const door = handeling('kontext', { medewerker: { naam: 'Piet' } })
  expect(beslisCasus(undefined, { huishouden, team }, zet({ medewerker: undefined }), door)).toMatchObject({
    casus: { medewerker: { naam: 'Piet' } },
  })
  expect(beslisCasus(casus, { huishouden, team }, neem('Bellen'), door)).toMatchObject({
    casus: { besluiten: [{ medewerker: { naam: 'Piet' } }] },
  })
})

test('the same again is the same item; another question under its id is refused', () => {
  expect(gelukt(zet(), casus)).toBe(casus)
  expect(beslis(zet({ vraag: 'Iets anders?' }), casus)).toEqual({ weigering: 'casus-bestaat' })
  expect(beslis(zet({ huishoudenId: 'h-2' }), casus)).toEqual({ weigering: 'casus-bestaat' })
  expect(beslis(zet({ team: 'zuid' }), casus)).toEqual({ weigering: 'casus-bestaat' })
})

test('of an item nobody hears who is not granted in the household, or does not work in the team', () => {
  const alle: CasusOpdracht[] = [
    zet(),
    { soort: 'wijzig', wijziging: { vraag: 'X' } },
    { soort: 'trek-in', reden: 'X' },
    neem('X'),
    { soort: 'trek-besluit-in', besluitId: 'b-1', reden: 'X' },
  ]
  for (const opdracht of alle)
    for (const wie of ['dock', 'shdh', 'niemand'])
      expect(beslis(opdracht, casus, wie)).toEqual({ weigering: 'casus-onbekend' })
  for (const opdracht of alle.slice(1)) expect(beslis(opdracht)).toEqual({ weigering: 'casus-onbekend' })
})

test('a decision says who does what before when; the item was discussed, and a new day puts it on the list again', () => {
  const besproken = gelukt(neem('Kontext belt de school', { wie: 'kontext', voor: '2026-12-08' }), casus, 'zorgbalans')
  expect(besproken).toMatchObject({ stand: 'besproken' })
  expect(besproken.besluiten).toEqual([
    {
      besluitId: 'b-1',
      wat: 'Kontext belt de school',
      door: 'zorgbalans',
      op: '2026-11-22T10:00:00Z',
      wie: 'kontext',
      voor: '2026-12-08',
    },
  ])
  expect(gelukt(neem('Kontext belt de school'), besproken)).toBe(besproken)
  expect(beslis(neem('Iets anders'), besproken)).toEqual({ weigering: 'casusbesluit-bestaat' })
  const wijzig = (wijziging: object): CasusOpdracht => ({ soort: 'wijzig', wijziging })
  expect(gelukt(wijzig({ dag: '2026-12-15' }), besproken)).toMatchObject({ stand: 'open', dag: '2026-12-15' })
  expect(gelukt(wijzig({ vraag: 'Anders?' }), besproken)).toMatchObject({ stand: 'besproken', vraag: 'Anders?' })
  expect(beslis(wijzig({ dag: '2062-01-01' }), besproken)).toEqual({ weigering: 'datum-onmogelijk', veld: 'dag' })
})

test('who does it is granted here or of the team, on a day somebody can mean', () => {
  expect(gelukt(neem('X', { wie: 'shdh' }), casus).besluiten).toHaveLength(1)
  expect(gelukt(neem('X', { wie: 'dock' }), casus).besluiten).toHaveLength(1)
  expect(beslis(neem('X', { wie: 'cjg' }), casus)).toEqual({ weigering: 'organisatie-past-niet', veld: 'wie' })
  expect(beslis(neem('X', { voor: '2062-01-01' }), casus)).toEqual({ weigering: 'datum-onmogelijk', veld: 'voor' })
  const vol = {
    ...casus,
    besluiten: Array.from({ length: 100 }, (_, n) => ({
      besluitId: `v-${n}`,
      wat: 'X',
      door: 'kontext',
      op: '2026-11-22T10:00:00Z',
    })),
  }
  expect(beslis(neem('X'), vol)).toEqual({ weigering: 'casus-vol' })
})

test('a decision is taken back by who recorded it or the regisseur; without any the item is open again', () => {
  const besproken = gelukt(neem('Tweede', {}, 'b-2'), gelukt(neem('Eerste'), casus))
  const terug = (besluitId: string): CasusOpdracht => ({ soort: 'trek-besluit-in', besluitId, reden: 'Toch niet' })
  const een = gelukt(terug('b-1'), besproken)
  expect(een).toMatchObject({ stand: 'besproken' })
  expect(een.besluiten[0]!.ingetrokken).toEqual({ door: 'kontext', op: '2026-11-22T10:00:00Z', reden: 'Toch niet' })
  expect(gelukt(terug('b-1'), een)).toBe(een)
  expect(gelukt(terug('b-2'), een)).toMatchObject({ stand: 'open' })
  expect(beslis(terug('b-9'), een)).toEqual({ weigering: 'casusbesluit-onbekend' })
  expect(beslis(terug('b-2'), een, 'zorgbalans')).toEqual({ weigering: 'niet-uw-woord' })
  const aanwijzing = { medewerker: { naam: 'Noor' } }
  const metRegie = na(huishouden, { soort: 'benoem-regisseur', aanwijzing }, handeling('zorgbalans')).huishouden
  expect(beslis(terug('b-2'), een, 'zorgbalans', metRegie)).toMatchObject({ casus: { stand: 'open' } })
})

test('an item is changed and withdrawn by who put it there, with a reason; then nothing changes it', () => {
  expect(beslis({ soort: 'trek-in', reden: 'X' }, casus, 'zorgbalans')).toEqual({ weigering: 'niet-uw-woord' })
  const weg = gelukt({ soort: 'trek-in', reden: 'Opgelost' }, casus)
  expect(weg).toMatchObject({ stand: 'ingetrokken', reden: 'Opgelost' })
  expect(beslis(neem('X'), weg)).toEqual({ weigering: 'casus-ingetrokken' })
})
