import { describe, expect, test } from 'vitest'
import { dag, gezegd, huis, inhoudVan } from '../../fixtures/gebeurtenissen.ts'
import { handeling, naFeiten } from '../../fixtures/gezin.ts'
import { gelukt } from '../../fixtures/ingreep.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { bevestigLidmaatschap } from './bevestig-lidmaatschap.ts'
import type { Gevolgen } from './gevolg.ts'
import { scheidInwoners } from './maak-ongedaan.ts'
import { maakSamenvoegingOngedaan } from './maak-samenvoeging-ongedaan.ts'
import { verhuisLid } from './verhuis-lid.ts'

const beheer = handeling('gemeente', { beheer: true })

const huizen = (gevolgen: Gevolgen) => gelukt(gevolgen).gevolgen.map(({ huishouden }) => huishouden)

const voorlopig = (huishouden: Huishouden, anders: object): Huishouden =>
  naFeiten(huishouden, [
    {
      soort: 'inwoner-geregistreerd',
      inwonerId: 'kind',
      persoon: { ...huis('x', { kind: {} }, []).inwoners['kind']!, ...anders },
      sinds: '2026-11-01',
      voorlopig: true,
    },
  ])

/** A child who is a member of her mother's household, and since a registration of her father's too. */
const moeder = (anders: object = {}) =>
  naFeiten(huis('M', { moeder: { telefoonnummer: '0611111111' }, kind: { bsn: '999990019', ...anders } }, ['dock']), [
    gezegd.vraag('kind', 'vraag-moeder'),
    gezegd.toestemming('kind', 'toestemming-moeder'),
    { ...(gezegd.toestemming('kind', 'oude-toestemming') as Extract<Feit, { soort: 'toestemming-gegeven' }>) },
    { soort: 'toestemming-ingetrokken', toestemmingId: 'oude-toestemming', ingetrokkenOp: dag },
  ])
const vader = (anders: object = {}) => voorlopig(huis('V', { vader: {} }, ['zorgbalans']), anders)

/** With a secret address, as a shelter has it. */
const geheim = (huishouden: Huishouden): Huishouden => ({ ...huishouden, adres: { ...huishouden.adres, geheim: true } })

describe('two homes', () => {
  test('what is known of her holds in both, and what is known otherwise becomes an afwijking about who she is', () => {
    const [bijMoeder, bijVader] = huizen(
      bevestigLidmaatschap(
        [
          moeder({ telefoonnummer: '0622222222' }),
          vader({ geslacht: 'M', verzekering: { uzovi: '3311', verzekerdennummer: '1' } }),
        ],
        { inwonerId: 'kind' },
        beheer,
      ),
    )
    expect(bijVader!.lidmaatschappen['kind']).toEqual({ sinds: '2026-11-01' })
    expect(bijVader!.inwoners['kind']).toMatchObject({ bsn: '999990019', telefoonnummer: '0622222222', geslacht: 'M' })
    expect(bijMoeder!.inwoners['kind']).not.toHaveProperty('verzekering')
    const velden = (een: Huishouden) =>
      Object.values(een.afwijkingen)
        .map(({ veld }) => veld)
        .toSorted()
    expect([velden(bijMoeder!), velden(bijVader!)]).toEqual([
      ['geboortedatum', 'geslacht', 'naam'],
      ['geboortedatum', 'geslacht', 'naam'],
    ])
    expect(Object.keys(bijVader!.toestemmingen)).toEqual(['toestemming-moeder', 'oude-toestemming'])
  })

  test('of the other household nothing is to be seen: no address, no member, no row, not who recorded what there', () => {
    const [bijMoeder, bijVader] = huizen(bevestigLidmaatschap([moeder(), vader()], { inwonerId: 'kind' }, beheer))
    for (const woord of ['Straat M', '0611111111', '"moeder"', 'vraag-moeder', 'kontext', 'dock', '"M"'])
      expect(JSON.stringify(inhoudVan(bijVader!))).not.toContain(woord)
    for (const woord of ['Straat V', '"vader"', 'zorgbalans', '"V",'])
      expect(JSON.stringify({ ...inhoudVan(bijMoeder!), inwoners: {} })).not.toContain(woord)
  })

  test.each(['M', 'V'])(
    'with a secret address in %s only who she is crosses, and that she took a consent back',
    (waar) => {
      const van = [moeder({ telefoonnummer: '0622222222' }), vader()] as const
      const [een, ander] = van.map((huishouden) => (huishouden.huishoudenId === waar ? geheim(huishouden) : huishouden))
      const [, bijVader] = huizen(bevestigLidmaatschap([een!, ander!], { inwonerId: 'kind' }, beheer))
      expect(bijVader!.inwoners['kind']).toMatchObject({ bsn: '999990019' })
      expect(bijVader!.inwoners['kind']).not.toHaveProperty('telefoonnummer')
      expect(Object.keys(bijVader!.toestemmingen)).toEqual(['oude-toestemming'])
    },
  )

  test('taken back it is what it was, with what was said since', () => {
    const van = [moeder(), vader()] as const
    const { ingreepId, gevolgen } = gelukt(bevestigLidmaatschap(van, { inwonerId: 'kind' }, beheer))
    const sinds = [gezegd.telefoon('kind', 'r7'), gezegd.vraag('kind', 'r8')]
    const nu = gevolgen.map(({ huishouden }) => naFeiten(huishouden, sinds))
    expect(huizen(scheidInwoners(nu, { ingreepId }, beheer)).map(inhoudVan)).toEqual(
      van.map((huishouden) => inhoudVan(naFeiten(huishouden, sinds))),
    )
  })

  test('only of somebody who is a member of both', () => {
    expect(bevestigLidmaatschap([moeder(), huis('V', { vader: {} }, [])], { inwonerId: 'kind' }, beheer)).toEqual({
      weigering: 'inwoner-onbekend',
      veld: 'inwonerId',
    })
  })
})

describe('moved', () => {
  test('she has left where she was, where nobody is told where she lives now', () => {
    const { ingreepId, gevolgen } = gelukt(
      verhuisLid([moeder(), vader()], { inwonerId: 'kind', per: '2026-11-20' }, beheer),
    )
    const [bijMoeder, bijVader] = gevolgen.map(({ huishouden }) => huishouden)
    expect(Object.keys(bijMoeder!.inwoners)).toEqual(['moeder'])
    expect(bijMoeder!.vertrokken['kind']).toMatchObject({ per: '2026-11-20', reden: 'verhuisd' })
    expect(JSON.stringify(inhoudVan(bijMoeder!))).not.toContain('Straat V')
    expect(bijVader!.lidmaatschappen['kind']).toEqual({ sinds: '2026-11-01' })
    expect(Object.keys(bijVader!.vragen)).toEqual([])
    const terug = huizen(scheidInwoners([bijMoeder!, bijVader!], { ingreepId }, beheer))
    expect(terug.map(inhoudVan)).toEqual([inhoudVan(moeder()), inhoudVan(vader())])
  })

  test('when nobody is left the file goes along, without who left earlier and what was said of them', () => {
    const alleen = naFeiten(moeder(), [
      gezegd.vraag('moeder', 'vraag-van-moeder'),
      gezegd.verwijzing(['moeder', 'kind'], 'samen-verwezen'),
      gezegd.doel('doel'),
      gezegd.vertrek('moeder'),
    ])
    const van = [alleen, vader()] as const
    const { ingreepId, gevolgen } = gelukt(verhuisLid(van, { inwonerId: 'kind', per: dag }, beheer))
    const [een, leeg] = gevolgen.map(({ huishouden }) => huishouden)
    expect(leeg!.opgegaan).toMatchObject({ in: 'V' })
    expect([Object.keys(een!.vragen), Object.keys(een!.doelen)]).toEqual([['vraag-moeder'], ['doel']])
    expect(een!.verwijzingen['samen-verwezen']!.inwonerIds).toEqual(['kind'])
    expect(een!.adres).toEqual(vader().adres)
    for (const woord of ['"moeder"', '0611111111', 'Straat M'])
      expect(JSON.stringify({ ...inhoudVan(een!), betrokkenheden: {} })).not.toContain(woord)
    const terug = huizen(maakSamenvoegingOngedaan({ in: een!, uit: leeg! }, { ingreepId }, beheer))
    expect(terug.map(inhoudVan)).toEqual([inhoudVan(vader()), inhoudVan(alleen)])
  })

  test('only of somebody who is a member of both; a number crosses with whether it was verified', () => {
    const onbekend = { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    const wat = { inwonerId: 'kind', per: dag }
    const zonder = huis('V', { vader: {} }, [])
    for (const paar of [
      [zonder, moeder()],
      [moeder(), zonder],
      [{ ...moeder(), gesloten: { per: dag, door: 'gemeente', reden: 'Klaar' } }, vader()],
    ] as const)
      expect(verhuisLid(paar, wat, beheer)).toEqual(onbekend)
    const [, daar] = huizen(verhuisLid([moeder({ bsnStatus: 'geverifieerd' }), vader()], wat, beheer))
    expect(daar!.inwoners['kind']).toMatchObject({ bsn: '999990019', bsnStatus: 'geverifieerd' })
    const [, met] = huizen(
      verhuisLid(
        [moeder({ bsnStatus: 'geverifieerd' }), vader({ bsn: '999999357', bsnStatus: 'opgegeven' })],
        wat,
        beheer,
      ),
    )
    expect(met!.inwoners['kind']).toMatchObject({ bsn: '999999357', bsnStatus: 'opgegeven' })
  })

  test('not on a day that is still to come', () => {
    expect(verhuisLid([moeder(), vader()], { inwonerId: 'kind', per: '2026-11-23' }, beheer)).toEqual({
      weigering: 'datum-in-toekomst',
      veld: 'per',
    })
  })
})
