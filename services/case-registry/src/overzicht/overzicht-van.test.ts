import { inrichting, voorbeeldHuishouden } from '@wijkhub/builders'
import type { Huishouden } from '@wijkhub/model'
import { expect, test } from 'vitest'
import { overzichtVan, overzichtVorm } from './overzicht-van.ts'

const op = '2026-11-22T10:00:00Z'
const gezin = voorbeeldHuishouden()
const rij = (anders: Partial<Huishouden>) => overzichtVan({ ...gezin, ...anders }, inrichting, op)
const woonadres = { straatnaam: 'Briandlaan', huisnummer: 3, postcode: '2035AA', woonplaats: 'Haarlem' }

test('a household is of the wijk and the team of its postcode; of an address only for post, or elsewhere, of none', () => {
  expect(rij({ adres: woonadres })).toMatchObject({ stand: 'open', wijk: 'WK039219', team: 'schalkwijk-1' })
  const geen = { wijk: null, team: null, jeugdteam: null }
  expect(rij({ adres: { ...woonadres, soort: 'briefadres' } })).toMatchObject(geen)
  expect(rij({ adres: { soort: 'geen', reden: 'Dakloos' } })).toMatchObject(geen)
  expect(rij({ adres: { ...woonadres, postcode: '1011AA' } })).toMatchObject(geen)
})

test('a wijk without a code of the CBS goes by its name, and a jeugdteam works beside the team', () => {
  const wijk = { naam: 'Wijk zonder code', team: 'noord', jeugdteam: 'jeugd-noord', postcodes: ['2035'] }
  expect(overzichtVan({ ...gezin, adres: woonadres }, { wijkVan: () => wijk }, op)).toMatchObject({
    wijk: 'Wijk zonder code',
    team: 'noord',
    jeugdteam: 'jeugd-noord',
  })
})

test('of a secret address a list knows the team and nothing smaller', () => {
  expect(rij({ adres: { ...woonadres, geheim: true } })).toMatchObject({ wijk: null, team: 'schalkwijk-1' })
})

test('a closed household and one that went up in another are told apart', () => {
  const gesloten = { per: '2026-11-22', door: 'kontext', reden: 'Klaar' }
  expect(rij({ gesloten })).toMatchObject({ stand: 'gesloten' })
  const opgegaan = { in: gezin.huishoudenId, ingreepId: gezin.huishoudenId, per: '2026-11-22' }
  expect(rij({ gesloten, opgegaan })).toMatchObject({ stand: 'opgegaan' })
})

test('the regisseur is who still is one', () => {
  const medewerkerId = gezin.huishoudenId
  const regisseur = { organisatie: 'kontext', medewerker: { medewerkerId, naam: 'Jan' }, sinds: '2026-11-20' }
  expect(rij({ regisseur })).toMatchObject({
    regisseurOrganisatie: 'kontext',
    regisseurMedewerker: medewerkerId,
    regisseurNaam: 'Jan',
    regisseurSinds: '2026-11-20',
  })
  expect(rij({ regisseur: { ...regisseur, medewerker: { naam: 'Jan' } } })).toMatchObject({ regisseurMedewerker: null })
  expect(rij({ regisseur: { ...regisseur, organisatie: 'dock' } })).toMatchObject({ regisseurOrganisatie: null })
})

test('other wijken are another form: what was made by the old ones is made again', () => {
  const { vorm } = overzichtVorm(inrichting)
  expect(overzichtVorm(inrichting).vorm).toBe(vorm)
  expect(overzichtVorm({ ...inrichting, wijken: inrichting.wijken.slice(1) }).vorm).not.toBe(vorm)
})
