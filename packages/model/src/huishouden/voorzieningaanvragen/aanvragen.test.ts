import { expect, test } from 'vitest'
import { beslister, dienIn, metVerslag, verslagGegeven } from '../../fixtures/aanvraag.ts'
import { handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { agendaVan } from '../agenda/agenda-van.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'

const [kontext, gemeente, zorgbalans] = ['kontext', 'gemeente', 'zorgbalans'].map((wie) => handeling(wie)) as [H, H, H]
type H = ReturnType<typeof handeling>
const ingediend = na(metVerslag, dienIn(), kontext)
const id = ingediend.nieuweIds!['voorzieningaanvraagId']!
const van = (opdracht: Opdracht, wie = kontext, huishouden = metVerslag) => decide(huishouden, opdracht, wie)
const rij = (huishouden: Huishouden, welke = id) => huishouden.voorzieningaanvragen[welke]!
const behandel = (behandeling: object = {}, voorzieningaanvraagId = id): Opdracht => ({
  soort: 'neem-voorzieningaanvraag-in-behandeling',
  voorzieningaanvraagId,
  behandeling,
})
const verlening = { product: 'begeleiding', vorm: 'in-natura', van: '2026-12-01', totEnMet: '2027-11-30' } as const
const beslis = (anders: object = {}, voorzieningaanvraagId = id): Opdracht => ({
  soort: 'beslis-voorzieningaanvraag',
  voorzieningaanvraagId,
  beslissing: { uitkomst: 'toegekend', op: '2026-11-22', verlening, ...anders },
})
const nee = { uitkomst: 'afgewezen', verlening: undefined, toelichting: 'Haar zus helpt al' }
const wijzig = (inhoud: object): Opdracht => ({
  soort: 'wijzig-voorzieningaanvraag',
  voorzieningaanvraagId: id,
  inhoud: { product: 'begeleiding', onderzoekId: 'o-1', ...inhoud },
})
const trekIn = (voorzieningaanvraagId = id): Opdracht => ({
  soort: 'trek-voorzieningaanvraag-in',
  voorzieningaanvraagId,
  reden: 'Zij ziet ervan af',
})
const onbekend = { weigering: 'voorzieningaanvraag-onbekend', veld: 'voorzieningaanvraagId' }

test('an application goes to who decides here, waits for it until a day, and comes back with what, from, to and its objection', () => {
  expect(rij(ingediend.huishouden)).toMatchObject({
    bij: { naam: 'Gemeente Haarlem', hoe: 'gemeente', organisatie: 'gemeente' },
    beslisUiterlijk: '2026-12-04',
    van: { organisatie: 'kontext' },
    stand: 'ingediend',
  })
  const wacht = { soort: 'voorzieningaanvraag', id, dag: '2026-12-04' }
  expect(agendaVan(ingediend.huishouden)).toEqual([
    { ...wacht, organisatie: 'kontext' },
    { ...wacht, organisatie: 'gemeente', wacht: true },
  ])
  const behandeld = na(ingediend.huishouden, behandel({ beslisUiterlijk: '2026-12-18' }), gemeente).huishouden
  expect(rij(behandeld)).toMatchObject({ stand: 'in-behandeling', behandeling: { op: '2026-11-22', door: 'gemeente' } })
  expect(agendaVan(behandeld)).toEqual([
    { ...wacht, dag: '2026-12-18', organisatie: 'kontext' },
    { ...wacht, dag: '2026-12-18', organisatie: 'gemeente' },
  ])
  expect(na(behandeld, behandel(), gemeente).feiten).toEqual([])
  const beslist = na(behandeld, beslis(), gemeente).huishouden
  expect(rij(beslist)).toMatchObject({
    stand: 'toegekend',
    beslissing: { op: '2026-11-22', door: 'gemeente', verlening, bezwaarTotEnMet: '2027-01-03' },
  })
  expect(agendaVan(beslist)).toEqual([])
  expect(na(beslist, beslis(), gemeente).feiten).toEqual([])
  const naBezwaar = na(na(ingediend.huishouden, beslis(nee), gemeente).huishouden, beslis(), gemeente).huishouden
  expect(rij(naBezwaar)).toMatchObject({ stand: 'toegekend', beslissing: { verlening } })
  expect(rij(naBezwaar).beslissing).not.toHaveProperty('toelichting')
  for (const opdracht of [behandel(), wijzig({ product: 'vervoer' }), trekIn()])
    for (const wie of [gemeente, kontext]) expect(decide(beslist, opdracht, wie)).toHaveProperty('weigering')
  expect(decide(beslist, behandel(), gemeente)).toEqual({ weigering: 'voorzieningaanvraag-is-beslist' })
  expect(decide(beslist, trekIn(), kontext)).toEqual({ weigering: 'voorzieningaanvraag-is-beslist' })
  expect(decide(beslist, wijzig({ product: 'vervoer' }), kontext)).toEqual({
    weigering: 'voorzieningaanvraag-is-beslist',
  })
})

test('a worker who is in the register has it in her own agenda; who decides on its own has one row', () => {
  const door = handeling('kontext', { medewerker: { medewerkerId: 'm-1', naam: 'Noor' } })
  const rijen = agendaVan(na(metVerslag, dienIn(), door).huishouden)
  expect(rijen.map(({ medewerkerId }) => medewerkerId)).toEqual(['m-1', undefined])
  const zelf = na(metVerslag, dienIn({}, beslister({ organisatie: 'kontext' })), kontext)
  expect(agendaVan(zelf.huishouden)).toMatchObject([{ organisatie: 'kontext' }])
})

test('the same again is the one that runs, another for the same is refused, and of another organisation’s nobody hears', () => {
  expect(na(ingediend.huishouden, dienIn(), kontext)).toMatchObject({ feiten: [], nieuweIds: ingediend.nieuweIds })
  expect(van(dienIn({ product: 'vervoer' }), kontext, ingediend.huishouden)).toEqual({
    weigering: 'voorzieningaanvraag-loopt',
    veld: 'soort',
  })
  const ook = na(naFeiten(metVerslag, [{ ...verslagGegeven, onderzoekId: 'o-2' } as never]), dienIn(), kontext)
  expect(decide(ook.huishouden, dienIn({ soort: 'beschermd-wonen', product: undefined }), kontext)).not.toHaveProperty(
    'weigering',
  )
  const jeugd = dienIn({ soort: 'jeugdhulp', inwonerId: 'oma', product: undefined, onderzoekId: undefined })
  const van1 = na(na(metVerslag, jeugd, kontext).huishouden, jeugd, zorgbalans)
  expect(van1.feiten).toHaveLength(1)
})

test.each<[string, Opdracht, object]>([
  [
    'nobody decides on',
    { ...dienIn(), wieBeslist: undefined } as Opdracht,
    { weigering: 'niemand-beslist', veld: 'soort' },
  ],
  ['is about a stranger', dienIn({ inwonerId: 'wie' }), { weigering: 'inwoner-onbekend', veld: 'inwonerId' }],
  ['is of tomorrow', dienIn({ ingediendOp: '2026-11-23' }), { weigering: 'datum-in-toekomst', veld: 'ingediendOp' }],
  ['is of long ago', dienIn({ ingediendOp: '2006-11-23' }), { weigering: 'datum-onmogelijk', veld: 'ingediendOp' }],
  [
    'is of before her birth',
    dienIn({ inwonerId: 'dochter', ingediendOp: '2018-01-01' }),
    { weigering: 'datum-voor-geboorte', veld: 'ingediendOp' },
  ],
  ['asks what its kind is not', dienIn({ product: 'pleegzorg' }), { weigering: 'product-past-niet', veld: 'product' }],
  ['asks what is protected', dienIn({ product: 'beschermd-wonen' }), { weigering: 'product-past-niet' }],
  [
    'is protected and asks something else',
    dienIn({ soort: 'beschermd-wonen', product: 'vervoer' }),
    { weigering: 'product-past-niet' },
  ],
  ['rests on nothing', dienIn({ onderzoekId: undefined }), { weigering: 'aanvraag-zonder-onderzoek' }],
  [
    'rests on what is not there',
    dienIn({ onderzoekId: 'o-9' }),
    { weigering: 'onderzoek-past-niet', veld: 'onderzoekId' },
  ],
  ['rests on what is about another', dienIn({ inwonerId: 'moeder' }), { weigering: 'onderzoek-past-niet' }],
])('an application that %s is none', (_, opdracht, weigering) => {
  expect(van(opdracht)).toMatchObject(weigering)
})

test('for the Wmo the onderzoek is over: she has the report, or its last day went by', () => {
  const feit = verslagGegeven as Extract<typeof verslagGegeven, { soort: 'verslag-gegeven' }>
  const { verslag: _, ...zonder } = feit.onderzoek
  const loopt = naFeiten(metVerslag, [{ ...feit, onderzoek: zonder }])
  expect(van(dienIn(), kontext, loopt)).toEqual({ weigering: 'onderzoek-loopt-nog' })
  const voorbij = naFeiten(metVerslag, [{ ...feit, onderzoek: { ...zonder, uiterlijk: '2026-11-21' } }])
  expect(van(dienIn(), kontext, voorbij)).not.toHaveProperty('weigering')
  const jeugd = dienIn({ soort: 'jeugdhulp', product: undefined })
  expect(van(jeugd, kontext, loopt)).not.toHaveProperty('weigering')
  // The onderzoek of another is the regisseur's to use.
  expect(van(dienIn(), zorgbalans)).toEqual({ weigering: 'onderzoek-past-niet', veld: 'onderzoekId' })
  const vanZorgbalans = naFeiten(metVerslag, [{ ...feit, onderzoek: { ...feit.onderzoek, organisatie: 'zorgbalans' } }])
  expect(van(dienIn(), kontext, vanZorgbalans)).not.toHaveProperty('weigering')
})

test('it is corrected or taken back by who made it or the regisseur, and by nobody else', () => {
  expect(na(ingediend.huishouden, wijzig({}), kontext).feiten).toEqual([])
  expect(rij(na(ingediend.huishouden, wijzig({ product: undefined }), kontext).huishouden).product).toBeUndefined()
  expect(van(wijzig({ product: 'pleegzorg' }), kontext, ingediend.huishouden)).toMatchObject({ veld: 'product' })
  const weg = na(ingediend.huishouden, trekIn(), kontext).huishouden
  expect(rij(weg)).toMatchObject({ stand: 'ingetrokken', einde: { op: '2026-11-22', door: 'kontext' } })
  expect(na(weg, trekIn(), kontext).feiten).toEqual([])
  for (const opdracht of [wijzig({ product: 'vervoer' }), trekIn()])
    for (const wie of [zorgbalans, gemeente]) expect(van(opdracht, wie, ingediend.huishouden)).toEqual(onbekend)
  // What was taken back before anybody looked was never there for who would have decided.
  for (const opdracht of [behandel(), beslis()]) expect(van(opdracht, gemeente, weg)).toEqual(onbekend)
  const eenJeugd = na(
    metVerslag,
    dienIn({ soort: 'jeugdhulp', product: undefined, onderzoekId: undefined }),
    zorgbalans,
  )
  const jeugdId = eenJeugd.nieuweIds!['voorzieningaanvraagId']!
  expect(na(eenJeugd.huishouden, trekIn(jeugdId), kontext).feiten).toHaveLength(1)
})

test('only who decides takes it up and decides; who made it records it of who cannot say so here', () => {
  for (const wie of [kontext, zorgbalans])
    for (const opdracht of [behandel(), beslis()]) expect(van(opdracht, wie, ingediend.huishouden)).toEqual(onbekend)
  const loket = na(metVerslag, dienIn({}, beslister({ buiten: { hoe: 'Bellen' } })), kontext)
  const loketId = loket.nieuweIds!['voorzieningaanvraagId']!
  expect(rij(loket.huishouden, loketId).bij).toEqual({ naam: 'Wie beslist', hoe: 'team' })
  expect(van(behandel({}, loketId), gemeente, loket.huishouden)).toEqual(onbekend)
  expect(van(behandel({}, 'weg'), gemeente, loket.huishouden)).toEqual(onbekend)
  const behandeld = na(loket.huishouden, behandel({ wie: 'Bo van het loket' }, loketId), kontext).huishouden
  expect(agendaVan(behandeld)).toMatchObject([{ organisatie: 'kontext' }])
  const beslist = na(behandeld, beslis({ wie: 'Bo van het loket' }, loketId), kontext).huishouden
  expect(rij(beslist, loketId)).toMatchObject({
    stand: 'toegekend',
    behandeling: { wie: 'Bo van het loket' },
    beslissing: { wie: 'Bo van het loket', door: 'kontext' },
  })
})

test.each<[string, object, object]>([
  ['of tomorrow', { op: '2026-11-23' }, { weigering: 'datum-in-toekomst', veld: 'op' }],
  ['of before it was asked', { op: '2026-11-19' }, { weigering: 'datum-onmogelijk', veld: 'op' }],
  ['that grants nothing', { verlening: undefined }, { weigering: 'verlening-past-niet', veld: 'verlening' }],
  ['that refuses and grants', { uitkomst: 'afgewezen' }, { weigering: 'verlening-past-niet', veld: 'verlening' }],
  [
    'that grants another kind',
    { verlening: { ...verlening, product: 'pleegzorg' } },
    { weigering: 'product-past-niet', veld: 'verlening/product' },
  ],
  ['from no day', { verlening: { ...verlening, van: '2066-01-01' } }, { veld: 'verlening/van' }],
  ['until before it begins', { verlening: { ...verlening, totEnMet: '2026-11-30' } }, { veld: 'verlening/totEnMet' }],
  ['until no day', { verlening: { ...verlening, totEnMet: '2066-01-01' } }, { veld: 'verlening/totEnMet' }],
])('a decision %s is none', (_, anders, weigering) => {
  expect(van(beslis(anders), gemeente, ingediend.huishouden)).toMatchObject(weigering)
})

test('a decision may be without an end, and a term may be another day that somebody can mean', () => {
  const { totEnMet: _, ...zonderEinde } = verlening
  expect(van(beslis({ verlening: zonderEinde }), gemeente, ingediend.huishouden)).not.toHaveProperty('weigering')
  for (const beslisUiterlijk of ['2026-11-19', '2066-01-01'])
    expect(van(behandel({ beslisUiterlijk }), gemeente, ingediend.huishouden)).toEqual({
      weigering: 'datum-onmogelijk',
      veld: 'beslisUiterlijk',
    })
})
