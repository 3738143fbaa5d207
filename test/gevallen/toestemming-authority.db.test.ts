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
    clock.now = new Date('2026-11-28T22:59:59Z')
    const ervoor = await stand()
    clock.now = new Date('2026-11-28T23:00:00Z')
    const erna = await stand()
    clock.now = new Date('2026-11-28T11:00:00Z')
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
    await meldAan('gemeente', paar)
    const gezin = aanmelding(
      { M: A, F: { ...B, rol: 'ouder' }, baby: { geboren: '2026-10-10', rol: 'kind' } },
      { toestemmingen: [toestemming('M', 'cjg')], verwijzingen: [verwijzing(['baby'], 'cjg')] },
      paar.adres.huisnummer,
    )
    const { status, body } = await meldAan('gemeente', gezin)
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { afwijkingen: [], verwijzingen: [{ status: 'verzonden' }] },
    })
    const ander = aanmelding({ M: { ...A, rol } })
    await meldAan('kontext', ander)
    const zonder = await meldAan('kontext', aanmelding({ M: A }, {}, ander.adres.huisnummer))
    const { body: gelezen } = await proef.registry(
      'GET',
      `/huishoudens/${zonder.body.huishoudenId}/afwijkingen`,
      'kontext',
    )
    expect(gelezen.afwijkingen).toMatchObject([{ afwijking: { veld: 'gezinsrol' } }])
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
