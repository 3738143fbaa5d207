import { afterAll, describe, expect, it } from 'vitest'
import { A, adresVan, persoon } from './registratie-deur.ts'
import { hub, bsn, kind, geregistreerd, gevraagd } from './registratie-wie-deur.ts'

afterAll(() => hub.stop())

describe('a person known in another household', () => {
  const idVan = (body: { inwoners: { inwonerId: string }[] }, index = 0) => body.inwoners[index]!.inwonerId

  it('R1: two persons of two households in one registration with question, consent and referral: each word has a reader', async () => {
    const [a, b] = [bsn(), bsn()]
    const eerste = await geregistreerd('gemeente', A([persoon('a', 'Anna', 'Eerste', { bsn: a })]))
    const tweede = await geregistreerd(
      'gemeente',
      A([persoon('b', 'Bert', 'Tweede', { bsn: b, telefoonnummer: '0612345678' })]),
    )
    const voor = await hub.toestand(tweede.huishoudenId)
    const samen = A([persoon('a', 'Anna', 'Eerste', { bsn: a }), persoon('b', 'Bert', 'Tweede', { bsn: b })], {
      vragen: [{ bronpersoonId: 'b', leefgebied: 'Financiën', omschrijving: 'Schulden' }],
      toestemmingen: [{ bronpersoonId: 'b', voor: 'schuldhulp', gegevenOp: '2026-11-20' }],
      verwijzingen: [{ bronpersoonIds: ['b'], naar: 'schuldhulp', reden: 'Schulden' }],
    })
    const body = await geregistreerd('gemeente', samen)
    const { huishoudenId } = body
    expect([eerste.huishoudenId, tweede.huishoudenId]).not.toContain(huishoudenId)
    expect([idVan(body), idVan(body, 1)]).toEqual([idVan(eerste), idVan(tweede)])
    const { inwoners, lidmaatschappen, vragen } = await hub.toestand(huishoudenId)
    expect(Object.keys(inwoners).toSorted()).toEqual([idVan(eerste), idVan(tweede)].toSorted())
    expect(lidmaatschappen[idVan(tweede)]).toMatchObject({ voorlopig: true })
    expect(Object.values(vragen)).toMatchObject([{ inwonerId: idVan(tweede), omschrijving: 'Schulden' }])
    // Nothing of the other household came along, and nothing there changed.
    expect(inwoners[idVan(tweede)]).not.toHaveProperty('telefoonnummer')
    expect(await hub.toestand(tweede.huishoudenId)).toEqual(voor)
    const schuldhulp = await hub.bij('schuldhulp', huishoudenId)
    expect(Object.keys(schuldhulp.inwoners)).toEqual([idVan(tweede)])
    expect(await hub.bij('schuldhulp', tweede.huishoudenId)).toBeUndefined()
    expect(await gevraagd(huishoudenId)).toEqual(
      [
        { soort: 'elders', inwoners: [idVan(eerste)], met: [eerste.huishoudenId] },
        { soort: 'elders', inwoners: [idVan(tweede)], met: [tweede.huishoudenId] },
      ].toSorted((x, y) => (x.inwoners[0]! < y.inwoners[0]! ? -1 : 1)),
    )
  })

  it('R1: a signal about a child of another household reaches the index', async () => {
    const [a, b] = [bsn(), bsn()]
    await geregistreerd('gemeente', A([persoon('a', 'Anna', 'Signaal', { bsn: a })]))
    const thuis = await geregistreerd('gemeente', A([kind('k', 'Kim', { bsn: b })]))
    const samen = A([persoon('a', 'Anna', 'Signaal', { bsn: a }), kind('k', 'Kim', { bsn: b })], {
      signalen: [{ bronpersoonId: 'k' }],
    })
    const { huishoudenId } = await geregistreerd('zorgbalans', samen)
    expect(Object.keys((await hub.bij('matchpoint', huishoudenId)).inwoners)).toEqual([idVan(thuis)])
  })

  it('R2: mother and child each known at one address, without a BSN: the child is in the household of the mother too', async () => {
    const adres = adresVan({ huisnummer: 21 })
    const moeder = persoon('m', 'Mia', 'Verzonnen')
    const bijMoeder = await geregistreerd('kontext', A([moeder], { adres }))
    const alleen = await geregistreerd('dock', A([kind('k', 'Kees')], { adres }))
    const vraag = { bronpersoonId: 'k', leefgebied: 'Sociaal netwerk', omschrijving: 'Alleen' }
    const body = await geregistreerd('zorgbalans', A([moeder, kind('k', 'Kees')], { adres, vragen: [vraag] }))
    expect(body.huishoudenId).toBe(bijMoeder.huishoudenId)
    const { inwoners, vragen } = await hub.toestand(body.huishoudenId)
    expect(Object.keys(inwoners).toSorted()).toEqual([idVan(bijMoeder), idVan(alleen)].toSorted())
    expect(Object.values(vragen)).toMatchObject([{ inwonerId: idVan(alleen) }])
    expect(await gevraagd(body.huishoudenId)).toEqual([
      { soort: 'elders', inwoners: [idVan(alleen)], met: [alleen.huishoudenId] },
    ])
  })

  it('R6: an own dummy household with a target as third person: the answer is that of somebody unknown, and a trace', async () => {
    const doel = bsn()
    const zonder = persoon('d', 'Dora', 'Doelwit', { bsn: doel })
    const thuis = await geregistreerd('gemeente', A([{ ...zonder, telefoonnummer: '0687654321' }]))
    const poging = async (derde: object) => {
      const eigen = [persoon('e', `Eva${bsn()}`, 'Eigen', { bsn: bsn() })]
      const dummy = A(eigen)
      await geregistreerd('shdh', dummy)
      const { status, tekst, body } = await hub.meldAan('shdh', A([...eigen, derde], { adres: dummy.adres }))
      expect(tekst).not.toContain('0687654321')
      return { status, body, vorm: tekst.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|"20[^"]*Z"/g, '') }
    }
    const raak = await poging(zonder)
    const mis = await poging(persoon('d', 'Dorien', 'Onbekend', { bsn: bsn(), geboortedatum: '1971-05-06' }))
    expect([raak.status, raak.vorm]).toEqual([mis.status, mis.vorm])
    expect(await gevraagd(raak.body.huishoudenId)).toEqual([
      { soort: 'elders', inwoners: [idVan(thuis)], met: [thuis.huishoudenId] },
    ])
  })
})

describe('one known person pulls nobody together', () => {
  const schuilplaats = { straatnaam: 'Geheimepad', huisnummer: 11, postcode: '9998AA' }
  const vaderAdres = { straatnaam: 'Vaderlaan', huisnummer: 99, postcode: '9997AA' }
  let teller = 0

  type Paring = [string, (g: Gezin) => [object[], object]]
  type Gezin = Awaited<ReturnType<typeof gezin>>
  async function gezin() {
    const kindBsn = bsn()
    const moederBsn = bsn()
    const adres = adresVan({ ...schuilplaats, huisnummer: 200 + ++teller })
    const naam = `Moeder${teller}`
    const moeder = persoon('m', 'Mona', naam, { bsn: moederBsn })
    const dochter = kind('k', 'Kira', { bsn: kindBsn })
    const bereikbaar = { ...moeder, telefoonnummer: '0612345678' }
    const { huishoudenId } = await geregistreerd('gemeente', A([bereikbaar, dochter], { adres }))
    return { huishoudenId, adres, moeder, dochter, naam, voor: await hub.toestand(huishoudenId) }
  }
  const vader = () =>
    persoon('v', 'Victor', 'Vader', { bsn: bsn(), geslacht: 'M', geboortedatum: `1982-01-${10 + teller}` })

  it("R3: a father registered with the child at his own address does not come into the mother's household, nor his helper", async () => {
    const { huishoudenId, dochter, naam, voor } = await gezin()
    const { status, tekst, body } = await hub.meldAan(
      'zorgbalans',
      A([vader(), dochter], { adres: adresVan(vaderAdres) }),
    )
    expect(status).toBe(201)
    const gelezen = await hub.lees('zorgbalans', body.huishoudenId)
    for (const woord of ['Geheimepad', '0612345678', naam, huishoudenId])
      for (const gezien of [tekst, gelezen.tekst, JSON.stringify(await hub.bij('menscentraal', body.huishoudenId))])
        expect(gezien).not.toContain(woord)
    expect((await hub.lees('zorgbalans', huishoudenId)).status).toBe(404)
    expect(await hub.toestand(huishoudenId)).toEqual(voor)
    // His address is kept, with him and the child.
    expect(gelezen.body).toMatchObject({ adres: { straatnaam: 'Vaderlaan' } })
    expect(Object.keys(gelezen.body.inwoners)).toHaveLength(2)
    expect((await hub.bij('menscentraal', body.huishoudenId)).adres).toMatchObject({ straatnaam: 'Vaderlaan' })
  })

  it.each<Paring>([
    ['the child as the only link at the same door', ({ dochter, adres }) => [[vader(), dochter], adres]],
    [
      'a grandchild linking a grandmother',
      ({ dochter }) => [
        [
          persoon('o', 'Oma', 'Groot', { bsn: bsn(), geboortedatum: '1950-02-03', gezinsrol: 'grootouder' }),
          { ...dochter, gezinsrol: 'overig' },
        ],
        adresVan(vaderAdres),
      ],
    ],
    ['the mother linked, the rest new, elsewhere', ({ moeder }) => [[moeder, vader()], adresVan(vaderAdres)]],
    ['another house letter', ({ moeder, adres }) => [[moeder, vader()], { ...adres, huisletter: 'B' }]],
    ['another addition', ({ moeder, adres }) => [[moeder, vader()], { ...adres, huisnummertoevoeging: '2' }]],
    ['the child alone, elsewhere', ({ dochter }) => [[dochter], adresVan(vaderAdres)]],
    ['the whole family, elsewhere', ({ moeder, dochter }) => [[moeder, dochter], adresVan(vaderAdres)]],
  ])('R3: by %s a household of its own, and a question about who is known', async (_, maak) => {
    const familie = await gezin()
    const [inwoners, adres] = maak(familie)
    const body = await geregistreerd('zorgbalans', A(inwoners, { adres }))
    expect(body.huishoudenId).not.toBe(familie.huishoudenId)
    expect(await hub.toestand(familie.huishoudenId)).toEqual(familie.voor)
    expect(new Set((await gevraagd(body.huishoudenId)).map(({ soort, met }) => [soort, ...met].join()))).toEqual(
      new Set([`elders,${familie.huishoudenId}`]),
    )
  })
})

describe('the names people have', () => {
  /** Registers one, then the other at the same door; are they one person? */
  async function zijnEen(een: object, ander: object, adres = adresVan({ huisnummer: ++huisnummer })) {
    const eerste = await geregistreerd('kontext', A([een], { adres }))
    const tweede = await geregistreerd('dock', A([ander], { adres }))
    return tweede.inwoners[0].inwonerId === eerste.inwoners[0].inwonerId
  }
  let huisnummer = 3000

  it.each([
    ['Emre', 'Yıldız', 'Emre', 'Yildiz'],
    ['Emre', 'Yıldız', 'EMRE', 'YILDIZ'],
    ['Ali', 'Aydın', 'Ali', 'AYDIN'],
    ['Gül', 'Kılıç', 'Gul', 'Kilic'],
    ['İpek', 'Şahin', 'Ipek', 'Sahin'],
    ['Łukasz', 'Đorđević', 'Lukasz', 'Dordevic'],
    ['Søren', 'Ærø', 'Soren', 'Aero'],
    ['Þóra', 'Weiß', 'Thora', 'Weiss'],
    ['Guðrún', 'Bœuf', 'Gudrun', 'Boeuf'],
  ])('N1: %s %s and %s %s are one person', async (v1, g1, v2, g2) => {
    expect(await zijnEen(persoon('a', v1, g1), persoon('b', v2, g2))).toBe(true)
  })

  it.each([
    ['Ahmed', '.', 'Ahmed', '.'],
    ['Ahmed', '.', '.', 'Ahmed'],
    ['Ahmed', '-', '.', 'Ahmed'],
  ])('N2: "%s %s" and "%s %s" are one person with one name', async (v1, g1, v2, g2) => {
    expect(await zijnEen(persoon('a', v1, g1), persoon('b', v2, g2))).toBe(true)
  })

  it('N3: Mohamed Ali at addition 101 and Mohammed Ali at 214 are two persons, and so are two Mohamed Alis', async () => {
    const man = (voornamen: string) => persoon('a', voornamen, 'Ali', { geboortedatum: '1990-01-01', geslacht: 'M' })
    const flat = (huisnummertoevoeging: string) => adresVan({ huisnummer: 77, huisnummertoevoeging })
    const ids = []
    for (const [naam, deur] of [
      ['Mohamed', '101'],
      ['Mohammed', '214'],
      ['Mohamed', '214'],
      ['Mohammed', '101'],
    ] as const)
      ids.push((await geregistreerd('dock', A([man(naam)], { adres: flat(deur) }))).inwoners[0].inwonerId)
    expect(new Set(ids).size).toBe(4)
  })

  it('N3: twins stay two, also when one is typed with the BSN of the other', async () => {
    const adres = adresVan({ huisnummer: ++huisnummer })
    const [b1, b2] = [bsn(), bsn()]
    const tweeling = [kind('t1', 'Trix', { bsn: b1 }), kind('t2', 'Tessa', { bsn: b2 })]
    await geregistreerd('gemeente', A([persoon('m', 'Mia', 'Tweeling', { bsn: bsn() }), ...tweeling], { adres }))
    const verkeerd = await geregistreerd('zorgbalans', A([kind('t2', 'Tessa', { bsn: b1 })], { adres }))
    const { inwoners } = await hub.toestand(verkeerd.huishoudenId)
    expect(Object.values(inwoners).filter((wie) => wie.naam.voornamen === 'Trix' && wie.bsn === b2)).toEqual([])
    expect(await zijnEen(kind('a', 'Emma'), kind('b', 'Emmy'))).toBe(false)
  })

  it('R5: surname, one initial, birth date and address of a known resident open no file', async () => {
    const adres = adresVan({ huisnummer: ++huisnummer })
    const bekend = persoon('a', 'Petra', 'Bekend', { telefoonnummer: '0687654321' })
    await geregistreerd('kontext', A([bekend], { adres }))
    const { status, tekst, body } = await hub.meldAan('dock', A([persoon('x', 'P.', 'Bekend')], { adres }))
    expect(status).toBe(201)
    const { tekst: gelezen } = await hub.lees('dock', body.huishoudenId)
    for (const gezien of [tekst, gelezen])
      for (const woord of ['Petra', '0687654321']) expect(gezien).not.toContain(woord)
  })
})
