import { expect, test } from 'vitest'
import { huis } from '../../fixtures/gebeurtenissen.ts'
import { handeling, na } from '../../fixtures/gezin.ts'
import { gelukt, naIngreep } from '../../fixtures/ingreep.ts'
import type { Huishouden } from '../huishouden.ts'
import { maakSamenvoegingOngedaan } from './maak-samenvoeging-ongedaan.ts'
import { voegSamen } from './voeg-samen.ts'

const beheer = handeling('gemeente', { beheer: true })
const bsn = '999990019'
const sinds = '2026-11-22'
const wacht = (huishouden: Huishouden): Huishouden => ({
  ...huishouden,
  lidmaatschappen: { ...huishouden.lidmaatschappen, s: { sinds: '2026-11-01', voorlopig: true } },
})
const hier = huis('A', { s: {}, a: {} }, ['kontext'])
const daar = huis('B', { s: { bsn }, b: {} }, ['kontext'])

/** The two are one, she gets a home of her own beside it by a split, and then they are two again. */
function gesplitst(een: Huishouden, ander: Huishouden, anderen: readonly Huishouden[] = []) {
  const samen = voegSamen({ in: een, uit: ander, anderen }, { adres: 'blijft', regisseur: 'blijft' }, beheer)
  const [beide, op, ...hoorden] = naIngreep(samen, een, ander, ...anderen)
  const leden = [{ inwonerId: 'a' }, { inwonerId: 's', blijftHier: true }]
  const splitsing = { leden, adres: { soort: 'geen' as const }, per: sinds, reden: 'gescheiden' as const }
  const uit = na(beide!, { soort: 'splits', splitsing }, handeling('kontext'))
  const derde = uit.elders![0]!.huishouden
  const terug = maakSamenvoegingOngedaan(
    { in: uit.huishouden, uit: op!, anderen: [...hoorden, derde] },
    gelukt(samen),
    beheer,
  )
  return naIngreep(terug, uit.huishouden, op!, derde, ...hoorden)
}

test('a home she got by a split of two households that were one waits where one of the two waits: it knows her as both did', () => {
  const [bijA, bijB, derde] = gesplitst(hier, wacht(daar))
  expect(bijA!.inwoners['s']).not.toHaveProperty('bsn')
  expect(bijB!.inwoners['s']).toMatchObject({ bsn })
  expect(bijB!.lidmaatschappen['s']).toMatchObject({ voorlopig: true })
  expect(derde!.inwoners['s']).toMatchObject({ bsn })
  expect(derde!.lidmaatschappen).toEqual({ s: { sinds, voorlopig: true }, a: { sinds } })
})

test('where she was confirmed in both nothing waits; nor does a home she had before', () => {
  const [, , derde] = gesplitst(huis('A', { s: { bsn }, a: {} }, ['kontext']), daar)
  expect(derde!.lidmaatschappen['s']).toEqual({ sinds })
  const eerder = huis('D', { s: {} }, [])
  const [, , , bijD] = gesplitst(hier, wacht(daar), [eerder])
  expect(bijD!.inwoners['s']).toEqual(eerder.inwoners['s'])
  expect(bijD!.lidmaatschappen['s']).toEqual(eerder.lidmaatschappen['s'])
})

test('who came along with the one household, or lived in the other only, keeps the home she got since', () => {
  const paren = [
    [hier, huis('B', { b: {} }, ['kontext'])],
    [huis('A', { a: {} }, ['kontext']), daar],
  ] as const
  for (const [een, ander] of paren) {
    const [, , derde] = gesplitst(een, ander)
    expect(derde!.lidmaatschappen['s']).toEqual({ sinds })
  }
})

test('who got another home after the one household was closed is for the time being where she comes back', () => {
  const samen = voegSamen({ in: hier, uit: daar }, { adres: 'blijft', regisseur: 'blijft' }, beheer)
  const [beide, op] = naIngreep(samen, hier, daar)
  const dicht = { ...beide!, gesloten: { per: sinds, door: 'gemeente', reden: 'Klaar' } }
  const opvang = huis('O', { s: {} }, ['shdh'])
  const ongedaan = (anderen: readonly Huishouden[], een = dicht) =>
    naIngreep(maakSamenvoegingOngedaan({ in: een, uit: op!, anderen }, gelukt(samen), beheer), op!)[0]!
  const was = daar.lidmaatschappen['s']!
  expect(ongedaan([opvang]).lidmaatschappen['s']).toEqual({ ...was, voorlopig: true })
  expect(ongedaan([wacht(opvang)]).lidmaatschappen['s']).toEqual(was)
  expect(ongedaan([]).lidmaatschappen['s']).toEqual(was)
})
