import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../fixtures/gezin.ts'
import { decide } from '../huishouden/decide.ts'
import type { Feit } from '../huishouden/feiten.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import type { SluitingOpgave } from '../huishouden/sluiten/sluit-huishouden.ts'
import { zrmDomeinen2017 } from '../velden/zrm.ts'
import { maakDoelbinding } from './doelbinding.ts'
import { resultaatVan } from './resultaat-van.ts'

const gemeente = handeling('gemeente')
const meting = (metingId: string, inwonerId: string, datum: string, afnemer = 'kontext'): Feit => ({
  soort: 'zrm-gemeten',
  metingId,
  meting: {
    inwonerId,
    instrument: '2017',
    datum,
    afnemer,
    scores: Object.fromEntries(zrmDomeinen2017.map((domein) => [domein, 3])) as never,
  },
})
const doel = (doelId: string, leefgebied: 'Financiën' | 'Lichamelijke gezondheid'): Feit => ({
  soort: 'doel-vastgesteld',
  doelId,
  doel: { omschrijving: doelId, leefgebied, vastgesteldOp: '2026-11-10', doorOrganisatie: 'gemeente' },
})
const geholpen = naFeiten(gezin, [
  meting('m1', 'moeder', '2026-11-01'),
  meting('m2', 'moeder', '2026-11-10'),
  meting('m3', 'moeder', '2026-11-20'),
  meting('o1', 'oma', '2026-11-05'),
  doel('geld', 'Financiën'),
  doel('lijf', 'Lichamelijke gezondheid'),
])
const opgave: SluitingOpgave = {
  aanleiding: 'doelen-behaald',
  reden: 'Zij kan verder',
  doelen: { geld: { uitkomst: 'behaald' }, lijf: { uitkomst: 'deels' } },
}
const sluit = (anders: Partial<SluitingOpgave> = {}, van: Huishouden = geholpen) =>
  na(van, { soort: 'sluit-huishouden', sluiting: { ...opgave, ...anders } }, gemeente).huishouden
const gesloten = sluit()
const leest = (huishouden: Huishouden, organisatie: string, op = '2026-12-01T10:00:00Z') =>
  resultaatVan(huishouden, organisatie, gemeente, op)

test('who was involved reads why it closed, what came of the goals it may know, and the first and last measurement of each', () => {
  const { sluiting, doelen, zrm, nazorg, leesbaarTot, ...rest } = leest(gesloten, 'kontext')!
  expect([nazorg, rest]).toEqual([{}, {}])
  expect(sluiting).toEqual({
    per: '2026-11-22',
    door: 'gemeente',
    reden: 'Zij kan verder',
    aanleiding: 'doelen-behaald',
  })
  expect(Object.entries(doelen).map(([id, { afronding }]) => [id, afronding?.uitkomst])).toEqual([['geld', 'behaald']])
  expect(Object.keys(zrm)).toEqual(['m1', 'm3', 'o1'])
  expect(leesbaarTot).toBe('2027-11-22')
  expect(JSON.stringify(leest(gesloten, 'kontext'))).not.toMatch(/Anna|Verzonnen/)
})

test('the measurements it closed with stand beside the first ones', () => {
  expect(Object.keys(leest(sluit({ slotmetingen: ['m2', 'm2'] }), 'zorgbalans')!.zrm)).toEqual(['m1', 'm2', 'o1'])
  expect(Object.keys(leest(sluit({ slotmetingen: [] }), 'zorgbalans')!.zrm)).toEqual(['m1', 'o1'])
  const geweigerd = { weigering: 'rij-onbekend', veld: 'slotmetingen/1' }
  const weg = { ...opgave, slotmetingen: ['m2', 'x'] }
  expect(decide(geholpen, { soort: 'sluit-huishouden', sluiting: weg }, gemeente)).toEqual(geweigerd)
})

test('of a measurement that whoever closes does not read it cannot say that it closed with it', () => {
  const zonder = (velden: (regel: { velden: readonly string[] }) => readonly string[]) =>
    maakDoelbinding(
      gemeente.doelbinding.regels.map((regel) =>
        regel.audience === 'gemeente' ? { ...regel, velden: [...velden(regel)] } : regel,
      ),
    )
  const sluiting = { ...opgave, slotmetingen: ['m2'] }
  const geweigerd = { weigering: 'rij-onbekend', veld: 'slotmetingen/0' }
  const smal = zonder(({ velden }) => velden.filter((pad) => !pad.startsWith('zrm')))
  for (const doelbinding of [smal, maakDoelbinding([])])
    expect(
      decide(naFeiten(geholpen, []), { soort: 'sluit-huishouden', sluiting }, { ...gemeente, doelbinding }),
    ).toMatchObject(geweigerd)
})

test('nobody else reads it, nobody after its term, and of an open household there is none', () => {
  expect(leest(gesloten, 'dock')).toBeUndefined()
  expect(leest(geholpen, 'kontext')).toBeUndefined()
  expect(leest(gesloten, 'kontext', '2027-11-22T22:59:59Z')).toBeDefined()
  expect(leest(gesloten, 'kontext', '2027-11-22T23:00:00Z')).toBeUndefined()
  const opgegaan = { in: 'h-2', ingreepId: 'i', per: '2026-11-22' }
  expect(leest({ ...gesloten, opgegaan }, 'kontext')).toBeUndefined()
  expect(
    resultaatVan(gesloten, 'kontext', { ...gemeente, doelbinding: maakDoelbinding([]) }, gemeente.op),
  ).toBeUndefined()
})

test('whose involvement ended before, or ends now, reads nothing; nor whose row does not name how it closed', () => {
  const [id] = Object.entries(geholpen.betrokkenheden).find(([, { organisatie }]) => organisatie === 'kontext')!
  const einde = (tot: string): Huishouden => ({
    ...gesloten,
    betrokkenheden: { ...gesloten.betrokkenheden, [id]: { ...gesloten.betrokkenheden[id]!, tot } },
  })
  expect(leest(einde('2026-11-22'), 'kontext', '2026-11-22T12:00:00Z')).toBeUndefined()
  expect(leest(einde('2026-12-01'), 'kontext', '2026-11-30T12:00:00Z')).toBeDefined()
  expect(leest(einde('2026-12-01'), 'kontext')).toBeUndefined()
  const kaal = maakDoelbinding(
    gemeente.doelbinding.regels.map((regel) => ({ ...regel, velden: ['inwoners.*.naam', 'regisseur'], rijen: {} })),
  )
  expect(resultaatVan(gesloten, 'kontext', { ...gemeente, doelbinding: kaal }, gemeente.op)).toBeUndefined()
})

test('a row that keeps neither goals nor measurements leaves those out', () => {
  const kaal = maakDoelbinding(
    gemeente.doelbinding.regels.map((regel) => ({
      ...regel,
      velden: ['inwoners.*.naam', 'afsluitingen.*'],
      rijen: {},
    })),
  )
  expect(resultaatVan(gesloten, 'kontext', { ...gemeente, doelbinding: kaal }, gemeente.op)).toMatchObject({
    doelen: {},
    zrm: {},
  })
})
