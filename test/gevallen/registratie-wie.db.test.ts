import { afterAll, describe, expect, it } from 'vitest'
import { A, adresVan, persoon } from './registratie-deur.ts'
import { hub, bsn, kind, geregistreerd, geweigerd } from './registratie-wie-deur.ts'

afterAll(() => hub.stop())

describe('a person known in another household', () => {
  it('R1: two persons of two households in one registration with question, consent and referral: nothing of it is accepted and lost', async () => {
    const [a, b] = [bsn(), bsn()]
    const eerste = await geregistreerd('gemeente', A([persoon('a', 'Anna', 'Eerste', { bsn: a })]))
    const tweede = await geregistreerd('gemeente', A([persoon('b', 'Bert', 'Tweede', { bsn: b })]))
    const samen = A([persoon('a', 'Anna', 'Eerste', { bsn: a }), persoon('b', 'Bert', 'Tweede', { bsn: b })], {
      vragen: [{ bronpersoonId: 'b', leefgebied: 'Financiën', omschrijving: 'Schulden' }],
      toestemmingen: [{ bronpersoonId: 'b', voor: 'schuldhulp', gegevenOp: '2026-11-20' }],
      verwijzingen: [{ bronpersoonIds: ['b'], naar: 'schuldhulp', reden: 'Schulden' }],
    })
    const geheim = [eerste, tweede].flatMap(({ huishoudenId, inwoners }) => [huishoudenId, inwoners[0].inwonerId])
    await geweigerd('gemeente', samen, '/inwoners/1', geheim)
  })

  it('R1: a signal about a child of another household is not answered 201', async () => {
    const [a, b] = [bsn(), bsn()]
    await geregistreerd('gemeente', A([persoon('a', 'Anna', 'Signaal', { bsn: a })]))
    await geregistreerd('gemeente', A([kind('k', 'Kim', { bsn: b })]))
    const samen = A([persoon('a', 'Anna', 'Signaal', { bsn: a }), kind('k', 'Kim', { bsn: b })], {
      signalen: [{ bronpersoonId: 'k' }],
    })
    await geweigerd('zorgbalans', samen, '/inwoners/1')
  })

  it('R2: mother and child each known at one address, without a BSN, are refused together', async () => {
    const adres = adresVan({ huisnummer: 21 })
    const moeder = persoon('m', 'Mia', 'Verzonnen')
    await geregistreerd('kontext', A([moeder], { adres }))
    await geregistreerd('dock', A([kind('k', 'Kees')], { adres }))
    const vraag = { bronpersoonId: 'k', leefgebied: 'Sociaal netwerk', omschrijving: 'Alleen' }
    await geweigerd('zorgbalans', A([moeder, kind('k', 'Kees')], { adres, vragen: [vraag] }), '/inwoners/1')
  })

  it('R6: an own dummy household and a target as third person: refused without her id, and the attempt is kept', async () => {
    const doel = bsn()
    const { inwoners } = await geregistreerd('gemeente', A([persoon('d', 'Dora', 'Doelwit', { bsn: doel })]))
    const eigen = [persoon('e', 'Eva', 'Eigen', { bsn: bsn() }), persoon('f', 'Fons', 'Eigen', { bsn: bsn() })]
    const dummy = A(eigen)
    await geregistreerd('shdh', dummy)
    const poging = {
      ...dummy,
      bronrecordId: 'POGING-1',
      inwoners: [...eigen, persoon('d', 'Dora', 'Doelwit', { bsn: doel })],
    }
    await geweigerd('shdh', poging, '/inwoners/2', [inwoners[0].inwonerId])
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
    const moeder = persoon('m', 'Mona', naam, { bsn: moederBsn, telefoonnummer: '0612345678' })
    const dochter = kind('k', 'Kira', { bsn: kindBsn })
    const { huishoudenId } = await geregistreerd('gemeente', A([moeder, dochter], { adres }))
    return { huishoudenId, adres, moeder, dochter, naam }
  }
  const vader = () =>
    persoon('v', 'Victor', `Vader${teller}`, { bsn: bsn(), geslacht: 'M', geboortedatum: '1982-01-02' })

  it("R3: a father registered with the child at his own address does not come into the mother's household, nor his helper", async () => {
    const { huishoudenId, dochter, naam } = await gezin()
    const geheim = ['Geheimepad', '0612345678', naam, huishoudenId]
    await geweigerd('zorgbalans', A([vader(), dochter], { adres: adresVan(vaderAdres) }), '/inwoners/1', geheim)
    expect((await hub.lees('zorgbalans', huishoudenId)).status).toBe(404)
    expect(JSON.stringify(await hub.bij('menscentraal', huishoudenId))).not.toContain('Vader')
    // On his own he is registered, at his own address.
    const alleen = await geregistreerd('zorgbalans', A([vader()], { adres: adresVan(vaderAdres) }))
    expect(alleen).toMatchObject({ nieuwHuishouden: true, betrokken: true })
    expect((await hub.bij('menscentraal', alleen.huishoudenId)).adres).toMatchObject({ straatnaam: 'Vaderlaan' })
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
  ])('R3: refused by %s', async (_, maak) => {
    const [inwoners, adres] = maak(await gezin())
    const voor = await hub.stand()
    const { status, body } = await hub.meldAan('zorgbalans', A(inwoners, { adres }))
    expect([status, body.code]).toEqual([409, 'inwoner-elders-bekend'])
    expect(await hub.stand()).toEqual(voor)
  })

  it('R3: a family all of whom are known, at another address: an afwijking, and no file is opened for whoever said so', async () => {
    const { huishoudenId, moeder, dochter, adres } = await gezin()
    const nieuw = adresVan({ ...vaderAdres, huisnummer: 98 })
    const body = await geregistreerd('zorgbalans', A([moeder, dochter], { adres: nieuw }))
    expect(body).toMatchObject({ huishoudenId, betrokken: false })
    expect(body.afwijkingen.map(({ veld }: { veld: string }) => veld)).toEqual(['adres'])
    // It reads what it said itself, and not that somebody else said otherwise.
    const gelezen = await hub.lees('zorgbalans', huishoudenId)
    expect(gelezen.body).toMatchObject({ adres: nieuw })
    expect(gelezen.tekst).not.toContain(adres.straatnaam)
    expect((await hub.afwijkingen('zorgbalans', huishoudenId)).body).toEqual({ huishoudenId, afwijkingen: [] })
    expect((await hub.toestand(huishoudenId)).adres).toEqual(adres)
    expect((await hub.afwijkingen('gemeente', huishoudenId)).body.afwijkingen).toMatchObject([
      { afwijking: { veld: 'adres', bekend: adres, gemeld: nieuw, bron: 'zorgbalans' }, bekendVan: 'gemeente' },
    ])
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
    const { status } = await hub.meldAan('zorgbalans', A([kind('t2', 'Tessa', { bsn: b1 })], { adres }))
    expect(status).toBe(409)
    expect(await zijnEen(kind('a', 'Emma'), kind('b', 'Emmy'))).toBe(false)
  })

  it('R5: surname, one initial, birth date and address of a known resident open no file', async () => {
    const adres = adresVan({ huisnummer: ++huisnummer })
    const { huishoudenId } = await geregistreerd('kontext', A([persoon('a', 'Petra', 'Bekend')], { adres }))
    const body = await geregistreerd('dock', A([persoon('x', 'P.', 'Bekend')], { adres }))
    expect(body.huishoudenId).not.toBe(huishoudenId)
    expect((await hub.lees('dock', huishoudenId)).status).toBe(404)
  })
})
