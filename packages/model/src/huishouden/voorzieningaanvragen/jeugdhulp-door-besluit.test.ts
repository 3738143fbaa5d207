import { doelbinding } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { project } from '../../doelbinding/project.ts'
import { dienIn, dienJeugdIn, metVerslag } from '../../fixtures/aanvraag.ts'
import { handeling, kenToe, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'

const [kontext, cjg] = [handeling('kontext'), handeling('cjg')]
const besluit = {
  inwonerId: 'zoon',
  aanbiederAgb: '98765432',
  toewijzingNummer: 1,
  toegewezenOp: '2026-11-22T09:00:00Z',
  product: { categorie: '45', code: '45A04' },
  omvang: { volume: 120, eenheid: '01' as const, frequentie: '2' as const },
  ingangsdatum: '2026-12-01',
  einddatum: '2027-05-31',
}
const neem = (anders: Partial<Huishouden['besluiten'][string]> = {}, besluitId = 'b-1'): Opdracht => ({
  soort: 'verwerk-bijdrage',
  inhoud: { soort: 'besluit-genomen', besluitId, besluit: { ...besluit, ...anders } },
  bsnVanAnder: false,
})
const ingediend = na(metVerslag, dienJeugdIn(), kontext)
const id = ingediend.nieuweIds!['voorzieningaanvraagId']!
const leest = (huishouden: Huishouden, audience: string) =>
  project(huishouden, doelbinding.regelVoor(audience)!, doelbinding, '2026-11-22T10:00:00Z')?.voorzieningaanvragen

test('a youth-care decision of the CJG grants the application it answers, which refers to it and keeps nothing of it', () => {
  const { huishouden } = na(ingediend.huishouden, neem(), cjg)
  expect(huishouden.voorzieningaanvragen[id]).toMatchObject({ stand: 'toegekend' })
  expect(huishouden.voorzieningaanvragen[id]!.beslissing).toEqual({
    op: '2026-11-22',
    door: 'cjg',
    besluitId: 'b-1',
    bezwaarTotEnMet: '2027-01-03',
  })
  const verlening = { van: '2026-12-01', totEnMet: '2027-05-31' }
  expect(leest(huishouden, 'kontext')![id]).toMatchObject({ stand: 'toegekend', beslissing: { verlening } })
  // The decision changes, and so does what is read of it.
  const { einddatum: _, ...zonderEinde } = besluit
  const anders: Opdracht = {
    soort: 'verwerk-bijdrage',
    inhoud: { soort: 'besluit-genomen', besluitId: 'b-1', besluit: { ...zonderEinde, ingangsdatum: '2026-12-08' } },
    bsnVanAnder: false,
  }
  const later = na(huishouden, anders, cjg)
  expect(later.feiten.map(({ soort }) => soort)).toEqual(['besluit-genomen'])
  expect(leest(later.huishouden, 'kontext')![id]!.beslissing!.verlening).toEqual({ van: '2026-12-08' })
  const zonder = { ...huishouden, besluiten: {} }
  expect(leest(zonder, 'kontext')![id]!.beslissing).not.toHaveProperty('verlening')
})

test('it answers no application for another child, of another kind, at another, or that was taken back', () => {
  const dochter = na(ingediend.huishouden, neem({ inwonerId: 'dochter' }), cjg)
  const wmo = na(metVerslag, dienIn(), kontext).huishouden
  const elders = naFeiten(ingediend.huishouden, [
    {
      soort: 'voorzieningaanvraag-gewijzigd',
      voorzieningaanvraagId: id,
      voorzieningaanvraag: {
        ...ingediend.huishouden.voorzieningaanvragen[id]!,
        bij: { naam: 'Loket', hoe: 'loket' },
      },
    },
  ])
  const weg = na(
    ingediend.huishouden,
    { soort: 'trek-voorzieningaanvraag-in', voorzieningaanvraagId: id, reden: 'Toch niet' },
    kontext,
  ).huishouden
  expect(dochter.feiten).toHaveLength(1)
  for (const huishouden of [wmo, elders, weg]) expect(na(huishouden, neem(), cjg).feiten).toHaveLength(1)
})

test('a grant of a partner that tells its decisions is not kept by hand; what else it decided is', () => {
  const beslis = (uitkomst: 'toegekend' | 'afgewezen'): Opdracht => ({
    soort: 'beslis-voorzieningaanvraag',
    voorzieningaanvraagId: id,
    beslissing: {
      uitkomst,
      op: '2026-11-22',
      ...(uitkomst === 'toegekend' && {
        verlening: { product: 'pleegzorg', vorm: 'in-natura', van: '2026-12-01' },
      }),
    },
  })
  expect(decide(ingediend.huishouden, beslis('toegekend'), kontext)).toEqual({
    weigering: 'beslissing-volgt-van-partner',
  })
  expect(na(ingediend.huishouden, beslis('afgewezen'), kontext).feiten).toHaveLength(1)
})

test('that youth care was granted is read by who applied and the regisseur, and by nobody else in Haarlem', () => {
  const { huishouden } = na(kenToe(ingediend.huishouden, 'dock', 'shdh'), neem(), cjg)
  for (const { audience } of doelbinding.regels.filter((regel) => regel.audience !== 'kontext'))
    expect([audience, leest(huishouden, audience)]).toEqual([audience, undefined])
})
