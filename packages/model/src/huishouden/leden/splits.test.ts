import { describe, expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'

const kontext = handeling('kontext')
const schuilplaats = { straatnaam: 'Geheimepad', huisnummer: 11, postcode: '9999XY', woonplaats: 'Haarlem' }
const uitElkaar = (leden: { inwonerId: string; blijftHier?: boolean }[], per = '2026-11-20'): Opdracht => ({
  soort: 'splits',
  splitsing: { leden, adres: schuilplaats, per, reden: 'gescheiden' },
})
const toestemming = { voor: 'cjg', gegevenOp: '2026-11-02', vastgelegdDoor: ['zorgbalans'] }
const vol = naFeiten(gezin, [
  { soort: 'toestemming-gegeven', toestemmingId: 't-1', toestemming: { ...toestemming, inwonerId: 'moeder' } },
  { soort: 'toestemming-gegeven', toestemmingId: 't-2', toestemming: { ...toestemming, inwonerId: 'oma' } },
  {
    soort: 'vraag-gesteld',
    vraagId: 'v-1',
    vraag: { inwonerId: 'moeder', leefgebied: 'Financiën', omschrijving: 'Geld', gesteldOp: '2026-11-01' },
  },
])
const weigering = (van: Huishouden, opdracht: Opdracht) => {
  const beslissing = decide(van, opdracht, kontext)
  return 'weigering' in beslissing ? beslissing : undefined
}

describe('part of a household goes to live elsewhere', () => {
  const wie = [{ inwonerId: 'moeder' }, { inwonerId: 'zoon' }, { inwonerId: 'dochter', blijftHier: true }]
  const besloten = na(vol, uitElkaar(wie), kontext)
  const nieuw = besloten.elders![0]!.huishouden

  test('in one decision: who goes has left, who lives in both is a member of both', () => {
    expect(Object.keys(besloten.huishouden.inwoners)).toEqual(['dochter', 'oma'])
    expect(Object.keys(besloten.huishouden.vertrokken)).toEqual(['moeder', 'zoon'])
    expect(nieuw.inwoners).toEqual({
      moeder: vol.inwoners['moeder'],
      zoon: vol.inwoners['zoon'],
      dochter: vol.inwoners['dochter'],
    })
    expect(nieuw.lidmaatschappen['dochter']).toEqual({ sinds: '2026-11-20' })
    expect(besloten.nieuweIds).toEqual({ nieuwHuishoudenId: nieuw.huishoudenId })
  })

  test('along go her own consents, and not who recorded them; what was said about her stays where it was said', () => {
    expect(nieuw.toestemmingen).toEqual({ 't-1': { inwonerId: 'moeder', voor: 'cjg', gegevenOp: '2026-11-02' } })
    expect(nieuw.vragen).toEqual({})
    expect(besloten.huishouden.vragen).toEqual(vol.vragen)
    expect(besloten.huishouden.toestemmingen).toEqual(vol.toestemmingen)
  })

  test('who decides is involved in both; the others keep the old one and have nothing of the new', () => {
    expect(Object.values(nieuw.betrokkenheden).map(({ organisatie }) => organisatie)).toEqual(['kontext'])
    expect(besloten.huishouden.betrokkenheden).toBe(vol.betrokkenheden)
  })

  test('the old household learns no address and no id of the new one', () => {
    const hier = JSON.stringify([besloten.feiten, besloten.huishouden])
    for (const geheim of ['Geheimepad', '9999XY', nieuw.huishoudenId]) expect(hier).not.toContain(geheim)
  })

  test('not of who is no member, not when nobody goes, and not when nobody stays', () => {
    expect(weigering(vol, uitElkaar([{ inwonerId: 'buurvrouw' }]))).toEqual({
      weigering: 'inwoner-onbekend',
      veld: 'leden/0/inwonerId',
    })
    const niemand = { weigering: 'laatste-lid', veld: 'leden' }
    expect(weigering(vol, uitElkaar([{ inwonerId: 'oma', blijftHier: true }]))).toEqual(niemand)
    expect(weigering(vol, uitElkaar(Object.keys(vol.inwoners).map((inwonerId) => ({ inwonerId }))))).toEqual(niemand)
    expect(weigering(vol, uitElkaar(wie, '2026-11-23'))).toEqual({ weigering: 'datum-in-toekomst', veld: 'per' })
  })
})

describe('somebody of another household comes to live here', () => {
  const { huishouden: oud, elders } = na(vol, uitElkaar([{ inwonerId: 'moeder' }, { inwonerId: 'zoon' }]), kontext)
  const nieuw = elders![0]!.huishouden
  const terug = (inwonerId: string, meer: object = {}, van: Huishouden | undefined = nieuw): Opdracht => ({
    soort: 'neem-lid-op',
    lid: { inwonerId, huishoudenId: nieuw.huishoudenId, gezinsrol: 'overig', sinds: '2026-11-21', ...meer },
    van,
  })

  test('moves, with her place here; whoever comes back is no former member any more', () => {
    const { huishouden, elders: daar } = na(oud, terug('moeder'), kontext)
    expect(huishouden.inwoners['moeder']).toEqual({ ...vol.inwoners['moeder'], gezinsrol: 'overig' })
    expect(Object.keys(huishouden.vertrokken)).toEqual(['zoon'])
    expect(daar![0]!.huishouden.vertrokken['moeder']).toMatchObject({ per: '2026-11-21', reden: 'verhuisd' })
    expect(JSON.stringify(daar![0]!.feiten)).not.toContain('Verzonnenstraat')
  })

  test('or lives in both, and then where one address is secret only who she is comes along', () => {
    const bereikbaar = naFeiten(nieuw, [
      { soort: 'inwoner-gewijzigd', inwonerId: 'moeder', wijziging: { telefoonnummer: '0612345678' } },
    ])
    const open = na(oud, terug('moeder', { blijftDaar: true }, bereikbaar), kontext)
    expect(open.huishouden.inwoners['moeder']!.telefoonnummer).toBe('0612345678')
    expect(open.elders![0]!.feiten).toEqual([])
    const geheim = { ...bereikbaar, adres: { ...bereikbaar.adres, geheim: true as const } }
    const dicht = na(oud, terug('moeder', { blijftDaar: true }, geheim), kontext)
    expect(dicht.huishouden.inwoners['moeder']).not.toHaveProperty('telefoonnummer')
    expect(dicht.feiten.map(({ soort }) => soort)).toEqual(['inwoner-geregistreerd'])
  })

  test('an untested membership stays untested wherever it is taken', () => {
    const lidmaatschappen = { moeder: { sinds: '2026-11-20', voorlopig: true as const } }
    const { huishouden } = na(oud, terug('moeder', {}, { ...nieuw, lidmaatschappen }), kontext)
    expect(huishouden.lidmaatschappen['moeder']).toEqual({ sinds: '2026-11-21', voorlopig: true })
  })

  test('only for who is involved in both: to anybody else it is as if there were no such household', () => {
    const onbekend = { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    expect(decide(oud, terug('moeder'), handeling('zorgbalans'))).toEqual(onbekend)
    expect(decide(oud, { ...terug('moeder'), van: undefined } as Opdracht, kontext)).toEqual(onbekend)
    expect(decide(oud, terug('vreemde'), kontext)).toEqual(onbekend)
    expect(decide(oud, terug('oma'), kontext)).toEqual({ weigering: 'al-lid', veld: 'inwonerId' })
    const alleen = { ...nieuw, inwoners: { moeder: nieuw.inwoners['moeder']! } }
    expect(decide(oud, terug('moeder', {}, alleen), kontext)).toEqual({
      weigering: 'laatste-lid',
      veld: 'huishoudenId',
    })
    expect(decide(oud, terug('moeder', { sinds: '2026-11-19' }), kontext)).toEqual({
      weigering: 'datum-onmogelijk',
      veld: 'sinds',
    })
  })
})
