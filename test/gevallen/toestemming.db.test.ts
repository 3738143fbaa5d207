import { afterAll, describe, expect, it } from 'vitest'
import { aanmelding, startRechtenProef } from './rechten-proef.ts'

let now = new Date('2026-11-28T11:00:00Z')
const proef = await startRechtenProef(() => now)
afterAll(() => proef.stop())

const A = { geboren: '1980-03-03' }
const B = { geboren: '1982-04-04', rol: 'partner' }
const telefoon = (nummer: string) => ({ meer: { telefoonnummer: nummer } })
const toestemming = (bronpersoonId: string, voor = 'schuldhulp', gegevenOp = '2026-11-20') => ({
  bronpersoonId,
  voor,
  gegevenOp,
})
const verwijzing = (bronpersoonIds: string[], naar = 'schuldhulp') => ({ bronpersoonIds, naar, reden: 'Reden' })

async function meldAan(als: string, body: object) {
  const antwoord = await proef.registry('POST', '/aanmeldingen', als, body)
  const id: Record<string, string> = Object.fromEntries(
    (antwoord.body?.inwoners ?? []).map((rij: { bronpersoonId: string; inwonerId: string }) => [
      rij.bronpersoonId,
      rij.inwonerId,
    ]),
  )
  return { ...antwoord, huishoudenId: antwoord.body?.huishoudenId as string, id }
}

async function lees(huishoudenId: string, als = 'kontext') {
  return (await proef.registry('GET', `/huishoudens/${huishoudenId}`, als)).body
}

async function trekIn(huishoudenId: string, inwonerId: string, als = 'kontext') {
  const { toestemmingen } = await lees(huishoudenId, als)
  const [toestemmingId] = Object.entries(toestemmingen as Record<string, { inwonerId: string }>).find(
    ([, rij]) => rij.inwonerId === inwonerId && !('ingetrokkenOp' in rij),
  )!
  return proef.registry('POST', `/huishoudens/${huishoudenId}/toestemmingen/${toestemmingId}/intrekking`, als)
}

const geweigerd = (code: string, veld: string) => ({ status: 400, body: { code, fouten: [{ veld }] } })
const bijPartner = async (naar: string) =>
  (
    await proef.hub.pool.query<{ data: object | null; key: string }>(
      'select key, data from eventlog.outbox where topic = $1 order by xid, id',
      [`wijkhub.projectie.${naar}`],
    )
  ).rows
const laatsteVan = async (naar: string, huishoudenId: string) =>
  (await bijPartner(naar)).filter(({ key }) => key === huishoudenId).at(-1)

describe('whose consent', () => {
  it('C1: a consent of A opens nothing of B, and the referral says that it waits and why', async () => {
    const { status, body, huishoudenId, id } = await meldAan(
      'kontext',
      aanmelding({ A, B }, { toestemmingen: [toestemming('A')], verwijzingen: [verwijzing(['B'])] }),
    )
    expect({ status, verwijzingen: body.verwijzingen }).toMatchObject({
      status: 201,
      verwijzingen: [{ bronpersoonId: 'B', status: 'wacht', nietGedeeld: 'toestemming-ontbreekt' }],
    })
    expect(await laatsteVan('schuldhulp', huishoudenId)).toBeUndefined()
    const [rij] = Object.values((await lees(huishoudenId)).verwijzingen)
    expect(rij).toMatchObject({
      status: 'wacht',
      nietGedeeld: [{ inwonerId: id['B'], reden: 'toestemming-ontbreekt' }],
    })
  })

  it('C1: a child who consents does not open the debts of her father', async () => {
    const { huishoudenId } = await meldAan(
      'kontext',
      aanmelding(
        { vader: A, kind: { geboren: '2012-01-01', rol: 'kind' } },
        { toestemmingen: [toestemming('kind')], verwijzingen: [verwijzing(['vader'])] },
      ),
    )
    expect(await laatsteVan('schuldhulp', huishoudenId)).toBeUndefined()
  })

  it('C2: of A and B only A takes back her word: A ends at the partner, B stays', async () => {
    const { huishoudenId, id } = await meldAan(
      'kontext',
      aanmelding(
        { A: { ...A, ...telefoon('0611111111') }, B: { ...B, ...telefoon('0622222222') } },
        {
          toestemmingen: [toestemming('A'), toestemming('B')],
          verwijzingen: [verwijzing(['A']), verwijzing(['B'])],
        },
      ),
    )
    await proef.totBewijs(huishoudenId, 'kontext', 'schuldhulp', 'verwerkt')
    const verwijzingen = (await lees(huishoudenId)).verwijzingen as Record<string, { inwonerIds: string[] }>
    const van = (wie: string) => Object.keys(verwijzingen).find((v) => verwijzingen[v]!.inwonerIds[0] === id[wie])!
    expect((await trekIn(huishoudenId, id['A']!)).status).toBe(200)
    await proef.totBericht(van('A'), (berichten) => berichten.some(({ pad }) => pad.endsWith('/beeindiging')))
    await proef.totBewijs(huishoudenId, 'kontext', 'schuldhulp', 'verwerkt')
    expect(proef.ontvangen.filter(({ pad }) => pad === `/trajecten/${van('B')}/beeindiging`)).toEqual([])
    const tekst = JSON.stringify((await laatsteVan('schuldhulp', huishoudenId))!.data)
    expect([tekst.includes(id['A']!), tekst.includes(id['B']!)]).toEqual([false, true])
  })

  it('C2: two persons in one referral: the one who takes back her word is no longer in it', async () => {
    const { huishoudenId, id } = await meldAan(
      'kontext',
      aanmelding(
        { A, B },
        { toestemmingen: [toestemming('A'), toestemming('B')], verwijzingen: [verwijzing(['A', 'B'])] },
      ),
    )
    await trekIn(huishoudenId, id['A']!)
    const tekst = JSON.stringify((await laatsteVan('schuldhulp', huishoudenId))!.data)
    expect([tekst.includes(id['A']!), tekst.includes(id['B']!)]).toEqual([false, true])
  })
})

describe('from when to when', () => {
  it.each([
    ['a day to come', '2099-01-01'],
    ['tomorrow', '2026-11-29'],
    ['before birth', '1980-03-02'],
    ['1900', '1900-01-01'],
  ])('C3: a consent of %s is refused with the field', async (_, gegevenOp) => {
    const antwoord = await meldAan(
      'kontext',
      aanmelding({ A }, { toestemmingen: [toestemming('A', 'schuldhulp', gegevenOp)] }),
    )
    expect(antwoord).toMatchObject(geweigerd('datum-onmogelijk', '/toestemmingen/0/gegevenOp'))
  })

  it('C3: a consent of today holds, also just after midnight in the Netherlands', async () => {
    now = new Date('2026-11-28T23:30:00Z')
    const { status, body } = await meldAan(
      'kontext',
      aanmelding(
        { A },
        { toestemmingen: [toestemming('A', 'schuldhulp', '2026-11-29')], verwijzingen: [verwijzing(['A'])] },
      ),
    )
    now = new Date('2026-11-28T11:00:00Z')
    expect({ status, rij: body.verwijzingen[0].status }).toEqual({ status: 201, rij: 'verzonden' })
  })

  it('C4: a withdrawn consent stays ended when another organisation comes with one from before, and the answer says so', async () => {
    const eerste = aanmelding(
      { A },
      { toestemmingen: [toestemming('A', 'schuldhulp', '2026-11-01')], verwijzingen: [verwijzing(['A'])] },
    )
    const { huishoudenId, id } = await meldAan('kontext', eerste)
    await trekIn(huishoudenId, id['A']!)
    const tweede = await meldAan('dock', { ...eerste, bronrecordId: `${eerste.bronrecordId}-dock` })
    expect(tweede).toMatchObject({
      status: 201,
      huishoudenId,
      body: {
        toestemmingen: [{ bronpersoonId: 'A', geldt: false }],
        verwijzingen: [{ status: 'wacht', nietGedeeld: 'toestemming-ingetrokken' }],
      },
    })
    expect((await laatsteVan('schuldhulp', huishoudenId))!.data).toBeNull()
    for (const rij of Object.values((await lees(huishoudenId, 'dock')).toestemmingen))
      expect(rij).toMatchObject({ ingetrokkenOp: '2026-11-28' })
  })

  it('C4: one withdrawal ends every consent she gave for it, whoever recorded it; a new one after it works', async () => {
    const wie = aanmelding({ A }, { verwijzingen: [verwijzing(['A'])], toestemmingen: [toestemming('A')] })
    const { huishoudenId, id } = await meldAan('kontext', wie)
    await meldAan('dock', {
      ...wie,
      bronrecordId: `${wie.bronrecordId}-d`,
      toestemmingen: [toestemming('A', 'schuldhulp', '2026-11-25')],
    })
    await trekIn(huishoudenId, id['A']!)
    expect((await laatsteVan('schuldhulp', huishoudenId))!.data).toBeNull()
    const weer = {
      ...wie,
      bronrecordId: `${wie.bronrecordId}-n`,
      toestemmingen: [toestemming('A', 'schuldhulp', '2026-11-28')],
    }
    expect((await meldAan('kontext', weer)).body).toMatchObject({ toestemmingen: [{ geldt: true }] })
    expect((await laatsteVan('schuldhulp', huishoudenId))!.data).not.toBeNull()
  })
})

describe('who has authority', () => {
  const kind = { geboren: '2018-09-22', rol: 'kind' }

  it.each([
    ['the grandmother', { geboren: '1950-01-01', rol: 'grootouder' }],
    ['a lodger', { geboren: '1990-01-01', rol: 'overig' }],
    ['the partner of a parent', { geboren: '1990-01-01', rol: 'partner' }],
    ['a grown-up child', { geboren: '2000-01-01', rol: 'kind' }],
    ['a child of eleven', { geboren: '2015-01-01', rol: 'kind' }],
  ])('C5: a consent for the CJG by %s opens nothing for the child', async (_, ander) => {
    const antwoord = await meldAan(
      'kontext',
      aanmelding(
        { ander, kind },
        { toestemmingen: [toestemming('ander', 'cjg')], verwijzingen: [verwijzing(['kind'], 'cjg')] },
      ),
    )
    expect(antwoord).toMatchObject(geweigerd('toestemming-zonder-gezag', '/toestemmingen/0/bronpersoonId'))
  })

  it('C5: a mother who is a minor speaks for herself and not for her child', async () => {
    const { body, huishoudenId } = await meldAan(
      'kontext',
      aanmelding(
        { moeder: { geboren: '2009-12-01' }, kind: { ...kind, geboren: '2026-01-01' } },
        { toestemmingen: [toestemming('moeder', 'cjg')], verwijzingen: [verwijzing(['kind'], 'cjg')] },
      ),
    )
    expect(body.verwijzingen[0]).toMatchObject({ status: 'wacht', nietGedeeld: 'gezag-onbekend' })
    expect(await laatsteVan('cjg', huishoudenId)).toBeUndefined()
  })

  it('C5: below twelve a parent decides', async () => {
    const { body, huishoudenId, id } = await meldAan(
      'kontext',
      aanmelding(
        { moeder: A, kind, ander: { geboren: '2016-01-01', rol: 'kind' }, vader: { ...B, rol: 'ouder' } },
        { toestemmingen: [toestemming('moeder', 'cjg')], verwijzingen: [verwijzing(['kind'], 'cjg')] },
      ),
    )
    expect(body.verwijzingen[0]).toMatchObject({ status: 'verzonden' })
    const { inwoners } = (await laatsteVan('cjg', huishoudenId))!.data as { inwoners: object }
    // Not the child who was not referred, nor the father who said nothing.
    expect(Object.keys(inwoners).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
      [id['moeder']!, id['kind']!].toSorted((a, b) => (a < b ? -1 : 1)),
    )
  })

  it('C5: from twelve to sixteen a parent decides too, the youth alone does not, and her own no ends it', async () => {
    const jongere = { geboren: '2012-04-18', rol: 'kind' }
    const gezin = aanmelding(
      { moeder: A, jongere },
      { toestemmingen: [toestemming('jongere', 'cjg')], verwijzingen: [verwijzing(['jongere'], 'cjg')] },
    )
    expect((await meldAan('kontext', gezin)).body.verwijzingen[0]).toMatchObject({
      status: 'wacht',
      nietGedeeld: 'toestemming-ouder-ontbreekt',
    })
    const ouder = { bronrecordId: `${gezin.bronrecordId}-2`, toestemmingen: [toestemming('moeder', 'cjg')] }
    const { body, huishoudenId, id } = await meldAan('kontext', { ...gezin, ...ouder })
    expect(body.verwijzingen[0].status).toBe('verzonden')
    await trekIn(huishoudenId, id['jongere']!)
    expect((await laatsteVan('cjg', huishoudenId))!.data).toBeNull()
    expect(Object.values((await lees(huishoudenId)).verwijzingen)).toMatchObject([
      { nietGedeeld: [{ inwonerId: id['jongere'], reden: 'toestemming-ingetrokken' }] },
    ])
  })

  it("C5: a mother's consent alone opens the CJG for her son of fifteen, until he is sixteen in the Netherlands", async () => {
    const gezin = aanmelding(
      { moeder: A, zoon: { geboren: '2010-11-29', rol: 'kind' } },
      { toestemmingen: [toestemming('moeder', 'cjg')], verwijzingen: [verwijzing(['zoon'], 'cjg')] },
    )
    const { huishoudenId } = await meldAan('kontext', gezin)
    const stand = async () => Object.values((await lees(huishoudenId)).verwijzingen)[0]
    now = new Date('2026-11-28T22:59:59Z')
    const ervoor = await stand()
    now = new Date('2026-11-28T23:00:00Z')
    const erna = await stand()
    now = new Date('2026-11-28T11:00:00Z')
    expect([ervoor, erna]).toMatchObject([
      { status: 'verzonden' },
      { status: 'wacht', nietGedeeld: [{ reden: 'toestemming-ontbreekt' }] },
    ])
  })

  it('C5: from sixteen on she decides herself, and no parent for her', async () => {
    const zestien = { geboren: '2010-01-01', rol: 'kind' }
    const { body, huishoudenId } = await meldAan(
      'kontext',
      aanmelding(
        { moeder: A, jongere: zestien },
        { toestemmingen: [toestemming('moeder', 'cjg')], verwijzingen: [verwijzing(['jongere'], 'cjg')] },
      ),
    )
    expect(body.verwijzingen[0]).toMatchObject({ status: 'wacht', nietGedeeld: 'toestemming-ontbreekt' })
    expect(await laatsteVan('cjg', huishoudenId)).toBeUndefined()
  })

  it('C5: of two parents who both consented, one who takes it back ends it for the child', async () => {
    const { huishoudenId, id } = await meldAan(
      'kontext',
      aanmelding(
        { moeder: A, vader: { ...B, rol: 'ouder' }, kind },
        {
          toestemmingen: [toestemming('moeder', 'cjg'), toestemming('vader', 'cjg')],
          verwijzingen: [verwijzing(['kind'], 'cjg')],
        },
      ),
    )
    await trekIn(huishoudenId, id['vader']!)
    expect((await laatsteVan('cjg', huishoudenId))!.data).toBeNull()
  })

  it('C5, D1: a couple that has a child becomes its parents, and they decide for it; who is called a parent without is an afwijking', async () => {
    const rol = 'partner'
    const paar = aanmelding({ M: { ...A, rol }, F: { ...B, rol } })
    await meldAan('kontext', paar)
    const gezin = aanmelding(
      { M: A, F: { ...B, rol: 'ouder' }, baby: { geboren: '2026-10-10', rol: 'kind' } },
      { adres: paar.adres, toestemmingen: [toestemming('M', 'cjg')], verwijzingen: [verwijzing(['baby'], 'cjg')] },
    )
    const { status, body } = await meldAan('kontext', gezin)
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { afwijkingen: [], verwijzingen: [{ status: 'verzonden' }] },
    })
    const ander = aanmelding({ M: { ...A, rol } })
    await meldAan('kontext', ander)
    const zonder = await meldAan('kontext', { ...aanmelding({ M: A }), adres: ander.adres })
    expect(zonder.body.afwijkingen).toMatchObject([{ veld: 'gezinsrol' }])
  })

  it('C6: a registration on the ground of consent names a consent', async () => {
    const grondslag = { wet: 'AVG toestemming' }
    expect(await meldAan('kontext', { ...aanmelding({ A }), grondslag })).toMatchObject(
      geweigerd('toestemming-ontbreekt', '/grondslag/wet'),
    )
    const met = { ...aanmelding({ A }, { toestemmingen: [toestemming('A')] }), grondslag }
    expect((await meldAan('kontext', met)).status).toBe(201)
  })
})

describe('what could never be received is refused', () => {
  it('T3: a referral to the CJG in a household without minors, or of who is neither minor nor parent', async () => {
    const zonder = await meldAan('kontext', aanmelding({ A }, { verwijzingen: [verwijzing(['A'], 'cjg')] }))
    expect(zonder).toMatchObject(geweigerd('verwijzing-buiten-kring', '/verwijzingen/0/bronpersoonIds/0'))
    const met = await meldAan(
      'kontext',
      aanmelding(
        { A, oma: { geboren: '1950-01-01', rol: 'grootouder' }, kind: { geboren: '2018-01-01', rol: 'kind' } },
        { verwijzingen: [verwijzing(['kind', 'oma'], 'cjg')] },
      ),
    )
    expect(met).toMatchObject(geweigerd('verwijzing-buiten-kring', '/verwijzingen/0/bronpersoonIds/1'))
  })

  it('T3: a referral without consent is taken in as waiting, and goes when the consent comes', async () => {
    const zonder = aanmelding({ A }, { verwijzingen: [verwijzing(['A'])] })
    const { body, huishoudenId } = await meldAan('kontext', zonder)
    expect(body.verwijzingen).toMatchObject([{ status: 'wacht', nietGedeeld: 'toestemming-ontbreekt' }])
    const met = {
      ...zonder,
      bronrecordId: `${zonder.bronrecordId}-2`,
      toestemmingen: [toestemming('A')],
      verwijzingen: [],
    }
    await meldAan('kontext', met)
    await proef.totBewijs(huishoudenId, 'kontext', 'schuldhulp', 'verwerkt')
    expect(Object.values((await lees(huishoudenId)).verwijzingen)).toMatchObject([{ status: 'verzonden' }])
  })

  it.each([['1966-01-01'], ['2003-11-28']])(
    'T3: a signal about somebody born %s is refused with the field',
    async (geboren) => {
      const antwoord = await meldAan('kontext', aanmelding({ A: { geboren } }, { signalen: [{ bronpersoonId: 'A' }] }))
      expect(antwoord).toMatchObject(geweigerd('signaal-leeftijd', '/signalen/0/bronpersoonId'))
    },
  )

  it('T3: a signal about who turns 23 tomorrow is taken in', async () => {
    const wie = { geboren: '2003-11-29', rol: 'kind' }
    const { status } = await meldAan('kontext', aanmelding({ A: wie }, { signalen: [{ bronpersoonId: 'A' }] }))
    expect(status).toBe(201)
  })
})
