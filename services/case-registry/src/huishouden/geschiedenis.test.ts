import { adres, doelbinding } from '@wijkhub/builders'
import { evolve, leegHuishouden, type Feit, type Huishouden } from '@wijkhub/model'
import { expect, test } from 'vitest'
import { geschiedenisOp } from './geschiedenis.ts'

const id = (nummer: number) => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`
const huishoudenId = id(1)
const [moeder, vader] = [id(11), id(12)]
const persoon = (voornamen: string) => ({
  naam: { voornamen, geslachtsnaam: 'Verzonnen' },
  geboortedatum: '1990-05-05',
  geslacht: 'V' as const,
  gezinsrol: 'ouder' as const,
})
const op = (dag: string, gegevens: Feit) => ({ op: `${dag}T10:00:00Z`, gegevens })
const betrokken = (dag: string, organisatie: string, nummer: number) =>
  op(dag, {
    soort: 'betrokkenheid-ontstaan',
    betrokkenheidId: id(nummer),
    betrokkenheid: { organisatie, medewerker: { naam: 'Werker' }, sinds: dag },
  })
const feiten = [
  op('2026-11-01', { soort: 'huishouden-geregistreerd', huishoudenId, adres, grondslag: { wet: 'Wmo 2015' } }),
  op('2026-11-01', { soort: 'inwoner-geregistreerd', inwonerId: moeder, persoon: persoon('Anna') }),
  op('2026-11-01', { soort: 'inwoner-geregistreerd', inwonerId: vader, persoon: persoon('Bert') }),
  betrokken('2026-11-01', 'kontext', 21),
  op('2026-11-10', { soort: 'lid-vertrokken', inwonerId: vader, per: '2026-11-09', reden: 'gescheiden' }),
  betrokken('2026-11-12', 'dock', 22),
]
const nu = (alle = feiten) => alle.reduce<Huishouden>((staat, { gegevens }) => evolve(staat, gegevens), leegHuishouden)
const toen = (organisatie: string, dag: string, alle = feiten) =>
  geschiedenisOp(nu(alle), alle, dag, {
    organisatie,
    doelbinding,
    beheer: organisatie === 'gemeente',
    op: '2026-11-22T10:00:00Z',
  })

test('an organisation reads of a day what it could see then; who lived there as it is known now', () => {
  const dag = toen('kontext', '2026-11-09')!
  expect(Object.keys(dag.document!.inwoners!)).toEqual([moeder, vader])
  expect(dag.leden).toEqual([moeder])
  expect(toen('kontext', '2026-11-08')!.leden).toEqual([moeder, vader])
})

test('of a day before it was involved it reads nothing, and not that there was anything', () => {
  expect(toen('dock', '2026-11-09')).toEqual({ huishoudenId, op: '2026-11-09', leden: [] })
  expect(toen('kontext', '2026-10-31')).toEqual({ huishoudenId, op: '2026-10-31', leden: [] })
  expect(JSON.stringify(toen('dock', '2026-11-12'))).not.toMatch(/Bert|000000000012/)
  expect(toen('zorgbalans', '2026-11-09')).toBeUndefined()
})

test('who else could see it is told to who decides about involvement, and to nobody else', () => {
  const regisseur = op('2026-11-13', {
    soort: 'regisseur-benoemd',
    regisseur: { organisatie: 'kontext', medewerker: { naam: 'Werker' }, sinds: '2026-11-13' },
  })
  const alle = [...feiten, regisseur]
  expect(toen('kontext', '2026-11-11', alle)!.zagen).toEqual(['menscentraal', 'kontext'])
  expect(toen('kontext', '2026-11-14', alle)!.zagen).toEqual(['menscentraal', 'kontext', 'dock'])
  expect(toen('dock', '2026-11-14', alle)).not.toHaveProperty('zagen')
})

test('a door that is secret now was secret then: they may live there still', () => {
  const geheim = op('2026-11-15', { soort: 'adres-geheim-gewijzigd', welk: 'adres', geheim: true, bron: 'gemeente' })
  expect(toen('kontext', '2026-11-05')!.document!.adres).toEqual(adres)
  expect(JSON.stringify(toen('kontext', '2026-11-05', [...feiten, geheim])!.document)).not.toContain(adres.postcode)
})
