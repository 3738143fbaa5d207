import { isBsn } from '@wijkhub/model'
import { afterAll, describe, expect, it } from 'vitest'
import { A, adresVan, persoon, startRegistratie } from './registratie-deur.ts'

const hub = await startRegistratie()
afterAll(() => hub.stop())

/** Numbers of the official test range; each test takes its own. */
const bsns = Array.from({ length: 4000 }, (_, i) => String(999_993_000 + i)).filter(isBsn)
const bsn = () => bsns.pop()!
const kind = (id: string, naam: string, meer: object = {}) =>
  persoon(id, naam, 'Verzonnen', { geboortedatum: '2015-06-07', gezinsrol: 'kind', ...meer })

async function geregistreerd(als: string, aanmelding: object | string) {
  const { status, body } = await hub.meldAan(als, aanmelding)
  expect([status, body.code]).toEqual([201, undefined])
  return body
}

/** Refused with its own code and the field, nothing stored, nothing told but that, and a trace. */
async function geweigerd(als: string, aanmelding: { bronrecordId: string }, veld: string, geheim: string[] = []) {
  const voor = await hub.stand()
  const { status, body, tekst } = await hub.meldAan(als, aanmelding)
  expect({ status, code: body.code, velden: body.fouten?.map((fout: { veld: string }) => fout.veld) }).toEqual({
    status: 409,
    code: 'inwoner-elders-bekend',
    velden: [veld],
  })
  expect(await hub.stand()).toEqual(voor)
  for (const woord of geheim) expect(tekst).not.toContain(woord)
  const pogingen = await hub.rijen(
    'select organisatie, weigering, veld from registratie.geweigerde_aanmelding where bronrecord_id = $1',
    [aanmelding.bronrecordId],
  )
  expect(pogingen).toContainEqual({ organisatie: als, weigering: 'inwoner-elders-bekend', veld: veld.slice(1) })
}

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
    expect((await hub.lees('zorgbalans', huishoudenId)).status).toBe(404)
    expect((await hub.afwijkingen('zorgbalans', huishoudenId)).status).toBe(404)
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
    const body = await geregistreerd('shdh', anders)
    expect(body).toMatchObject({ huishoudenId, betrokken: true, inwoners: [{ alBekend: true }] })
    const velden = [
      'naam',
      'geslacht',
      'gezinsrol',
      'telefoonnummer',
      'emailadres',
      'verzekering',
      'adres',
      'grondslag',
    ]
    expect(body.afwijkingen.map(({ veld }: { veld: string }) => veld)).toEqual(velden)
    expect(body.afwijkingen[0]).toMatchObject({ bronpersoonId: 'b' })
    const { afwijkingen } = (await hub.afwijkingen('shdh', huishoudenId)).body
    expect(afwijkingen).toHaveLength(velden.length)
    expect(afwijkingen).toContainEqual({
      afwijkingId: body.afwijkingen[3].afwijkingId,
      bekendVan: 'zorgbalans',
      afwijking: {
        veld: 'telefoonnummer',
        inwonerId: inwoners[0].inwonerId,
        bekend: '0612345678',
        gemeld: '0687654321',
        bron: 'shdh',
        gemeldOp: body.ontvangenOp,
      },
    })
    // The same again is no new afwijking, but is said again.
    const nogEens = await geregistreerd('shdh', { ...anders, bronrecordId: 'D1-nog-eens' })
    expect(nogEens.afwijkingen).toEqual(body.afwijkingen)
    expect((await hub.afwijkingen('shdh', huishoudenId)).body.afwijkingen).toHaveLength(velden.length)
    // Nothing was overwritten.
    expect((await hub.bij('menscentraal', huishoudenId)).inwoners[inwoners[0].inwonerId]).toMatchObject({
      naam: eerste.naam,
      telefoonnummer: '0612345678',
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
    await geregistreerd('zorgbalans', A([wie({ bsn: bsn(), ...verzekering('V1') })], { adres }))
    const body = await geregistreerd('shdh', A([wie({ bsn: bsn(), ...verzekering('V2') })], { adres }))
    const veldenVan = async (als: string) =>
      (await hub.afwijkingen(als, huishoudenId)).body.afwijkingen.map(
        ({ afwijking }: { afwijking: { veld: string } }) => afwijking.veld,
      )
    expect(body.afwijkingen.map(({ veld }: { veld: string }) => veld)).toEqual(['bsn', 'verzekering'])
    expect(await veldenVan('shdh')).toEqual(['bsn', 'verzekering'])
    expect(await veldenVan('kontext')).toEqual([])
    expect((await hub.afwijkingen('dock', huishoudenId)).status).toBe(404)
  })
})

describe('one BSN is one resident', () => {
  it('D2: a BSN known with another name and another birth date is refused, and leaves once', async () => {
    const nummer = bsn()
    const anneke = A([persoon('a', 'Anneke', 'Veerman', { bsn: nummer })])
    await geregistreerd('gemeente', anneke)
    const willem = persoon('w', 'Willem', 'Mulder', { bsn: nummer, geboortedatum: '1950-01-01', geslacht: 'M' })
    await geweigerd('zorgbalans', A([willem]), '/inwoners/0', ['Anneke', 'Veerman'])
    await geweigerd('gemeente', A([willem], { adres: anneke.adres }), '/inwoners/0')
    expect(await hub.rijen('select 1 from registratie.inwoner where bsn = $1', [nummer])).toHaveLength(1)
    const weg = await hub.rijen<{ key: string }>(
      `select distinct key from eventlog.outbox where topic = 'wijkhub.projectie.menscentraal' and data::text like $1`,
      [`%${nummer}%`],
    )
    expect(weg).toHaveLength(1)
  })

  it.each([
    ['updateZaak', 'menscentraal'],
    ['a CJG decision', 'cjg'],
  ])('D2: by %s a BSN that is somebody else’s becomes an afwijking, never a second resident', async (_, bron) => {
    const nummer = bsn()
    await geregistreerd('gemeente', A([persoon('a', 'Anneke', 'Echt', { bsn: nummer })]))
    const { huishoudenId, inwoners } = await geregistreerd('kontext', A([kind('k', 'Karel')]))
    const { inwonerId } = inwoners[0]
    await hub.meldTerug(
      bron,
      huishoudenId,
      bron === 'menscentraal'
        ? { soort: 'inwoner-gewijzigd', inwonerId, wijziging: { bsn: nummer, telefoonnummer: '0611111111' } }
        : {
            soort: 'besluit-genomen',
            besluitId: inwonerId,
            bsn: nummer,
            besluit: {
              inwonerId,
              aanbiederAgb: '98765432',
              toewijzingNummer: 17,
              toegewezenOp: '2026-11-22T10:00:00Z',
              product: { categorie: '45', code: '45A04' },
              omvang: { volume: 60, eenheid: '01', frequentie: '2' },
              ingangsdatum: '2026-12-01',
            },
          },
    )
    const { afwijkingen, inwoners: leden, besluiten } = await hub.toestand(huishoudenId)
    expect(Object.values(afwijkingen)).toMatchObject([{ veld: 'bsn', inwonerId, gemeld: nummer, bron }])
    expect(leden[inwonerId]!.bsn).toBeUndefined()
    // The rest of what it told is taken over.
    if (bron === 'menscentraal') expect(leden[inwonerId]!.telefoonnummer).toBe('0611111111')
    else expect(Object.keys(besluiten)).toHaveLength(1)
    expect(await hub.rijen('select 1 from registratie.inwoner where bsn = $1', [nummer])).toHaveLength(1)
  })

  it('D2: registered at the same moment with one BSN by two organisations: one resident', async () => {
    for (let ronde = 0; ronde < 5; ronde++) {
      const nummer = bsn()
      const antwoorden = await Promise.all(
        ['gemeente', 'zorgbalans', 'shdh'].map((als, i) =>
          hub.meldAan(
            als,
            A([
              persoon('a', ['Anna', 'Willem', 'Zita'][i]!, ['Een', 'Twee', 'Drie'][i]!, {
                bsn: nummer,
                geboortedatum: `195${i}-03-04`,
              }),
            ]),
          ),
        ),
      )
      expect(antwoorden.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409])
      expect(await hub.rijen('select 1 from registratie.inwoner where bsn = $1', [nummer])).toHaveLength(1)
    }
  })
})

describe('a caller’s own words', () => {
  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'prototype', 'isPrototypeOf'])(
    'R4: bronpersoonId "%s" is a person like any other',
    async (id) => {
      const nummer = `R4-${id}`
      const gesteld = { leefgebied: 'Financiën', omschrijving: 'Vraag' }
      const aanmelding = A([persoon(id, 'Rob', nummer), persoon('b', 'Bea', nummer)], {
        vragen: [
          { bronpersoonId: id, ...gesteld },
          { bronpersoonId: 'b', ...gesteld },
        ],
      })
      const body = await geregistreerd('kontext', JSON.stringify(aanmelding))
      expect(body.inwoners.map(({ bronpersoonId }: { bronpersoonId: string }) => bronpersoonId)).toEqual([id, 'b'])
      const { inwoners, vragen } = await hub.toestand(body.huishoudenId)
      expect(Object.keys(inwoners)).toHaveLength(2)
      expect(Object.values(vragen).map(({ inwonerId }) => inwonerId)).toEqual(
        body.inwoners.map(({ inwonerId }: { inwonerId: string }) => inwonerId),
      )
      const { body: weer } = await hub.meldAan('dock', { ...aanmelding, bronrecordId: `${nummer}-weer` })
      expect(weer.inwoners.map(({ alBekend }: { alBekend: boolean }) => alBekend)).toEqual([true, true])
    },
  )
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
