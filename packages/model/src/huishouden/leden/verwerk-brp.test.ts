import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import { brpUitkomst, type BrpGegevens } from './brp-gegevens.ts'

const bsn = '999999357'
const huishouden = naFeiten(gezin, [
  { soort: 'inwoner-gewijzigd', inwonerId: 'moeder', wijziging: { bsn, bsnStatus: 'opgegeven' } },
])
const moeder = huishouden.inwoners['moeder']!
const gemeente = handeling('gemeente', { beheer: true })
const zij: BrpGegevens = {
  naam: { voornamen: moeder.naam.voornamen!, geslachtsnaam: moeder.naam.geslachtsnaam! },
  geboortedatum: moeder.geboortedatum,
  geheim: false,
  inOnderzoek: [],
}
const verwerk = (
  gevonden?: BrpGegevens,
  toegestaan = true,
  inwonerId = 'moeder',
  gevraagd: string | undefined = bsn,
) => ({
  soort: 'verwerk-brp' as const,
  inwonerId,
  bsn: gevraagd,
  gevonden,
  toegestaan,
})
const soorten = (gevonden: BrpGegevens, van = huishouden) =>
  na(van, verwerk(gevonden), gemeente).feiten.map(({ soort }) => soort)

test.each<[string, Partial<BrpGegevens>, string]>([
  ['her name and her day', {}, 'klopt'],
  ['her name with another day', { geboortedatum: '1901-01-01' }, 'klopt'],
  ['her day with another name', { naam: { voornamen: 'Xantippe', geslachtsnaam: 'Vreemd' } }, 'klopt'],
  [
    'neither',
    { naam: { voornamen: 'Xantippe', geslachtsnaam: 'Vreemd' }, geboortedatum: '1901-01-01' },
    'spreekt-tegen',
  ],
  [
    'another name and a year that can be hers',
    { naam: { geslachtsnaam: 'Vreemd' }, geboortedatum: `${moeder.geboortedatum.slice(0, 4)}-00-00` },
    'spreekt-tegen',
  ],
  ['another year alone', { naam: {}, geboortedatum: '1901-00-00' }, 'spreekt-tegen'],
  ['nothing that is known', { naam: {}, geboortedatum: '0000-00-00' }, 'niet-te-vergelijken'],
  ['only what is looked into', { inOnderzoek: ['naam', 'geboortedatum'] }, 'niet-te-vergelijken'],
])('a number is hers or not: %s', (_, anders, uitkomst) => {
  expect(brpUitkomst(moeder, { ...zij, ...anders })).toBe(uitkomst)
  expect(brpUitkomst(moeder, undefined)).toBe('niet-gevonden')
})

test('what is looked into is not taken over, nor is a number that is', () => {
  const ander: BrpGegevens = { ...zij, geslacht: 'M', overleden: {}, inOnderzoek: ['bsn', 'geslacht', 'overleden'] }
  expect(soorten(ander)).not.toContain('bsn-geverifieerd')
  const { huishouden: klaar } = na(huishouden, verwerk(ander), gemeente)
  expect(klaar.inwoners['moeder']).toMatchObject({ geslacht: moeder.geslacht, bsnStatus: 'opgegeven' })
})

test('a sex that is unknown there and a name without a surname change nothing; how she is called stays', () => {
  const metRoepnaam = naFeiten(huishouden, [
    { soort: 'inwoner-gewijzigd', inwonerId: 'moeder', wijziging: { naam: { ...moeder.naam, roepnaam: 'Mies' } } },
  ])
  const na1 = na(metRoepnaam, verwerk({ ...zij, geslacht: 'O', naam: { ...zij.naam, voorvoegsel: 'van' } }), gemeente)
  expect(na1.huishouden.inwoners['moeder']).toMatchObject({
    geslacht: moeder.geslacht,
    naam: { roepnaam: 'Mies', voorvoegsel: 'van' },
  })
  const na2 = na(metRoepnaam, verwerk({ ...zij, naam: {} }), gemeente)
  expect(na2.huishouden.inwoners['moeder']!.naam.roepnaam).toBe('Mies')
})

test('somebody else’s number is not hers any more by anybody’s word, once', () => {
  const ander = { ...zij, naam: { geslachtsnaam: 'Vreemd' }, geboortedatum: '1901-01-01' }
  const geverifieerd = na(huishouden, verwerk(zij), gemeente).huishouden
  const { feiten, huishouden: klaar } = na(geverifieerd, verwerk(ander), gemeente)
  expect(feiten.map(({ soort }) => soort)).toEqual(['inwoner-gewijzigd', 'afwijking-gemeld'])
  expect(klaar.inwoners['moeder']!.bsnStatus).toBe('opgegeven')
  expect(JSON.stringify(feiten)).not.toMatch(/Vreemd|1901/)
  expect(soorten(ander, klaar)).toEqual([])
})

test('a death that cannot be is an afwijking, one without a day is of today at the latest', () => {
  const voorGeboorte = { ...zij, overleden: { op: '1900-01-01' } }
  const { huishouden: klaar } = na(huishouden, verwerk(voorGeboorte), gemeente)
  expect(Object.values(klaar.afwijkingen)).toMatchObject([{ veld: 'registratie', gemeld: 'overleden', bron: 'brp' }])
  for (const overleden of [{}, { op: `${gemeente.vandaag.slice(0, 4)}-00-00` }])
    expect(na(huishouden, verwerk({ ...zij, overleden }), gemeente).huishouden.vertrokken['moeder']).toMatchObject({
      per: gemeente.vandaag,
      reden: 'overleden',
    })
})

test('secret data make both addresses secret', () => {
  const tweede = naFeiten(huishouden, [{ soort: 'tweede-adres-gewijzigd', adres: { ...huishouden.adres } }])
  const { huishouden: klaar } = na(tweede, verwerk({ ...zij, geheim: true }), gemeente)
  expect([klaar.adres.geheim, klaar.tweedeAdres!.geheim]).toEqual([true, true])
  expect(soorten({ ...zij, geheim: true }, klaar)).toEqual([])
})

test('is refused to who may not, and of who is not there', () => {
  const weigering = (opdracht: ReturnType<typeof verwerk>, door = gemeente) => {
    const besloten = decide(huishouden, opdracht, door)
    return 'weigering' in besloten && besloten.weigering
  }
  expect(weigering(verwerk(zij, false))).toBe('brp-niet-toegestaan')
  expect(weigering(verwerk(zij, true, 'niemand'))).toBe('inwoner-onbekend')
  expect(weigering(verwerk(zij, true, 'moeder', '999990019'))).toBe('bsn-verschilt')
  expect(weigering(verwerk(zij), { ...gemeente, magBsn: false })).toBe('bsn-niet-toegestaan')
  expect(weigering(verwerk(zij), handeling('dock'))).toBe('niet-betrokken')
  expect(na(huishouden, verwerk(undefined), gemeente).feiten).toEqual([])
})

test('is asked by who is granted here or decides here, who only asked to be hears that, and of a number that is known', () => {
  const weigering = (wie: string, van = huishouden) => {
    const besloten = decide(van, verwerk(zij), handeling(wie, { beheer: wie === 'gemeente', magBsn: true }))
    return 'weigering' in besloten ? besloten.weigering : undefined
  }
  const { betrokkenheden } = huishouden
  const gevraagd = { ...betrokkenheden['betrokken-kontext']!, stand: 'gevraagd' as const }
  expect(weigering('kontext')).toBeUndefined()
  expect(weigering('kontext', { ...huishouden, betrokkenheden: { k: gevraagd } })).toBe('betrokkenheid-niet-toegekend')
  expect(weigering('gemeente', { ...huishouden, betrokkenheden: { k: gevraagd } })).toBeUndefined()
  // Who administers does not decide where there is a regisseur.
  const metRegisseur = naFeiten({ ...huishouden, betrokkenheden: { k: betrokkenheden['betrokken-kontext']! } }, [
    { soort: 'regisseur-benoemd', regisseur: { organisatie: 'kontext', naam: 'Werker' } as never },
  ])
  expect(weigering('gemeente', metRegisseur)).toBe('niet-betrokken')
  expect(weigering('gemeente', gezin)).toBe('bsn-ontbreekt')
})

test('initials stay where the basic registration has one name alone, and who has no name yet gets one only from a name', () => {
  const met = (naam: object) => ({
    ...huishouden,
    inwoners: { ...huishouden.inwoners, moeder: { ...moeder, naam: naam as never } },
  })
  const naamNa = (van: typeof huishouden, naam: BrpGegevens['naam']) =>
    na(van, verwerk({ ...zij, naam: naam! }), gemeente).huishouden.inwoners['moeder']!.naam
  expect(naamNa(met({ voorletters: 'A', geslachtsnaam: 'Verzonnen' }), { geslachtsnaam: 'Bedacht' })).toEqual({
    voorletters: 'A',
    geslachtsnaam: 'Bedacht',
  })
  expect(naamNa(met({ voornamen: 'Anna', geslachtsnaam: 'Verzonnen' }), { voornamen: 'Anna' })).toEqual({
    geslachtsnaam: 'Anna',
  })
  const naamloos = met({ nogGeenNaam: true })
  expect(naamNa(naamloos, { geslachtsnaam: 'Bedacht' })).toEqual({ geslachtsnaam: 'Bedacht' })
  expect(naamNa(naamloos, {})).toEqual({ nogGeenNaam: true })
})

test('a sex that is known there is taken over, and of a name nobody asked nothing is compared', () => {
  expect(na(huishouden, verwerk({ ...zij, geslacht: 'M' }), gemeente).huishouden.inwoners['moeder']!.geslacht).toBe('M')
  const { naam: _, ...zonderNaam } = zij
  expect(brpUitkomst(moeder, zonderNaam)).toBe('klopt')
  expect(brpUitkomst(moeder, { ...zonderNaam, geboortedatum: '0000-00-00' })).toBe('niet-te-vergelijken')
})
