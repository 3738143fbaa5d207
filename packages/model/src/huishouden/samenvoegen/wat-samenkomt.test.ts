import { describe, expect, test } from 'vitest'
import { dag, gezegd, huis, inhoudVan } from '../../fixtures/gebeurtenissen.ts'
import { handeling, naFeiten } from '../../fixtures/gezin.ts'
import { gelukt } from '../../fixtures/ingreep.ts'
import { genoemdeInwoners, type Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { maakSamenvoegingOngedaan } from './maak-samenvoeging-ongedaan.ts'
import { voegSamen, type Keuze } from './voeg-samen.ts'

const beheer = handeling('gemeente')
const blijft: Keuze = { adres: 'blijft', regisseur: 'blijft' }
function samen(een: Huishouden, ander: Huishouden, keuze: Partial<Keuze> = {}): Huishouden {
  return gelukt(voegSamen({ in: een, uit: ander }, { ...blijft, ...keuze }, beheer)).gevolgen[0]!.huishouden
}
const toestemming = (toestemmingId: string, meer: object): Feit => ({
  soort: 'toestemming-gegeven',
  toestemmingId,
  toestemming: { inwonerId: 's', voor: 'schuldhulp', gegevenOp: '2026-11-01', ...meer },
})

describe('who was in both is one record', () => {
  test('a number comes with what is known of that number, and with who said it', () => {
    const herkomst = { bron: 'dock', op: '2026-11-01T10:00:00Z' }
    const een = huis('A', { s: {} }, [])
    const ander = naFeiten(huis('B', { s: {} }, []), [
      {
        soort: 'inwoner-gewijzigd',
        inwonerId: 's',
        wijziging: { bsn: '999990019', bsnStatus: 'geverifieerd' },
        bron: 'dock',
        gemeldOp: herkomst.op,
      },
    ])
    const { inwoners, herkomst: wie } = samen(een, ander)
    expect(inwoners['s']).toMatchObject({ bsn: '999990019', bsnStatus: 'geverifieerd' })
    expect(wie['s']).toEqual({ bsn: herkomst, bsnStatus: herkomst })
    const eigen = naFeiten(een, [
      { soort: 'inwoner-gewijzigd', inwonerId: 's', wijziging: { bsn: '999999357', bsnStatus: 'opgegeven' } },
    ])
    // That another number was verified says nothing of hers.
    expect(samen(eigen, ander).inwoners['s']).toMatchObject({ bsn: '999999357', bsnStatus: 'opgegeven' })
    expect(samen(eigen, ander).herkomst['s']).toEqual({})
  })

  test('a member since the first of the two days, and tested when she was in either', () => {
    const lid = (huishoudenId: string, sinds: string, voorlopig: boolean) => ({
      ...huis(huishoudenId, { s: {} }, []),
      lidmaatschappen: { s: { sinds, ...(voorlopig && { voorlopig: true as const }) } },
    })
    const lidNa = (een: Huishouden, ander: Huishouden) => samen(een, ander).lidmaatschappen['s']
    expect(lidNa(lid('A', '2026-02-01', true), lid('B', '2026-03-01', true))).toEqual({
      sinds: '2026-02-01',
      voorlopig: true,
    })
    expect(lidNa(lid('A', '2026-03-01', true), lid('B', '2026-02-01', false))).toEqual({ sinds: '2026-02-01' })
    expect(lidNa(lid('A', '2026-03-01', false), lid('B', '2026-02-01', true))).toEqual({ sinds: '2026-02-01' })
  })

  test('who left the one and lives in the other is a member, with who said what of her there', () => {
    const een = naFeiten(huis('A', { a: {}, s: {} }, []), [
      { ...gezegd.telefoon('s', 'r2'), bron: 'kontext', gemeldOp: '2026-11-02T10:00:00Z' } as Feit,
      gezegd.vertrek('s'),
    ])
    const ander = naFeiten(huis('B', { s: {} }, []), [
      { ...gezegd.telefoon('s', 'r1'), bron: 'dock', gemeldOp: '2026-11-01T10:00:00Z' } as Feit,
    ])
    const { inwoners, vertrokken, herkomst } = samen(een, ander)
    expect([Object.keys(inwoners), vertrokken]).toEqual([['a', 's'], {}])
    expect(herkomst['s']).toEqual(ander.herkomst['s'])
    // And the other way round: that she left is said there, and not true of what they are together.
    expect(samen(ander, een).vertrokken).toEqual({})
  })
})

describe('one row that is in both', () => {
  const rij = (huishoudenId: string, feiten: Feit[]) => naFeiten(huis(huishoudenId, { s: {}, t: {} }, []), feiten)

  test('of a consent what she said last counts, and where it was found to be a mistake it is one', () => {
    const lang = rij('A', [toestemming('r', { gegevenOp: '2026-11-01' })])
    const kort = rij('B', [toestemming('r', { gegevenOp: '2026-11-05', tot: '2026-12-01' })])
    for (const [een, ander] of [
      [lang, kort],
      [kort, lang],
    ] as const)
      expect(samen(een, ander).toestemmingen['r']).toMatchObject({ gegevenOp: '2026-11-05', tot: '2026-12-01' })
    const intrekking = { op: '2026-11-20T10:00:00Z' }
    const vergist = naFeiten(kort, [{ soort: 'toestemming-vergist', toestemmingId: 'r', intrekking }])
    for (const nu of [samen(lang, vergist), samen(vergist, lang)])
      expect(nu.toestemmingen['r']).toMatchObject({ vergist: intrekking })
  })

  test('stays one: a question as it is here, a referral of everybody who was referred', () => {
    const een = rij('A', [gezegd.vraag('s', 'v'), gezegd.verwijzing(['s'], 'w')])
    const ander = rij('B', [gezegd.vraag('s', 'v'), gezegd.verwijzing(['t', 's'], 'w')])
    const { vragen, verwijzingen } = samen(een, ander)
    expect(vragen).toEqual(een.vragen)
    expect(verwijzingen['w']!.inwonerIds).toEqual(['s', 't'])
  })

  test('a consent is taken back when it was in either, on the first of those days, and keeps everybody who recorded it', () => {
    const wij = { vastgelegdDoor: ['dock'], vastlegging: [{ organisatie: 'dock', gegevenOp: '2026-11-01' }] }
    const zij = {
      vastgelegdDoor: ['kontext', 'dock'],
      vastlegging: [
        { organisatie: 'kontext', gegevenOp: '2026-11-01' },
        { organisatie: 'dock', gegevenOp: '2026-10-01' },
      ],
    }
    const een = rij('A', [toestemming('t', wij)])
    const ander = rij('B', [toestemming('t', zij)])
    expect(samen(een, ander).toestemmingen['t']).toEqual({
      ...een.toestemmingen['t'],
      vastgelegdDoor: ['dock', 'kontext'],
      vastlegging: [...wij.vastlegging, zij.vastlegging[0]],
    })
    const terug = (ingetrokkenOp: string): Feit => ({
      soort: 'toestemming-ingetrokken',
      toestemmingId: 't',
      ingetrokkenOp,
    })
    expect(samen(een, naFeiten(ander, [terug('2026-11-20')])).toestemmingen['t']!.ingetrokkenOp).toBe('2026-11-20')
    const beide = samen(naFeiten(een, [terug('2026-11-21')]), naFeiten(ander, [terug('2026-11-20')]))
    expect(beide.toestemmingen['t']!.ingetrokkenOp).toBe('2026-11-20')
    const uur: Feit = { ...terug('2026-11-19'), ingetrokkenTijd: '12:00' } as Feit
    expect(samen(naFeiten(een, [uur]), ander).toestemmingen['t']).toMatchObject({ ingetrokkenTijd: '12:00' })
    // One from before it was kept who recorded it says nothing of that.
    const oud = samen(rij('A', [toestemming('t', {})]), rij('B', [toestemming('t', {})])).toestemmingen['t']
    expect(oud).toEqual({ inwonerId: 's', voor: 'schuldhulp', gegevenOp: '2026-11-01' })
  })
})

test('nothing is merged into more than a household can hold, but one that is fuller already may stay so', () => {
  const vol = (huishoudenId: string, aantal: number, begin = 0) =>
    huis(huishoudenId, Object.fromEntries(Array.from({ length: aantal }, (_, i) => [`p${begin + i}`, {}])), [])
  const keuze = [blijft, beheer] as const
  expect(voegSamen({ in: vol('A', 20), uit: vol('B', 20, 20) }, ...keuze)).toEqual({
    weigering: 'huishouden-vol',
    veld: 'inwoners',
  })
  expect(Object.keys(samen(vol('A', 31), vol('B', 5)).inwoners)).toHaveLength(31)
})

test('a household of which nothing is, that is closed, or that went up in another is merged with nothing', () => {
  const een = huis('A', { a: {} }, [])
  const ander = huis('B', { b: {} }, [])
  const nee = { weigering: 'niet-samen-te-voegen' }
  const dicht = { ...ander, gesloten: { per: dag, door: 'gemeente', reden: 'Klaar' } }
  const op = gelukt(voegSamen({ in: een, uit: ander }, blijft, beheer)).gevolgen[1]!.huishouden
  for (const verkeerd of [{ ...ander, versie: 0 }, dicht, op, een]) {
    expect(voegSamen({ in: een, uit: verkeerd }, blijft, beheer)).toEqual(nee)
    expect(voegSamen({ in: verkeerd, uit: een }, blijft, beheer)).toEqual(nee)
  }
})

test('a merge is undone where it was made, between these two, and once', () => {
  const [een, ander] = [huis('A', { a: {} }, []), huis('B', { b: {} }, [])]
  const { ingreepId, gevolgen } = gelukt(voegSamen({ in: een, uit: ander }, blijft, beheer))
  const [hier, daar] = gevolgen.map(({ huishouden }) => huishouden) as [Huishouden, Huishouden]
  const onbekend = { weigering: 'ingreep-onbekend' }
  expect(maakSamenvoegingOngedaan({ in: hier, uit: daar }, { ingreepId: 'x' }, beheer)).toEqual(onbekend)
  expect(maakSamenvoegingOngedaan({ in: hier, uit: ander }, { ingreepId }, beheer)).toEqual(onbekend)
  expect(maakSamenvoegingOngedaan({ in: daar, uit: hier }, { ingreepId }, beheer)).toEqual(onbekend)
  const terug = gelukt(maakSamenvoegingOngedaan({ in: hier, uit: daar }, { ingreepId, reden: 'Fout' }, beheer)).gevolgen
  expect(terug.map(({ huishouden }) => inhoudVan(huishouden))).toEqual([inhoudVan(een), inhoudVan(ander)])
  expect(terug.map(({ huishouden }) => huishouden.opgegaan)).toEqual([undefined, undefined])
  const [weer, los] = terug.map(({ huishouden }) => huishouden) as [Huishouden, Huishouden]
  expect(maakSamenvoegingOngedaan({ in: weer, uit: los }, { ingreepId }, beheer)).toEqual(onbekend)
})

test('another legal ground is kept for a person, the same is none', () => {
  const ander = { ...huis('B', { b: {} }, []), grondslag: { wet: 'Jeugdwet' as const } }
  expect(Object.values(samen(huis('A', { a: {} }, []), ander).afwijkingen)).toEqual([
    {
      veld: 'grondslag',
      bekend: { wet: 'Wmo 2015' },
      gemeld: { wet: 'Jeugdwet' },
      bron: 'gemeente',
      gemeldOp: beheer.op,
    },
  ])
  expect(samen(huis('A', { a: {} }, []), huis('B', { b: {} }, [])).afwijkingen).toEqual({})
})

test('that a household went up in another names only who stayed behind in it', () => {
  const ander = naFeiten(huis('B', { b: {}, w: {} }, []), [gezegd.vertrek('w')])
  const op = (keuze: Partial<Keuze>) =>
    gelukt(voegSamen({ in: huis('A', { a: {} }, []), uit: ander }, { ...blijft, ...keuze }, beheer)).gevolgen[1]!.feiten
  expect(op({}).flatMap(genoemdeInwoners)).toEqual([])
  expect(op({ zonderVertrokken: true }).flatMap(genoemdeInwoners)).toEqual(['w'])
})
