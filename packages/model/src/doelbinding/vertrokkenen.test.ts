import { doelbinding } from '@wijkhub/builders/haarlem'
import { describe, expect, test } from 'vitest'
import { gezin, naFeiten } from '../fixtures/gezin.ts'
import type { Feit } from '../huishouden/feiten.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import type { RedenVertrek } from '../huishouden/leden/leden.ts'
import { gebrekAanToestemming } from '../huishouden/toestemmingen/geldigheid.ts'
import { adresVan } from './adres-van.ts'
import { project } from './project.ts'

const nieuwAdres = { straatnaam: 'Schuilweg', huisnummer: 11, postcode: '9999XY', woonplaats: 'Haarlem' }
const elders = { straatnaam: 'Vaderlaan', huisnummer: 99, postcode: '9999XZ', woonplaats: 'Haarlem' }
const vol = naFeiten(gezin, [
  {
    soort: 'contactmoment-vastgelegd',
    contactmomentId: 'c-1',
    contactmoment: {
      inwonerId: 'oma',
      organisatie: 'zorgbalans',
      datum: '2026-11-19',
      minuten: 30,
      prestatiecode: '11000',
      tariefCenten: 575,
      agbUitvoerder: '98000001',
    },
  },
  {
    soort: 'signaal-gemeld',
    signaalId: 's-1',
    signaal: {
      inwonerId: 'zoon',
      gemeldDoor: 'kontext',
      medewerker: { naam: 'Werker' },
      gemeldOp: '2026-11-02T10:00:00Z',
    },
  },
  {
    soort: 'vraag-gesteld',
    vraagId: 'v-1',
    vraag: { inwonerId: 'oma', leefgebied: 'Financiën', omschrijving: 'Geld', gesteldOp: '2026-11-01' },
  },
])
const vertrek = (inwonerId: string, reden: RedenVertrek = 'verhuisd', adres?: typeof elders): Feit => ({
  soort: 'lid-vertrokken',
  inwonerId,
  per: '2026-11-20',
  reden,
  woonde: gezin.adres,
  ...(adres && { adres }),
})
const verhuisd: Feit = { soort: 'verhuisd', adres: nieuwAdres, per: '2026-11-21' }
const ziet = (audience: string, huishouden: Huishouden) =>
  project(huishouden, doelbinding.regelVoor(audience)!, doelbinding, '2026-11-22T10:00:00Z')

describe('of who left', () => {
  test('a claim runs on with the address she left from, and never with the one the others moved to', () => {
    const huishouden = naFeiten(vol, [vertrek('oma', 'gescheiden'), verhuisd])
    const document = ziet('wijkverpleging', huishouden)!
    expect(document.inwoners!['oma']!.vertrokken).toEqual({ per: '2026-11-20' })
    expect(adresVan(document, 'oma')).toEqual({ postcode: '9999XX', huisnummer: 1 })
    expect(JSON.stringify(document)).not.toContain('9999XY')
    expect(adresVan({ ...document, adres: nieuwAdres }, 'zoon')).toEqual(nieuwAdres)
    expect(adresVan(document, undefined)).toBeUndefined()
  })

  test('what runs on goes with her own new address where it was said; nothing of her to anybody else', () => {
    const bsn: Feit = { soort: 'inwoner-gewijzigd', inwonerId: 'zoon', wijziging: { bsn: '999999369' } }
    const huishouden = naFeiten(vol, [bsn, vertrek('zoon', 'verhuisd', elders), verhuisd])
    const { postcode, huisnummer } = elders
    expect(adresVan(ziet('matchpoint', huishouden)!, 'zoon')).toEqual({ postcode, huisnummer })
    expect(ziet('menscentraal', huishouden)!.inwoners).not.toHaveProperty('zoon')
    expect(JSON.stringify(ziet('kontext', huishouden))).not.toContain('Vaderlaan')
  })

  test('an organisation that knew her keeps who she was and what was said of her, not why she went', () => {
    const huishouden = naFeiten(vol, [vertrek('oma', 'gescheiden')])
    const { inwoners, vragen } = ziet('kontext', huishouden)!
    expect(inwoners!['oma']).toEqual({ ...gezin.inwoners['oma'], vertrokken: { per: '2026-11-20' } })
    expect(vragen).toHaveProperty('v-1')
    const later = naFeiten(huishouden, [
      {
        soort: 'betrokkenheid-ontstaan',
        betrokkenheidId: 'b-dock',
        betrokkenheid: { organisatie: 'dock', medewerker: { naam: 'Werker' }, sinds: '2026-11-21' },
      },
    ])
    expect(JSON.stringify(ziet('dock', later))).not.toMatch(/oma|Aaltje/)
  })

  test('a signal ends with a death, a claim does not; a record that was one too many has nothing', () => {
    const dood = naFeiten(vol, [
      { soort: 'inwoner-overleden', inwonerId: 'zoon', op: '2026-11-20' },
      { soort: 'inwoner-overleden', inwonerId: 'oma', op: '2026-11-20' },
    ])
    expect(ziet('matchpoint', dood)).toBeUndefined()
    expect(ziet('wijkverpleging', dood)!.inwoners!['oma']!.vertrokken).toEqual({ per: '2026-11-20', overleden: true })
    for (const reden of ['vergissing', 'samengevoegd'] as const) {
      const nooit = naFeiten(vol, [vertrek('oma', reden)])
      expect(ziet('wijkverpleging', nooit)).toBeUndefined()
      expect(ziet('kontext', nooit)!.inwoners).not.toHaveProperty('oma')
    }
  })

  test('the door she left can have become secret: then a private party does not hear it of her either', () => {
    const huishouden = naFeiten(vol, [
      vertrek('oma'),
      { soort: 'adres-geheim-gewijzigd', welk: 'adres', geheim: true, bron: 'kontext' },
    ])
    expect(adresVan(ziet('wijkverpleging', huishouden)!, 'oma')).toBeUndefined()
    // One that is no door is the same by what it says.
    const post = {
      soort: 'briefadres' as const,
      straatnaam: 'Postweg',
      huisnummer: 3,
      postcode: '9999XX',
      woonplaats: 'Haarlem',
    }
    const bijDePost = naFeiten(vol, [
      { soort: 'verhuisd', adres: post, per: '2026-11-19' },
      { ...vertrek('oma'), woonde: post } as Feit,
      { soort: 'adres-geheim-gewijzigd', welk: 'adres', geheim: true, bron: 'kontext' },
    ])
    expect(JSON.stringify(ziet('wijkverpleging', bijDePost))).not.toContain('Postweg')
  })
})

test('a parent who left opens nothing here any more, and what she takes back ends', () => {
  const toestemming = { voor: 'cjg', gegevenOp: '2026-11-02' }
  const beiden = naFeiten(vol, [
    {
      soort: 'inwoner-geregistreerd',
      inwonerId: 'vader',
      persoon: { ...gezin.inwoners['moeder']!, geslacht: 'M' },
    },
    { soort: 'toestemming-gegeven', toestemmingId: 't-v', toestemming: { ...toestemming, inwonerId: 'vader' } },
  ])
  const gebrek = (huishouden: Huishouden) => gebrekAanToestemming(huishouden, 'dochter', 'cjg', '2026-11-22')
  expect(gebrek(beiden)).toBeUndefined()
  const weg = naFeiten(beiden, [vertrek('vader', 'gescheiden')])
  expect(gebrek(weg)).toBe('toestemming-ouder-ontbreekt')
  const moederOok: Feit = {
    soort: 'toestemming-gegeven',
    toestemmingId: 't-m',
    toestemming: { ...toestemming, inwonerId: 'moeder' },
  }
  expect(gebrek(naFeiten(weg, [moederOok]))).toBeUndefined()
  const terug: Feit = { soort: 'toestemming-ingetrokken', toestemmingId: 't-v', ingetrokkenOp: '2026-11-21' }
  expect(gebrek(naFeiten(weg, [moederOok, terug]))).toBe('toestemming-ouder-ingetrokken')
})
