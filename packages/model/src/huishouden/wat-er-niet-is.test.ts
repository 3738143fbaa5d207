import { expect, test } from 'vitest'
import { gezin, naFeiten } from '../fixtures/gezin.ts'
import { bewaakLeden } from './decide.ts'
import type { Feit } from './feiten.ts'
import { leegHuishouden, metAlleDelen } from './huishouden.ts'
import { zelfdeInhoud } from './zelfde-inhoud.ts'

const intrekking = { door: 'kontext', op: '2026-11-22T10:00:00Z', reden: 'Vergissing' }

test.each<Feit>([
  { soort: 'vraag-ingetrokken', vraagId: 'x', intrekking },
  { soort: 'aanmelding-vergist', aanmelding: 'x', intrekking },
  { soort: 'meting-ingetrokken', metingId: 'x', intrekking },
  { soort: 'adres-geheim-gewijzigd', welk: 'tweedeAdres', geheim: true, bron: 'gemeente' },
  { soort: 'inwoner-gewijzigd', inwonerId: 'x', wijziging: { telefoonnummer: '0612345678' } },
  { soort: 'bsn-geverifieerd', inwonerId: 'oma', door: 'brp', op: '2026-11-22T10:00:00Z' },
  { soort: 'bsn-geverifieerd', inwonerId: 'x', door: 'brp', op: '2026-11-22T10:00:00Z' },
  { soort: 'lid-vertrokken', inwonerId: 'x', per: '2026-11-22', reden: 'overig' },
  { soort: 'inwoner-overleden', inwonerId: 'x', op: '2026-11-22' },
])('a fact about what is not there (any more) is kept and changes nothing: $soort', (feit) => {
  expect(naFeiten(gezin, [feit])).toEqual({ ...gezin, versie: gezin.versie + 1 })
})

test('a fact about somebody who never was a member is a defect, one about who left is not', () => {
  const vraag = (inwonerId: string): Feit => ({
    soort: 'vraag-gesteld',
    vraagId: 'v',
    vraag: { inwonerId, leefgebied: 'Financiën', omschrijving: 'Post', gesteldOp: '2026-11-22' },
  })
  expect(() => bewaakLeden(gezin, [vraag('buurvrouw')])).toThrow('vraag-gesteld')
  const vertrokken = naFeiten(gezin, [
    { soort: 'lid-vertrokken', inwonerId: 'oma', per: '2026-11-22', reden: 'overig' },
  ])
  expect(() => bewaakLeden(vertrokken, [vraag('oma')])).not.toThrow()
  const nieuw: Feit = { soort: 'inwoner-geregistreerd', inwonerId: 'buurvrouw', persoon: gezin.inwoners['oma']! }
  expect(() => bewaakLeden(gezin, [nieuw, vraag('buurvrouw')])).not.toThrow()
})

test('a household kept before there were parts that there are now has them, and nothing in them', () => {
  const { herkomst: _, verenigd: __, ...toen } = gezin
  expect(metAlleDelen(toen as typeof gezin)).toEqual({ ...gezin, herkomst: {}, verenigd: {} })
  expect(metAlleDelen(leegHuishouden)).toEqual(leegHuishouden)
})

test('a list is no row, however empty both are', () => {
  expect([zelfdeInhoud([], {}), zelfdeInhoud({}, []), zelfdeInhoud([], [])]).toEqual([false, false, true])
  expect(zelfdeInhoud(['a', 'b'], ['b', 'a'])).toBe(false)
})
