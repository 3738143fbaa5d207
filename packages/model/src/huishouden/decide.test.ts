import { describe, expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../fixtures/gezin.ts'
import { decide } from './decide.ts'
import { delen, leegHuishouden } from './huishouden.ts'
import { opdrachten, type Opdracht } from './opdrachten.ts'

const gegeven = naFeiten(gezin, [
  {
    soort: 'toestemming-gegeven',
    toestemmingId: 't-1',
    toestemming: { inwonerId: 'moeder', voor: 'schuldhulp', gegevenOp: '2026-11-20' },
  },
])
const doel: Opdracht = { soort: 'stel-doel-vast', doel: { omschrijving: 'Rust', leefgebied: 'Financiën' } }

test('the version of a household is the number of its facts', () => {
  const { huishouden, feiten } = na(gegeven, doel, handeling('kontext'))
  expect(huishouden.versie).toBe(gegeven.versie + feiten.length)
})

describe('a command', () => {
  const herhaalbaar: Opdracht[] = [
    { soort: 'benoem-regisseur', aanwijzing: { medewerker: { naam: 'Werker' } } },
    { soort: 'werk-inwoner-bij', inwonerId: 'moeder', bijwerking: { telefoonnummer: '0612345678' } },
    { soort: 'trek-toestemming-in', toestemmingId: 't-1' },
  ]

  test.each(herhaalbaar)('$soort given twice has no second effect, and hands back the very household', (opdracht) => {
    const { huishouden, feiten } = na(gegeven, opdracht, handeling('kontext'))
    expect(feiten).toHaveLength(1)
    const nogEens = na(huishouden, opdracht, handeling('kontext'))
    expect(nogEens.feiten).toEqual([])
    expect(nogEens.huishouden).toBe(huishouden)
  })

  // What it is about does not matter: who may not ask gets no further.
  const van = (wie: string) =>
    Object.entries(opdrachten).flatMap(([soort, opdracht]) => (opdracht.wie === wie ? [{ soort } as Opdracht] : []))

  test.each(van('betrokken'))('$soort of who is not involved is refused, before anything is looked at', (opdracht) => {
    expect(decide(gezin, opdracht, handeling('dock'))).toEqual({ weigering: 'niet-betrokken' })
  })

  test.each([...van('betrokken'), ...van('partner')])('$soort on no household is refused', (opdracht) => {
    expect(decide(leegHuishouden, opdracht, handeling('kontext'))).toEqual({ weigering: 'huishouden-onbekend' })
  })

  test('of a partner system needs no involvement; the table says what it may tell', () => {
    const start: Opdracht = {
      soort: 'verwerk-bijdrage',
      inhoud: { soort: 'zorg-gestart', besluitId: 'b-1', zorgGestartOp: '2026-11-22' },
      bsnVanAnder: false,
    }
    expect(decide(gezin, start, handeling('jeugdhulp'))).toEqual({ weigering: 'besluit-onbekend' })
    for (const organisatie of ['menscentraal', 'kontext', 'niemand'])
      expect(decide(gezin, start, handeling(organisatie))).toEqual({ weigering: 'bijdrage-niet-toegestaan' })
  })

  test('of a partner about a closed household is taken in only where its row outlasts the closing', () => {
    const sluiting = { per: '2026-11-22', door: 'kontext', reden: 'Klaar' }
    const gesloten = naFeiten(gezin, [{ soort: 'huishouden-gesloten', sluiting }])
    const van = (organisatie: string, inhoud: Extract<Opdracht, { soort: 'verwerk-bijdrage' }>['inhoud']) =>
      decide(gesloten, { soort: 'verwerk-bijdrage', inhoud, bsnVanAnder: false }, handeling(organisatie))
    const telefoon = { soort: 'inwoner-gewijzigd', inwonerId: 'moeder', wijziging: { telefoonnummer: '0612345678' } }
    expect(van('menscentraal', telefoon as never)).toEqual({ weigering: 'bijdrage-na-sluiten' })
    const start = { soort: 'zorg-gestart', besluitId: 'b-1', zorgGestartOp: '2026-11-22' } as const
    expect(van('jeugdhulp', start), 'care that was given is still reported').toEqual({ weigering: 'besluit-onbekend' })
  })

  test('that would make a part larger than it can be is refused, and names the part', () => {
    const rij = { omschrijving: 'Rust', leefgebied: 'Financiën' as const, vastgesteldOp: '2026-11-22' }
    const doelen = Object.fromEntries(Array.from({ length: delen.doelen.hoogstens }, (_, nr) => [`d-${nr}`, rij]))
    expect(decide({ ...gezin, doelen }, doel, handeling('kontext'))).toEqual({
      weigering: 'huishouden-vol',
      veld: 'doelen',
    })
  })
})
