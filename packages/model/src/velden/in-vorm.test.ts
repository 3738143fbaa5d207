import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Adres, isToevoeging, leesPostcode, leesToevoeging } from './adres.ts'
import { adressleutel } from './adressleutel.ts'
import { brengInVorm } from './in-vorm.ts'
import { leesTelefoonnummer } from './telefoonnummer.ts'
import { vouwNaam } from './vouw-naam.ts'
import { Telefoonnummer } from './velden.ts'

const getypt = fc.string({ unit: fc.constantFrom(...'0123456789 +-()./AbZ'), maxLength: 22 })
const woord = fc.string({ unit: 'grapheme', maxLength: 12 })

describe('one form', () => {
  test('of a telephone number is one that is kept, and reads as itself', () => {
    fc.assert(
      fc.property(getypt, (tekst) => {
        const nummer = leesTelefoonnummer(tekst)
        return (
          nummer === undefined || (Telefoonnummer.safeParse(nummer).success && leesTelefoonnummer(nummer) === nummer)
        )
      }),
    )
  })

  test('of an addition is one that an address holds, and reads as itself', () => {
    fc.assert(
      fc.property(getypt, (tekst) => {
        const vorm = leesToevoeging(tekst)
        return (
          leesToevoeging(vorm) === vorm &&
          (!isToevoeging(tekst) || Adres.shape.huisnummertoevoeging.safeParse(vorm).success)
        )
      }),
    )
  })

  test('is the same whether one brings a thing into it once or twice', () => {
    fc.assert(
      fc.property(fc.object({ values: [woord, getypt] }), getypt, (waarde, telefoonnummer) => {
        const eens = { waarde, telefoonnummer, postcode: telefoonnummer, huisnummertoevoeging: telefoonnummer }
        brengInVorm(eens)
        const nogEens = structuredClone(eens)
        brengInVorm(nogEens)
        expect(nogEens).toEqual(eens)
      }),
    )
  })

  test('of a text has one kind of line break', () => {
    const vraag = { omschrijving: ' een\r\ntwee\rdrie\nvier\r\n' }
    brengInVorm(vraag)
    expect(vraag.omschrijving).toBe('een\ntwee\ndrie\nvier')
  })

  test('of a body with a prototype in it stays a body', () => {
    const body = JSON.parse('{"__proto__":" x ","naam":" y ","rij":[{"constructor":" z "}]}') as object
    brengInVorm(body)
    expect(JSON.stringify(body)).toBe('{"__proto__":" x ","naam":"y","rij":[{"constructor":"z"}]}')
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype)
  })
})

describe('one door', () => {
  const deur = (meer: object) => adressleutel({ postcode: '2011AA', huisnummer: 12, ...meer })
  test.each([
    [{ huisletter: 'A' }, { huisnummertoevoeging: 'a' }],
    [{ huisnummertoevoeging: 'bis-2' }, { huisnummertoevoeging: 'BIS2' }],
    [{ postcode: leesPostcode('2011 aa') }, {}],
  ])('%o is %o', (een, ander) => {
    expect(deur(een)).toBe(deur(ander))
  })
  test.each([
    [{ huisnummertoevoeging: '1/2' }, { huisnummertoevoeging: '12' }],
    [{ huisletter: 'A' }, { huisletter: 'B' }],
    [{ huisnummertoevoeging: '101' }, { huisnummertoevoeging: '214' }],
    [{ huisletter: 'A' }, {}],
  ])('%o is not %o', (een, ander) => {
    expect(deur(een)).not.toBe(deur(ander))
  })
})

test('folding a name twice is folding it once, and no letter is dropped', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{Script=Latin}]{1,12}$/u), (naam) => {
      const gevouwen = vouwNaam(naam)
      expect(vouwNaam(gevouwen)).toBe(gevouwen)
      expect(gevouwen.length).toBeGreaterThan(0)
    }),
  )
})
