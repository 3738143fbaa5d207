import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Kenmerken } from './kenmerken.ts'
import { vergelijk } from './vergelijk.ts'
import { zinnen } from './zinnen.ts'

const adres = { straatnaam: 'Amerikaweg', postcode: '2035RA', huisnummer: 12 }
const omstandigheden = { vandaag: '2026-11-28' }

/** "Maria|van der|Wiel": given names, prefix, surname. */
function persoon(naam: string, meer: Partial<Kenmerken> = {}): Kenmerken {
  const [voornamen, voorvoegsel, geslachtsnaam] = naam.split('|') as [string, string, string]
  return {
    naam: { voornamen, ...(voorvoegsel && { voorvoegsel }), geslachtsnaam },
    geboortedatum: '1984-02-29',
    geslacht: 'V',
    adres,
    ...meer,
  }
}

function zone(a: string, b: string, meer: Partial<Kenmerken> = {}, meerB = meer): string {
  return vergelijk(persoon(a, meer), persoon(b, meerB), omstandigheden).zone
}

describe('one person written another way (registratie N1, N2)', () => {
  test.each([
    ['Emre||Yıldız', 'Emre||Yildiz'],
    ['Ali||Aydın', 'ALİ||AYDIN'],
    ['Gül||Kılıç', 'Gul||Kilic'],
    ['Łukasz||Đorđević', 'Lukasz||Dordevic'],
    ['Maria|van der|Wiel', 'Maria||van der Wiel'],
    ['Maria|van der|Wiel', 'Maria||Wieel'],
    ['Wilhelmina||Dijkstra', 'Wilhelmina||Dykstra'],
    ['Wiel||Maria', 'Maria||Wiel'],
    ['Maria Johanna||Wiel', 'M.J.||Wiel'],
    ['Ahmed||.', '.||Ahmed'],
  ])('%s and %s are the same', (a, b) => expect(zone(a, b)).toBe('zelfde'))
})

describe('for a person to look at, at most (N3, N4)', () => {
  test.each([
    ['Jan||Bos', 'Johannes||Bos'],
    ['Emma||Jansen', 'Emmy||Jansen'],
    ['Tim||Jansen', 'Tom||Jansen'],
    ['Mohamed||Haverkamp', 'Mohammed||Haverkamp'],
  ])('%s and %s', (a, b) => expect(zone(a, b)).toBe('misschien'))

  test('two men of one name and 1 January, in one big building', () => {
    const [a, b] = ['101', '214'].map((huisnummertoevoeging) => ({ adres: { ...adres, huisnummertoevoeging } }))
    expect(
      zone(
        'Mohamed||Ali',
        'Mohammed||Ali',
        { ...a, geboortedatum: '1990-01-01' },
        { ...b, geboortedatum: '1990-01-01' },
      ),
    ).not.toBe('zelfde')
    expect(
      zone(
        'Mohamed||Ali',
        'Mohamed||Ali',
        { ...a, geboortedatum: '1990-01-01' },
        { ...b, geboortedatum: '1990-01-01' },
      ),
    ).not.toBe('zelfde')
  })

  test.each([
    ['Visser-Bakker', 'Bakker-Visser', ['misschien', 'zelfde']],
    ['Visser-de Jong', 'de Jong', ['misschien', 'zelfde']],
  ])('%s and %s are found', (a, b, zones) => expect(zones).toContain(zone(`Anna||${a}`, `Anna||${b}`)))

  test('one number under another name and birth date', () => {
    const a = persoon('Anneke||Vos', { bsn: '999990019' })
    const b = persoon('Willem||Mol', { bsn: '999990019', geboortedatum: '1950-01-01', geslacht: 'M' })
    expect(vergelijk(a, b).zone).toBe('misschien')
  })

  test('two numbers are two people, unless name, day and door say that one is mistyped', () => {
    const [a, b] = ['999990019', '999990020'].map((bsn) => persoon('Maria|van der|Wiel', { bsn })) as [
      Kenmerken,
      Kenmerken,
    ]
    expect(vergelijk(a, b).zone).toBe('zelfde')
    expect(vergelijk(a, { ...b, geboortedatum: '1984-02-28' }).zone).toBe('ander')
    expect(vergelijk(a, { ...b, naam: { voornamen: 'Marie', geslachtsnaam: 'Wiel' } }).zone).toBe('ander')
  })

  test('the same given name, day and door under another surname', () => {
    expect(zone('Wilma||Bakker', 'Wilma||Dekker')).toBe('misschien')
  })
})

describe('others', () => {
  const kind = { geboortedatum: '2015-05-05', telefoonnummer: '0612345678' }
  test.each([
    ['twins with different names', 'Bram||Jansen', 'Finn||Jansen', kind, kind],
    ['father and son', 'Jan||Jansen', 'Jan||Jansen', { geboortedatum: '1980-05-05' }, { geboortedatum: '2015-03-12' }],
    ['neighbours', 'Jan||Jansen', 'Piet||Mol', {}, { geboortedatum: '1950-03-03' }],
    [
      'who have a number and nothing else alike',
      'Jan||Jansen',
      'Piet||Mol',
      kind,
      { ...kind, geboortedatum: '1980-03-03' },
    ],
  ])('%s', (_, a, b, meerA, meerB) => expect(zone(a, b, meerA, meerB)).toBe('ander'))

  test.each(['Tom||Jansen', 'T.||Jansen', 'Thijs||Jansen'])('a young twin is not linked to %s', (naam) =>
    expect(zone('Tim||Jansen', naam, { geboortedatum: '2015-05-05' })).not.toBe('zelfde'),
  )
})

test('one name is a name, and two newborns without one are perhaps twins', () => {
  const enig = (naam: Kenmerken['naam']) => ({ ...persoon('||'), naam })
  expect(vergelijk(enig({ geslachtsnaam: 'Ahmed' }), enig({ geslachtsnaam: 'Ahmed' }), omstandigheden).zone).toBe(
    'zelfde',
  )
  expect(vergelijk(enig({ geslachtsnaam: 'Ahmed' }), enig({ voornamen: 'Ahmed' }), omstandigheden).zone).toBe('zelfde')
  const baby = { ...enig({ geslachtsnaam: 'Jansen', nogGeenNaam: true }), geboortedatum: '2026-11-01' }
  expect(vergelijk(baby, structuredClone(baby), omstandigheden).zone).not.toBe('zelfde')
})

test('nobody is joined out of thin air: what is missing on both sides is no evidence', () => {
  const kaal = { naam: { geslachtsnaam: 'Jansen' }, geboortedatum: '0000-00-00', geslacht: 'O' as const }
  expect(vergelijk(kaal, kaal, omstandigheden).zone).toBe('ander')
  expect(vergelijk({ ...kaal, naam: {} }, { ...kaal, naam: {} }, omstandigheden)).toMatchObject({
    zone: 'ander',
    bewijs: [],
  })
})

const tekst = fc.constantFrom(
  'Anna',
  'A.',
  'Anna Maria',
  'J.P.',
  '.',
  'de Jong',
  'Jong-Bakker',
  'Yıldız',
  'Mohamed',
  '李',
  'van der',
)
const willekeurig: fc.Arbitrary<Kenmerken> = fc.record(
  {
    naam: fc.record({ voornamen: tekst, voorvoegsel: tekst, geslachtsnaam: tekst }, { requiredKeys: [] }),
    geboortedatum: fc.constantFrom('1984-02-29', '1984-03-02', '1990-01-01', '1975-00-00', '0000-00-00', '2020-11-03'),
    geslacht: fc.constantFrom('M', 'V', 'O'),
    bsn: fc.constantFrom('999990019', '999990020'),
    adres: fc.constantFrom(adres, { ...adres, huisnummertoevoeging: 'B' }, { postcode: '1011AA' }, {}),
    telefoonnummer: fc.constantFrom('0612345678', '+31612345678', '0231234567'),
    emailadres: fc.constantFrom('a@b.nl', 'A@B.nl', 'c@d.nl'),
  },
  { requiredKeys: ['naam', 'geboortedatum', 'geslacht'] },
)

test('is the same both ways and every time', () => {
  fc.assert(
    fc.property(willekeurig, willekeurig, (a, b) => {
      const heen = vergelijk(a, b, omstandigheden)
      expect(vergelijk(b, a, omstandigheden)).toEqual(heen)
      expect(vergelijk(structuredClone(a), structuredClone(b), omstandigheden)).toEqual(heen)
    }),
  )
})

test("never links two given names that are not the same but for a number that is one grown-up's own", () => {
  fc.assert(
    fc.property(willekeurig, willekeurig, (a, b) => {
      const { zone: gevonden, bewijs } = vergelijk(a, b)
      const voornaam = bewijs.find(({ kenmerk }) => kenmerk === 'voornaam')?.niveau
      if (gevonden !== 'zelfde' || bewijs.some(({ kenmerk }) => kenmerk === 'bsn')) return
      expect(['alle', 'gelijk', 'voorletters', 'voorletter', 'beide-voorletter', 'bijna-en-verder-gelijk']).toContain(
        voornaam,
      )
    }),
  )
})

test('every piece of evidence has its sentence, and none holds a value', () => {
  fc.assert(
    fc.property(willekeurig, willekeurig, (a, b) => {
      const { bewijs } = vergelijk(a, b)
      const woorden = zinnen(bewijs)
      expect(woorden).toHaveLength(bewijs.length)
      for (const zin of woorden) expect(zin).not.toMatch(new RegExp('\\d|Amerikaweg|Yıldız|Jong'))
    }),
  )
})
