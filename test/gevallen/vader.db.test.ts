import { afterAll, describe, expect, it } from 'vitest'
import { A, adresVan, persoon } from './registratie-deur.ts'
import { bsn, geregistreerd, hub, kind } from './registratie-wie-deur.ts'

afterAll(() => hub.stop())

const moeder = (nummer: string) => persoon('m', 'Hanneke', 'Verborgen', { bsn: nummer, geboortedatum: '1990-05-05' })
const samen = (als: string, hier: string, daar: string, meer: object = {}) =>
  hub.roep('POST', `/huishoudens/${hier}/samenvoegingen`, als, {
    huishoudenId: daar,
    adres: 'blijft',
    regisseur: 'blijft',
    ...meer,
  })

describe('the father looks for the shelter', () => {
  it('a secret address that comes along with a merge is not read by who only knew the door that was left', async () => {
    const nummer = bsn()
    const huis = adresVan({ huisnummer: 880 })
    const oud = await geregistreerd('gemeente', A([moeder(nummer)], { adres: huis }))
    await geregistreerd('zorgbalans', A([moeder(nummer)], { adres: huis }))
    await hub.kenToe('zorgbalans', oud.huishoudenId)
    const opvang = adresVan({ straatnaam: 'Schuilweg', huisnummer: 77, postcode: '8765ZX', geheim: true })
    const nieuw = await geregistreerd('gemeente', A([persoon('z', 'Zus', 'Anders')], { adres: opvang }))
    const na = await samen('gemeente', oud.huishoudenId, nieuw.huishoudenId, { adres: 'komt-mee' })
    expect(na.status).toBe(201)
    expect((await hub.lees('gemeente', oud.huishoudenId)).body.adres).toMatchObject({ straatnaam: 'Schuilweg' })
    expect((await hub.lees('zorgbalans', oud.huishoudenId)).body.adres).toEqual({ geheim: true })
    const los = `/huishoudens/${oud.huishoudenId}/samenvoegingen/${na.body.samenvoegingId}/ongedaan`
    expect((await hub.roep('POST', los, 'gemeente', { reden: 'Toch niet' })).status).toBe(200)
    expect((await hub.toestand(oud.huishoudenId)).adresOok).toEqual(['zorgbalans'])
  })

  it('taking back a consent of the daughter in his own household ends nothing where she lives with her mother', async () => {
    const dochter = bsn()
    const d = kind('d', 'Dochter', { bsn: dochter, geboortedatum: '2009-06-07' })
    const cjg = { toestemmingen: [{ bronpersoonId: 'd', voor: 'cjg', gegevenOp: '2026-11-01' }] }
    const thuis = await geregistreerd('gemeente', A([moeder(bsn()), d], cjg))
    const vader = await geregistreerd('zorgbalans', A([persoon('v', 'Vader', 'Vervelend'), d], cjg))
    const [, kindId] = vader.inwoners.map(({ inwonerId }: { inwonerId: string }) => inwonerId)
    expect(kindId).toBe(thuis.inwoners[1].inwonerId)
    const { toestemmingId } = vader.toestemmingen[0]
    const pad = `/huishoudens/${vader.huishoudenId}/toestemmingen/${toestemmingId}/intrekking`
    expect((await hub.roep('POST', pad, 'zorgbalans')).status).toBe(200)
    expect(Object.values((await hub.toestand(thuis.huishoudenId)).toestemmingen)).toMatchObject([{ voor: 'cjg' }])
    expect(JSON.stringify(await hub.toestand(thuis.huishoudenId))).not.toContain('ingetrokkenOp')
  })
})

describe('somebody with two homes', () => {
  it('what a registration of a granted organisation fills in holds in both', async () => {
    const d = kind('d', 'Tweehuis', { bsn: bsn() })
    const adres = adresVan({ huisnummer: 881 })
    const thuis = await geregistreerd('gemeente', A([moeder(bsn()), d], { adres }))
    const elders = await geregistreerd('gemeente', A([persoon('v', 'Vader', 'Aardig'), d]))
    const { body } = await hub.roep('GET', '/toetsingen', 'gemeente')
    const [open] = await hub.rijen<{ id: string }>(
      "select id from registratie.toetsing where $1 = any (huishoudens) and soort = 'elders'",
      [elders.huishoudenId],
    )
    expect(body.toetsingen.map(({ toetsingId }: { toetsingId: string }) => toetsingId)).toContain(open!.id)
    const besluit = await hub.roep('POST', `/toetsingen/${open!.id}/besluit`, 'gemeente', { besluit: 'twee-huizen' })
    expect(besluit.status).toBe(200)
    await geregistreerd('gemeente', A([{ ...d, telefoonnummer: '0612345678' }], { adres }))
    const kindId = thuis.inwoners[1].inwonerId as string
    for (const { huishoudenId } of [thuis, elders])
      expect((await hub.toestand(huishoudenId)).inwoners[kindId]!.telefoonnummer).toBe('0612345678')
  })
})
