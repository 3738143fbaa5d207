import { expect, test } from 'vitest'
import { overWie } from './over-wie.ts'

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`

test('residents and households by where they stand, and names of fields, never a value', () => {
  const document = {
    huishoudenId: id(1),
    versie: 3,
    inwoners: { [id(2)]: { naam: { geslachtsnaam: 'Jansen' }, telefoonnummer: '0612345678' } },
    akkoorden: { [id(4)]: { uitkomst: 'ja' } },
    doelen: [{ doelId: id(9), inwoners: [id(3)], omschrijving: 'Rust' }],
  }
  expect(overWie(document)).toEqual({
    huishoudens: [id(1)],
    betrokkenen: [id(2), id(4), id(3)],
    velden: ['akkoorden', 'doelen', 'huishoudenId', 'inwoners', 'inwoners.naam', 'inwoners.telefoonnummer', 'versie'],
  })
})

test('a page of a list names all on it', () => {
  const pagina = {
    huishoudens: [1, 2].map((n) => ({ huishoudenId: id(n), inwoners: [{ inwonerId: id(n + 2), naam: {} }] })),
  }
  expect(overWie(pagina)).toEqual({
    huishoudens: [id(1), id(2)],
    betrokkenen: [id(3), id(4)],
    velden: ['huishoudens', 'inwoners.inwonerId', 'inwoners.naam'],
  })
})

test('what was made is named as what is there, and an id that is no id is none', () => {
  expect(overWie({ nieuwHuishoudenId: id(5), nieuweInwonerId: id(6), inwonerId: 'Jansen' })).toMatchObject({
    huishoudens: [id(5)],
    betrokkenen: [id(6)],
  })
})

test.each([undefined, null, 'tekst', 7, []])('%s is about nobody', (niets) => {
  expect(overWie(niets)).toEqual({ huishoudens: [], betrokkenen: [], velden: [] })
})
