import { expect, test } from 'vitest'
import { gezin, handeling, na } from '../../fixtures/gezin.ts'
import { isMinderjarig } from '../../gezag/gezag.ts'
import { decide } from '../decide.ts'
import type { Opdracht } from '../opdrachten.ts'

const kontext = handeling('kontext')
type Melding = Extract<Opdracht, { soort: 'meld-geboorte' }>['geboorte']
const geboren = (geboorte: Partial<Melding> = {}): Opdracht => ({
  soort: 'meld-geboorte',
  geboorte: { naam: { nogGeenNaam: true }, geslacht: 'O', ...geboorte },
})
const verwacht = geboren({ verwachteGeboortedatum: '2027-01-15' })

test('an expected child has no birth date and no name, and is a minor; both come later, once', () => {
  const { huishouden, nieuweIds } = na(gezin, verwacht, kontext)
  const inwonerId = nieuweIds!['inwonerId']!
  expect(huishouden.inwoners[inwonerId]).toEqual({
    naam: { nogGeenNaam: true },
    geslacht: 'O',
    geboortedatum: '0000-00-00',
    verwachteGeboortedatum: '2027-01-15',
    gezinsrol: 'kind',
  })
  expect(isMinderjarig(huishouden, inwonerId, '2026-11-22')).toBe(true)
  const bij = (geboorte: Extract<Opdracht, { soort: 'werk-geboorte-bij' }>['geboorte']): Opdracht => ({
    soort: 'werk-geboorte-bij',
    inwonerId,
    geboorte,
  })
  const daar = na(huishouden, bij({ geboortedatum: '2026-11-21', geslacht: 'V' }), kontext).huishouden
  expect(daar.inwoners[inwonerId]).toEqual({
    naam: { nogGeenNaam: true },
    geslacht: 'V',
    geboortedatum: '2026-11-21',
    gezinsrol: 'kind',
  })
  expect(daar.herkomst[inwonerId]!.geboortedatum).toEqual({ bron: 'kontext', op: '2026-11-22T10:00:00Z' })
  const genoemd = na(daar, bij({ naam: { voornamen: 'Fien', geslachtsnaam: 'Verzonnen' } }), kontext).huishouden
  expect(genoemd.inwoners[inwonerId]!.naam).toEqual({ voornamen: 'Fien', geslachtsnaam: 'Verzonnen' })
  expect(na(genoemd, bij({ geboortedatum: '2026-11-21' }), kontext).feiten).toEqual([])
  for (const [veld, ander] of [
    ['naam', { naam: { voornamen: 'Sofie', geslachtsnaam: 'Verzonnen' } }],
    ['geboortedatum', { geboortedatum: '2026-11-20' }],
    ['geslacht', { geslacht: 'M' as const }],
  ] as const)
    expect(decide(genoemd, bij(ander), kontext)).toEqual({ weigering: 'geboorte-bekend', veld })
  expect(decide(gezin, bij({ geslacht: 'M' }), kontext)).toEqual({ weigering: 'inwoner-onbekend', veld: 'inwonerId' })
})

test('a child that is born is a member from that day; of an incomplete date from today', () => {
  const naam = { voornamen: 'Fien', geslachtsnaam: 'Verzonnen' }
  const sinds = (geboortedatum: string) => {
    const { huishouden, nieuweIds } = na(gezin, geboren({ naam, geboortedatum }), kontext)
    return huishouden.lidmaatschappen[nieuweIds!['inwonerId']!]!.sinds
  }
  expect(sinds('2026-11-19')).toBe('2026-11-19')
  expect(sinds('2026-11-00')).toBe('2026-11-22')
})

test('the same child said again is refused, twins with a name are not; nobody expects a child for years', () => {
  const { huishouden } = na(gezin, verwacht, kontext)
  expect(decide(huishouden, verwacht, kontext)).toEqual({ weigering: 'al-lid', veld: 'naam' })
  const tweede = geboren({ naam: { roepnaam: 'Twee' }, verwachteGeboortedatum: '2027-01-15' })
  expect('weigering' in decide(huishouden, tweede, kontext)).toBe(false)
  for (const [dag, kan] of [
    ['2026-10-10', false],
    ['2026-10-11', true],
    ['2027-09-18', true],
    ['2027-09-19', false],
  ] as const)
    expect([dag, 'feiten' in decide(gezin, geboren({ verwachteGeboortedatum: dag }), kontext)]).toEqual([dag, kan])
})
