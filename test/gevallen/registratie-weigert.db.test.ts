import { afterAll, describe, expect, it } from 'vitest'
import { A, adresVan, persoon } from './registratie-deur.ts'
import { hub, bsn, geregistreerd } from './registratie-wie-deur.ts'

afterAll(() => hub.stop())

describe('what contradicts', () => {
  it('D1: every field that differs is listed in the answer and kept with both values and both sources', async () => {
    const adres = adresVan({ huisnummer: 4001 })
    const nummer = bsn()
    const eerste = persoon('a', 'Dina', 'Eerst', {
      bsn: nummer,
      telefoonnummer: '0612345678',
      emailadres: 'eerst@voorbeeld.example',
      verzekering: { uzovi: '9999', verzekerdennummer: 'V1' },
    })
    const { huishoudenId, inwoners } = await geregistreerd('zorgbalans', A([eerste], { adres }))
    const anders = A(
      [
        persoon('b', 'Dina', 'Tweedenaam', {
          bsn: nummer,
          geslacht: 'M',
          gezinsrol: 'grootouder',
          telefoonnummer: '0687654321',
          emailadres: 'tweede@voorbeeld.example',
          verzekering: { uzovi: '9998', verzekerdennummer: 'V2' },
        }),
      ],
      { adres: { ...adres, straatnaam: 'Anderestraat' }, grondslag: { wet: 'Zvw' } },
    )
    await geregistreerd('shdh', A([eerste], { adres }))
    await hub.kenToe('shdh', huishoudenId)
    const body = await geregistreerd('shdh', anders)
    expect(body).toMatchObject({ huishoudenId, betrokken: true, inwoners: [{ alBekend: true }] })
    // By Haarlem's table the newest number and address of mail are known, and of two nurses the newest insurance.
    const velden = ['naam', 'geslacht', 'gezinsrol', 'adres', 'grondslag']
    expect(body.afwijkingen.map(({ veld }: { veld: string }) => veld)).toEqual(velden)
    expect(body.afwijkingen[0]).toMatchObject({ bronpersoonId: 'b' })
    const { afwijkingen } = (await hub.afwijkingen('shdh', huishoudenId)).body
    expect(afwijkingen).toHaveLength(velden.length + 1)
    expect(afwijkingen).toContainEqual({
      afwijkingId: body.afwijkingen[1].afwijkingId,
      bekendVan: 'zorgbalans',
      afwijking: {
        veld: 'geslacht',
        inwonerId: inwoners[0].inwonerId,
        bekend: 'V',
        gemeld: 'M',
        bron: 'shdh',
        gemeldOp: expect.any(String),
      },
    })
    // What was overtaken is not thrown away either.
    expect(afwijkingen.map(({ afwijking }: { afwijking: object }) => afwijking)).toContainEqual(
      expect.objectContaining({ veld: 'verzekering', bron: 'zorgbalans', verdrongen: true }),
    )
    // The same again is no new afwijking, but is said again.
    const nogEens = await geregistreerd('shdh', { ...anders, bronrecordId: 'D1-nog-eens' })
    expect(nogEens.afwijkingen).toEqual(body.afwijkingen)
    expect((await hub.afwijkingen('shdh', huishoudenId)).body.afwijkingen).toHaveLength(velden.length + 1)
    // Who she is was not overwritten; how she is reached is as she said last.
    expect((await hub.bij('menscentraal', huishoudenId)).inwoners[inwoners[0].inwonerId]).toMatchObject({
      naam: eerste.naam,
      telefoonnummer: '0687654321',
    })
  })

  it('D1: the next worker of an involved organisation is the worker it shows', async () => {
    const adres = adresVan({ huisnummer: 4002 })
    const wie = persoon('a', 'Wendy', 'Werkt')
    const { huishoudenId } = await geregistreerd('kontext', A([wie], { adres }))
    await geregistreerd(
      'kontext',
      A([wie], { adres, medewerker: { naam: 'Opvolger', telefoonnummer: '020 123 4567' } }),
    )
    const { betrokkenheden } = (await hub.lees('kontext', huishoudenId)).body
    expect(Object.values(betrokkenheden)).toMatchObject([
      { medewerker: { naam: 'Opvolger', telefoonnummer: '0201234567' } },
    ])
  })

  it('D1: an afwijking about a BSN or an insurance is not shown to an organisation that may not have it', async () => {
    const adres = adresVan({ huisnummer: 4003 })
    const wie = (meer: object) => persoon('a', 'Bea', 'Bsnverschil', meer)
    const verzekering = (verzekerdennummer: string) => ({ verzekering: { uzovi: '9999', verzekerdennummer } })
    const { huishoudenId } = await geregistreerd('kontext', A([wie({})], { adres }))
    for (const als of ['zorgbalans', 'shdh']) {
      await geregistreerd(als, A([wie({})], { adres }))
      await hub.kenToe(als, huishoudenId)
    }
    await geregistreerd('zorgbalans', A([wie({ bsn: bsn(), ...verzekering('V1') })], { adres }))
    const body = await geregistreerd('shdh', A([wie({ bsn: bsn(), ...verzekering('V2') })], { adres }))
    const veldenVan = async (als: string) =>
      (await hub.afwijkingen(als, huishoudenId)).body.afwijkingen.map(
        ({ afwijking }: { afwijking: { veld: string } }) => afwijking.veld,
      )
    expect(body.afwijkingen.map(({ veld }: { veld: string }) => veld)).toEqual(['bsn'])
    expect(await veldenVan('shdh')).toEqual(['bsn', 'verzekering'])
    expect(await veldenVan('kontext')).toEqual([])
    expect((await hub.afwijkingen('dock', huishoudenId)).status).toBe(404)
  })
})

describe('what is wrong is refused before anybody is looked up', () => {
  it.each<[string, string, object, string]>([
    [
      'a BSN by an organisation that may not use it',
      'kontext',
      A([persoon('a', 'Ans', 'Slot', { bsn: bsn() })]),
      'bsn-niet-toegestaan',
    ],
    [
      'one bronpersoonId twice',
      'gemeente',
      A([persoon('a', 'Ans', 'Slot'), persoon('a', 'Bep', 'Slot')]),
      'bronpersoon-dubbel',
    ],
    [
      'a row about nobody',
      'gemeente',
      A([persoon('a', 'Ans', 'Slot')], { signalen: [{ bronpersoonId: 'x' }] }),
      'bronpersoon-onbekend',
    ],
    ['a partner system', 'menscentraal', A([persoon('a', 'Ans', 'Slot')]), 'geen-recht'],
  ])('R7: %s waits for no lock and reads no resident', async (_, als, aanmelding, code) => {
    // Whoever holds every table of persons does not hold up an answer that needs none of them.
    const houder = await hub.pool.connect()
    try {
      await houder.query('begin')
      await houder.query('lock table registratie.inwoner, registratie.huishouden, registratie.bronrecord')
      expect((await hub.meldAan(als, aanmelding)).body.code).toBe(code)
    } finally {
      await houder.query('rollback')
      houder.release()
    }
  })

  it('X6: the same BSN twice in one registration says BSN', async () => {
    const nummer = bsn()
    const { status, body } = await hub.meldAan(
      'gemeente',
      A([persoon('a', 'Ans', 'X', { bsn: nummer }), persoon('b', 'Bep', 'X', { bsn: nummer })]),
    )
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'bsn-dubbel' })
    expect(body.fouten).toMatchObject([{ veld: '/inwoners/1/bsn', reden: expect.stringContaining('BSN') }])
  })
})
