import { dagInNederland } from '@wijkhub/model'
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

  it('a number that somebody who is known has is corrected as any other, and leaves to no system', async () => {
    const nummer = bsn()
    await geregistreerd('gemeente', A([moeder(nummer)]))
    const antwoorden = []
    for (const nieuw of [nummer, bsn()]) {
      const eigen = await geregistreerd('zorgbalans', A([persoon('p', 'Proef', 'Persoon')]))
      const [{ inwonerId }] = eigen.inwoners
      const regie = { medewerker: { naam: 'Noor' } }
      await hub.roep('PUT', `/huishoudens/${eigen.huishoudenId}/regisseur`, 'zorgbalans', regie)
      const pad = `/huishoudens/${eigen.huishoudenId}/inwoners/${inwonerId}/correctie`
      const correctie = await hub.roep('POST', pad, 'zorgbalans', { bsn: nieuw, reden: 'Nagekeken' })
      const gelezen = await hub.lees('zorgbalans', eigen.huishoudenId)
      const anders = await hub.afwijkingen('zorgbalans', eigen.huishoudenId)
      expect(gelezen.body.inwoners[inwonerId].bsn).toBe(nieuw)
      antwoorden.push([correctie.status, correctie.body.versie, gelezen.kop['etag'], anders.body.afwijkingen])
      const bij = await hub.bij('menscentraal', eigen.huishoudenId)
      if (nieuw === nummer) expect(JSON.stringify(bij)).not.toContain(nummer)
    }
    expect(antwoorden[0]).toEqual(antwoorden[1])
  })

  it('of a merge that was undone nobody reads on in the history', async () => {
    const vader = await geregistreerd('zorgbalans', A([persoon('v', 'Vader', 'Vervelend')]))
    const thuis = await geregistreerd('gemeente', A([moeder(bsn()), kind('d', 'Dochter', { bsn: bsn() })]))
    const na = await samen('gemeente', vader.huishoudenId, thuis.huishoudenId)
    const vandaag = dagInNederland(new Date())
    const toen = () => hub.roep('GET', `/huishoudens/${vader.huishoudenId}/geschiedenis/${vandaag}`, 'zorgbalans')
    expect((await toen()).tekst).toContain('Hanneke')
    expect((await toen()).body.leden).toHaveLength(3)
    const dochter = thuis.inwoners[1].inwonerId as string
    const doel = { omschrijving: 'Rust', leefgebied: 'Financiën' }
    await hub.roep('POST', `/huishoudens/${vader.huishoudenId}/doelen`, 'zorgbalans', doel)
    await hub.roep('PUT', `/huishoudens/${vader.huishoudenId}/inwoners/${dochter}`, 'zorgbalans', {
      telefoonnummer: '0687654321',
    })
    const los = `/huishoudens/${vader.huishoudenId}/samenvoegingen/${na.body.samenvoegingId}/ongedaan`
    expect((await hub.roep('POST', los, 'gemeente', { reden: 'Toch niet' })).status).toBe(200)
    const { status, tekst, body } = await toen()
    expect([status, body.leden]).toEqual([200, [vader.inwoners[0].inwonerId]])
    for (const spoor of ['Hanneke', 'Dochter', dochter, '0687654321']) expect(tekst).not.toContain(spoor)
  })

  it('who asked the household that went up is listed for who decides, and not after the undo', async () => {
    const hier = await geregistreerd('kontext', A([persoon('v', 'Een', 'Gezin')]))
    const daar = await geregistreerd('zorgbalans', A([persoon('w', 'Ander', 'Gezin')]))
    const vragen = async () => {
      const { body } = await hub.roep('GET', '/betrokkenheden', 'gemeente')
      return body.aanvragen.filter(({ huishoudenId }: { huishoudenId: string }) => huishoudenId === hier.huishoudenId)
    }
    const na = await samen('gemeente', hier.huishoudenId, daar.huishoudenId)
    expect(await vragen()).toMatchObject([{ organisatie: 'zorgbalans' }])
    const los = `/huishoudens/${hier.huishoudenId}/samenvoegingen/${na.body.samenvoegingId}/ongedaan`
    expect((await hub.roep('POST', los, 'gemeente', { reden: 'Toch niet' })).status).toBe(200)
    expect(await vragen()).toEqual([])
  })

  it('an afwijking tells no address once they moved to a secret one, nor after they left it', async () => {
    const nummer = bsn()
    const m = moeder(nummer)
    const adres = adresVan({ huisnummer: 882 })
    const thuis = await geregistreerd('gemeente', A([m], { adres }))
    const opvang = { straatnaam: 'Schuilweg', huisnummer: 78, postcode: '8765ZX' }
    await hub.roep('PUT', `/huishoudens/${thuis.huishoudenId}/tweede-adres`, 'gemeente', { adres: adresVan(opvang) })
    await geregistreerd('gemeente', A([m], { adres: adresVan({ ...opvang, straatnaam: 'Schuilwegje' }) }))
    const gelezen = async () => (await hub.afwijkingen('gemeente', thuis.huishoudenId)).tekst
    expect(await gelezen()).toContain('Schuilwegje')
    const verhuis = (naar: object) =>
      hub.roep('POST', `/huishoudens/${thuis.huishoudenId}/verhuizingen`, 'gemeente', {
        adres: naar,
        per: '2026-11-20',
      })
    expect((await verhuis(adresVan({ ...opvang, geheim: true }))).status).toBe(200)
    expect(await gelezen()).not.toContain('Schuilweg')
    expect((await verhuis(adresVan({ huisnummer: 883 }))).status).toBe(200)
    expect(await gelezen()).not.toContain('Schuilweg')
  })

  it('who only asked does not see in receipts that something happens there', async () => {
    const m = moeder(bsn())
    const adres = adresVan({ huisnummer: 886 })
    const { huishoudenId } = await geregistreerd('gemeente', A([m], { adres }))
    await geregistreerd('zorgbalans', A([m], { adres }))
    const bewijzen = async () =>
      (await hub.roep('GET', `/huishoudens/${huishoudenId}/leveringen`, 'zorgbalans')).body.leveringen
    expect(await bewijzen()).toEqual([])
    await hub.kenToe('zorgbalans', huishoudenId)
    expect(await bewijzen()).toMatchObject([{ audience: 'menscentraal' }])
  })

  it('who registered at a door before it became secret finds the household by it, and makes no second one', async () => {
    const m = moeder(bsn())
    const adres = adresVan({ huisnummer: 884 })
    const thuis = await geregistreerd('gemeente', A([m], { adres }))
    await geregistreerd('zorgbalans', A([m], { adres }))
    await hub.roep('PUT', `/huishoudens/${thuis.huishoudenId}/adresgeheim`, 'gemeente', { geheim: true })
    const weer = await geregistreerd('zorgbalans', A([m], { adres }))
    expect(weer.huishoudenId).toBe(thuis.huishoudenId)
    const vreemd = await geregistreerd('dock', A([{ ...m, bsn: undefined }], { adres }))
    expect(vreemd.huishoudenId).not.toBe(thuis.huishoudenId)
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

describe('what cannot have been', () => {
  it('nobody moves before any of them was born, or tomorrow', async () => {
    const { huishoudenId } = await geregistreerd('gemeente', A([moeder(bsn()), kind('k', 'Kind', { bsn: bsn() })]))
    const verhuis = async (per: string) => {
      const naar = { adres: adresVan({ huisnummer: 885 }), per }
      return (await hub.roep('POST', `/huishoudens/${huishoudenId}/verhuizingen`, 'gemeente', naar)).status
    }
    for (const per of ['0001-01-01', '1990-05-04', '9999-12-31']) expect([per, await verhuis(per)]).toEqual([per, 400])
    expect(await verhuis('2010-01-01')).toBe(200)
  })
})
