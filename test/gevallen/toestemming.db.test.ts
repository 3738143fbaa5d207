import { afterAll, describe, expect, it } from 'vitest'
import { aanmelding } from './rechten-proef.ts'
import {
  clock,
  proef,
  A,
  B,
  toestemming,
  verwijzing,
  meldAan,
  lees,
  trekIn,
  geweigerd,
  laatsteVan,
} from './toestemming-deur.ts'

afterAll(() => proef.stop())

const telefoon = (nummer: string) => ({ meer: { telefoonnummer: nummer } })

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
    clock.now = new Date('2026-11-28T23:30:00Z')
    const { status, body } = await meldAan(
      'kontext',
      aanmelding(
        { A },
        { toestemmingen: [toestemming('A', 'schuldhulp', '2026-11-29')], verwijzingen: [verwijzing(['A'])] },
      ),
    )
    clock.now = new Date('2026-11-28T11:00:00Z')
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
    await proef.kenToe('dock', huishoudenId)
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
    const weer = (deel: string, tijd?: string) => ({
      ...wie,
      bronrecordId: `${wie.bronrecordId}-${deel}`,
      toestemmingen: [{ ...toestemming('A', 'schuldhulp', '2026-11-28'), ...(tijd && { tijd }) }],
    })
    // Of the day itself only its hour says whether it was before or after.
    expect((await meldAan('dock', weer('dag'))).body).toMatchObject({ toestemmingen: [{ geldt: false }] })
    expect((await laatsteVan('schuldhulp', huishoudenId))!.data).toBeNull()
    clock.now = new Date('2026-11-28T12:00:00Z')
    expect(await meldAan('kontext', weer('straks', '13:01'))).toMatchObject(
      geweigerd('datum-onmogelijk', '/toestemmingen/0/tijd'),
    )
    expect((await meldAan('kontext', weer('uur', '12:30'))).body).toMatchObject({ toestemmingen: [{ geldt: true }] })
    expect((await laatsteVan('schuldhulp', huishoudenId))!.data).not.toBeNull()
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
