import { describe, expect, test } from 'vitest'
import { handeling } from '../../fixtures/gezin.ts'
import type { Handeling } from '../../handeling.ts'
import { decide } from '../decide.ts'
import { leegHuishouden, type Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'

const inwonerId = 'i-1'
const onverzekerd = 'i-2'
const door = (organisatie: string, meer: Partial<Handeling> = {}) =>
  handeling(organisatie, { nieuwId: () => 'c-nieuw', ...meer })

const persoon = {
  naam: { voornamen: 'Aaltje', geslachtsnaam: 'Verzonnen' },
  geboortedatum: '2026-01-15',
  geslacht: 'V' as const,
  gezinsrol: 'grootouder' as const,
}
const betrokken = (organisatie: string) => ({ organisatie, medewerker: { naam: 'Werker' }, sinds: '2026-11-01' })
const huishouden: Huishouden = {
  ...leegHuishouden,
  huishoudenId: 'h-1',
  versie: 1,
  inwoners: {
    [inwonerId]: { ...persoon, bsn: '999994268', verzekering: { uzovi: '9999', verzekerdennummer: 'V1' } },
    [onverzekerd]: persoon,
  },
  betrokkenheden: Object.fromEntries(
    ['zorgbalans', 'shdh', 'kontext', 'gemeente'].map((organisatie) => [organisatie, betrokken(organisatie)]),
  ),
}
const opgave = {
  inwonerId,
  datum: '2026-11-21',
  minuten: 30,
  prestatiecode: '11000',
  tariefCenten: 575,
  agbUitvoerder: '98000001',
}
const vast = (meer: Partial<typeof opgave> & { nogmaals?: boolean } = {}): Opdracht => ({
  soort: 'leg-contactmoment-vast',
  contactmoment: { ...opgave, ...meer },
})
const corrigeer = (correctie: Partial<typeof opgave>, contactmomentId = 'c-nieuw'): Opdracht => ({
  soort: 'corrigeer-contactmoment',
  contactmomentId,
  correctie,
})
const trekIn: Opdracht = { soort: 'trek-contactmoment-in', contactmomentId: 'c-nieuw' }
const na = (voor: Huishouden, opdracht: Opdracht, wie = door('zorgbalans')): Huishouden => {
  const beslissing = decide(voor, opdracht, wie)
  if ('weigering' in beslissing) throw new Error(beslissing.weigering)
  return beslissing.huishouden
}
const vastgelegd = na(huishouden, vast())

describe('recording a visit', () => {
  test.each<[string, Opdracht, Handeling, object]>([
    [
      'of tomorrow',
      vast({ datum: '2026-11-23' }),
      door('zorgbalans'),
      { weigering: 'datum-in-toekomst', veld: 'datum' },
    ],
    [
      'of before the birth',
      vast({ datum: '2026-01-14' }),
      door('zorgbalans'),
      { weigering: 'datum-voor-geboorte', veld: 'datum' },
    ],
    [
      'whose amount fits no claim',
      vast({ tariefCenten: 99_999_999 }),
      door('zorgbalans'),
      { weigering: 'bedrag-te-groot', veld: 'tariefCenten' },
    ],
    [
      'of who is not insured',
      vast({ inwonerId: onverzekerd }),
      door('zorgbalans'),
      { weigering: 'verzekering-ontbreekt', veld: 'inwonerId' },
    ],
    [
      'of a stranger',
      vast({ inwonerId: 'wie' }),
      door('zorgbalans'),
      { weigering: 'inwoner-onbekend', veld: 'inwonerId' },
    ],
  ])('%s is refused', (_, opdracht, wie, weigering) => {
    expect(decide(huishouden, opdracht, wie)).toEqual(weigering)
  })

  test('of a year mistyped is refused: a year back is the limit, on the day itself', () => {
    const oud = {
      ...huishouden,
      inwoners: { [inwonerId]: { ...huishouden.inwoners[inwonerId]!, geboortedatum: '1940-01-01' } },
    }
    for (const datum of ['2006-11-21', '2025-11-21'])
      expect(decide(oud, vast({ datum }), door('zorgbalans'))).toEqual({
        weigering: 'datum-te-lang-geleden',
        veld: 'datum',
      })
    expect(decide(oud, vast({ datum: '2025-11-22' }), door('zorgbalans'))).toHaveProperty('feiten')
    // The year before a 29 February is a day longer.
    for (const [vandaag, datum] of [
      ['2028-03-01', '2027-03-01'],
      ['2028-11-22', '2027-11-22'],
      ['2029-02-28', '2028-02-29'],
    ])
      expect(decide(oud, vast({ datum }), door('zorgbalans', { vandaag }))).toHaveProperty('feiten')
  })

  test('who may not use the BSN gets the same refusal whoever is known, insured or not', () => {
    for (const wie of [inwonerId, onverzekerd, 'wie'])
      for (const opdracht of [vast({ inwonerId: wie }), corrigeer({}, wie), trekIn])
        expect(decide(vastgelegd, opdracht, door('kontext'))).toEqual({ weigering: 'bsn-niet-toegestaan' })
  })

  test('who reads no visits may record none: nobody could mend it', () => {
    for (const opdracht of [vast(), corrigeer({}), trekIn])
      expect(decide(vastgelegd, opdracht, door('kontext', { magBsn: true }))).toEqual({
        weigering: 'geen-wijkverpleging',
      })
  })

  test('the same visit twice is refused, and a second one is recorded when it says it is', () => {
    expect(decide(vastgelegd, vast(), door('zorgbalans'))).toEqual({ weigering: 'contactmoment-bestaat-al' })
    expect(decide(vastgelegd, vast({ tariefCenten: 600 }), door('zorgbalans'))).toEqual({
      weigering: 'contactmoment-bestaat-al',
    })
    expect(decide(vastgelegd, vast({ nogmaals: true }), door('zorgbalans'))).toMatchObject({
      feiten: [{ contactmoment: { ...opgave, organisatie: 'zorgbalans' } }],
    })
    for (const anders of [{ minuten: 35 }, { datum: '2026-11-20' }, { prestatiecode: 'A0001' }])
      expect(decide(vastgelegd, vast(anders), door('zorgbalans'))).toHaveProperty('feiten')
    expect(decide(vastgelegd, vast(), door('shdh'))).toHaveProperty('feiten')
    expect(decide(na(vastgelegd, trekIn), vast(), door('zorgbalans'))).toHaveProperty('feiten')
  })
})

describe('a visit of the organisation that recorded it', () => {
  test('is corrected, the fact holding all of it; the same again is no fact', () => {
    const beslissing = decide(vastgelegd, corrigeer({ minuten: 45 }), door('zorgbalans'))
    expect(beslissing).toMatchObject({
      feiten: [
        {
          soort: 'contactmoment-gecorrigeerd',
          contactmomentId: 'c-nieuw',
          contactmoment: { ...opgave, minuten: 45, organisatie: 'zorgbalans' },
        },
      ],
    })
    const gecorrigeerd = na(vastgelegd, corrigeer({ minuten: 45 }))
    expect(decide(gecorrigeerd, corrigeer({ minuten: 45 }), door('zorgbalans'))).toEqual({
      feiten: [],
      huishouden: gecorrigeerd,
    })
  })

  test('is withdrawn once, stays readable, and is corrected no more', () => {
    const ingetrokken = na(vastgelegd, trekIn)
    expect(ingetrokken.contactmomenten['c-nieuw']).toEqual({
      ...opgave,
      organisatie: 'zorgbalans',
      ingetrokkenOp: '2026-11-22',
    })
    expect(decide(ingetrokken, trekIn, door('zorgbalans'))).toMatchObject({ feiten: [] })
    expect(decide(ingetrokken, corrigeer({ minuten: 45 }), door('zorgbalans'))).toEqual({
      weigering: 'contactmoment-ingetrokken',
    })
  })

  test('is unknown to another organisation, as one that is not there', () => {
    for (const opdracht of [corrigeer({ minuten: 45 }), trekIn, corrigeer({}, 'toString')])
      expect(decide(vastgelegd, opdracht, door('shdh'))).toEqual({
        weigering: 'contactmoment-onbekend',
        veld: 'contactmomentId',
      })
  })

  test.each<[string, Partial<typeof opgave>, object]>([
    ['a day to come', { datum: '2026-11-23' }, { weigering: 'datum-in-toekomst', veld: 'datum' }],
    ['a day too far back', { datum: '2020-11-23' }, { weigering: 'datum-voor-geboorte', veld: 'datum' }],
    ['who is not insured', { inwonerId: onverzekerd }, { weigering: 'verzekering-ontbreekt', veld: 'inwonerId' }],
  ])('is not corrected to %s', (_, correctie, weigering) => {
    expect(decide(vastgelegd, corrigeer(correctie), door('zorgbalans'))).toEqual(weigering)
  })

  test('that was stored with an impossible year is corrected to the right one, and withdrawn', () => {
    const fout = { ...opgave, datum: '2006-11-21', agbUitvoerder: '00000000', organisatie: 'zorgbalans' }
    const oud = { ...huishouden, contactmomenten: { 'c-nieuw': fout } }
    const goed = { datum: '2026-11-21', agbUitvoerder: '98000001' }
    expect(na(oud, corrigeer(goed)).contactmomenten['c-nieuw']).toMatchObject(goed)
    expect(na(oud, trekIn).contactmomenten['c-nieuw']).toMatchObject({ ingetrokkenOp: '2026-11-22' })
  })

  test('is corrected a year after it was recorded in time: only a new day may not lie too far back', () => {
    const later = door('zorgbalans', { vandaag: '2027-12-01' })
    expect(decide(vastgelegd, corrigeer({ minuten: 45 }), later)).toHaveProperty('feiten')
    expect(decide(vastgelegd, corrigeer({ datum: '2026-11-20' }), later)).toEqual({
      weigering: 'datum-te-lang-geleden',
      veld: 'datum',
    })
  })
})

test('a correction that makes it the same visit as another is one visit twice, unless that is meant', () => {
  const twee = na(vastgelegd, vast({ minuten: 45 }), door('zorgbalans', { nieuwId: () => 'c-twee' }))
  const zelfde = corrigeer({ minuten: 30 }, 'c-twee')
  expect(decide(twee, zelfde, door('zorgbalans'))).toEqual({ weigering: 'contactmoment-bestaat-al' })
  const bedoeld = { ...zelfde, correctie: { minuten: 30, nogmaals: true } } as Opdracht
  expect(na(twee, bedoeld).contactmomenten['c-twee']).toMatchObject({ minuten: 30 })
  expect(na(twee, corrigeer({ tariefCenten: 600 }, 'c-twee')).contactmomenten['c-twee']).toMatchObject({
    tariefCenten: 600,
  })
})
