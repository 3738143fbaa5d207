import { describe, expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { isOverPersoon, kruis } from './kruis.ts'

const geregistreerd = (inwonerId: string, meer: { voorlopig?: true } = {}): Feit => ({
  soort: 'inwoner-geregistreerd',
  inwonerId,
  persoon: gezin.inwoners[inwonerId]!,
  sinds: '2026-11-01',
  ...meer,
})
/** The other home of the son. */
const elders = (wie: Feit = geregistreerd('zoon')): Huishouden => ({
  ...naFeiten({ ...gezin, huishoudenId: 'h-2', inwoners: {}, toestemmingen: {} }, [wie]),
})
const nieuwNummer: Feit = { soort: 'inwoner-gewijzigd', inwonerId: 'zoon', wijziging: { telefoonnummer: '0612345678' } }
const andereNaam: Feit = {
  soort: 'inwoner-gewijzigd',
  inwonerId: 'zoon',
  wijziging: { naam: { voornamen: 'Teunis', geslachtsnaam: 'Verzonnen' }, gezinsrol: 'overig' },
}
const gegeven = {
  soort: 'toestemming-gegeven' as const,
  toestemmingId: 't-1',
  toestemming: { inwonerId: 'zoon', voor: 'cjg', gegevenOp: '2026-11-02', vastgelegdDoor: ['kontext'] },
}
const overleden: Feit = { soort: 'inwoner-overleden', inwonerId: 'zoon', op: '2026-11-20' }

describe('what is said of a person who lives in two households', () => {
  test('holds in both: name, number, consent and death, and nothing says who recorded the consent', () => {
    const ook = kruis([nieuwNummer, andereNaam, gegeven, overleden], gezin, elders())
    expect(ook.map(({ soort }) => soort)).toEqual([
      'inwoner-gewijzigd',
      'inwoner-gewijzigd',
      'toestemming-gegeven',
      'inwoner-overleden',
    ])
    const daar = naFeiten(elders(), ook)
    expect(daar.vertrokken['zoon']).toMatchObject({
      per: '2026-11-20',
      reden: 'overleden',
      persoon: { telefoonnummer: '0612345678', naam: { voornamen: 'Teunis' } },
    })
    expect(JSON.stringify(ook)).not.toContain('kontext')
  })

  test('her place in one household is not her place in the other', () => {
    expect(naFeiten(elders(), kruis([andereNaam], gezin, elders())).inwoners['zoon']!.gezinsrol).toBe('kind')
  })

  test('what is the same there already is no fact', () => {
    const daar = naFeiten(elders(), kruis([nieuwNummer], gezin, elders()))
    expect(kruis([nieuwNummer], gezin, daar)).toEqual([])
  })

  test('of who is untested in either of them nothing crosses; of anybody else neither', () => {
    const feiten = [nieuwNummer, andereNaam, gegeven, overleden]
    expect(kruis(feiten, gezin, elders(geregistreerd('zoon', { voorlopig: true })))).toEqual([])
    expect(kruis(feiten, elders(geregistreerd('zoon', { voorlopig: true })), gezin)).toEqual([])
    expect(kruis(feiten, gezin, elders(geregistreerd('dochter')))).toEqual([])
    const gesloten = { per: '2026-11-10', door: 'gemeente', reden: 'Klaar' }
    expect(kruis(feiten, gezin, { ...elders(), gesloten })).toEqual([])
  })

  test('nor how she is reached, where the same registration says that the address is secret: in whatever order it says so', () => {
    const geheim: Feit = { soort: 'adres-geheim-gewijzigd', welk: 'adres', geheim: true, bron: 'gemeente' }
    for (const feiten of [
      [nieuwNummer, geheim],
      [geheim, nieuwNummer],
    ])
      expect(kruis(feiten, gezin, elders())).toEqual([])
  })

  test('where one address is secret only who she is, her death, and that she took back a consent', () => {
    const geheim = (van: Huishouden): Huishouden => ({ ...van, adres: { ...van.adres, geheim: true } })
    for (const [van, naar] of [
      [geheim(gezin), elders()],
      [gezin, geheim(elders())],
      [gezin, { ...elders(), tweedeAdres: { geheim: true as const } }],
    ] as const) {
      const ook = kruis([nieuwNummer, andereNaam, gegeven, overleden], van, naar)
      expect(ook.map(({ soort }) => soort)).toEqual(['inwoner-gewijzigd', 'inwoner-overleden'])
      expect(ook[0]).toMatchObject({ wijziging: { naam: { voornamen: 'Teunis' } } })
    }
  })

  test('a consent she takes back ends wherever she gave it, also where she no longer lives', () => {
    const hier = naFeiten(gezin, [gegeven])
    const daarGegeven: Feit = { ...gegeven, toestemmingId: 't-2' }
    const vertrokken: Feit = { soort: 'lid-vertrokken', inwonerId: 'zoon', per: '2026-11-10', reden: 'verhuisd' }
    const intrekken = na(hier, { soort: 'trek-toestemming-in', toestemmingId: 't-1' }, handeling('kontext')).feiten
    for (const daar of [naFeiten(elders(), [daarGegeven]), naFeiten(elders(), [daarGegeven, vertrokken])])
      expect(kruis(intrekken, hier, daar)).toEqual([
        {
          soort: 'toestemming-ingetrokken',
          toestemmingId: 't-2',
          ingetrokkenOp: '2026-11-22',
          ingetrokkenTijd: '11:00',
        },
      ])
    expect(kruis(intrekken, hier, elders(geregistreerd('dochter')))).toEqual([])
  })
})

test('a number that was verified is verified in both homes, and in no other', () => {
  const geverifieerd: Feit = {
    soort: 'bsn-geverifieerd',
    inwonerId: 'zoon',
    door: 'gemeente',
    op: '2026-11-22T10:00:00Z',
  }
  expect(kruis([geverifieerd], gezin, elders())).toEqual([geverifieerd])
  expect(kruis([geverifieerd], gezin, elders(geregistreerd('zoon', { voorlopig: true })))).toEqual([])
})

test('a consent that never was given is gone where it came along, and only there; who found out is not told', () => {
  const vergist: Feit = {
    soort: 'toestemming-vergist',
    toestemmingId: 't-1',
    intrekking: { door: 'kontext', op: '2026-11-22T10:00:00Z', reden: 'Vergissing' },
  }
  expect(kruis([vergist], gezin, naFeiten(elders(), [gegeven]))).toEqual([
    { soort: 'toestemming-vergist', toestemmingId: 't-1', intrekking: { op: '2026-11-22T10:00:00Z' } },
  ])
  expect(kruis([vergist], gezin, elders())).toEqual([])
})

test('a word that was taken back by a namesake nobody tested yet ends nothing', () => {
  const terug: Feit = { soort: 'toestemming-ingetrokken', toestemmingId: 't-1', ingetrokkenOp: '2026-11-22' }
  const hier = naFeiten(gezin, [gegeven])
  const daar = naFeiten(elders(geregistreerd('zoon', { voorlopig: true })), [{ ...gegeven, toestemmingId: 't-2' }])
  expect(kruis([terug], hier, daar)).toEqual([])
  expect(kruis([{ ...terug, toestemmingId: 't-9' }], hier, daar)).toEqual([])
})

test('what a person decided of hers is decided in both', () => {
  const beslist: Feit = { ...nieuwNummer, beslist: true }
  expect(kruis([beslist], gezin, elders())).toMatchObject([{ beslist: true, elders: true }])
  expect(kruis([nieuwNummer], gezin, elders())[0]).not.toHaveProperty('beslist')
})

test('what is done for her in one household is of that household', () => {
  const vraag: Feit = {
    soort: 'vraag-gesteld',
    vraagId: 'v',
    vraag: { inwonerId: 'zoon', leefgebied: 'Financiën', omschrijving: 'Post', gesteldOp: '2026-11-22' },
  }
  expect(kruis([vraag, nieuwNummer], gezin, elders())).toHaveLength(1)
  expect([vraag, nieuwNummer, overleden].map(isOverPersoon)).toEqual([false, true, true])
})

test('what she takes back for one purpose, or another takes back, ends no other word', () => {
  const rij = (toestemmingId: string, meer: object): Feit => ({
    ...gegeven,
    toestemmingId,
    toestemming: { ...gegeven.toestemming, ...meer },
  })
  const daar = naFeiten(elders(), [
    { ...geregistreerd('dochter') },
    rij('zelfde', {}),
    rij('ander-doel', { voor: 'schuldhulp' }),
    rij('ander', { inwonerId: 'dochter' }),
    rij('al-terug', { ingetrokkenOp: '2026-11-05' }),
  ])
  const terug: Feit = { soort: 'toestemming-ingetrokken', toestemmingId: 't-1', ingetrokkenOp: '2026-11-22' }
  expect(kruis([terug], naFeiten(gezin, [gegeven]), daar)).toEqual([{ ...terug, toestemmingId: 'zelfde' }])
})
