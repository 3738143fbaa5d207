import { doelbinding } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { project } from '../../doelbinding/project.ts'
import type { DoelbindingRegel } from '../../doelbinding/regel.ts'
import { beslister, dienIn, metVerslag, woorden } from '../../fixtures/aanvraag.ts'
import { handeling, kenToe, na, naFeiten } from '../../fixtures/gezin.ts'
import { lees, leest as lezer, opgetekend } from '../../fixtures/tijdlijn.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'
import { zoalsNuLeesbaar } from '../zoals-nu-leesbaar.ts'

const [kontext, gemeente] = [
  handeling('kontext', { medewerker: { naam: 'Noor', functie: 'x' } }),
  handeling('gemeente'),
]
const moment = '2026-11-22T10:00:00Z'
const allen = kenToe(metVerslag, 'dock', 'haarlem-effect', 'mee-de-wering', 'shdh')
const ingediend = na(allen, dienIn(), kontext)
const id = ingediend.nieuweIds!['voorzieningaanvraagId']!
const heel = (huishouden: Huishouden, audience: string, anders: Partial<DoelbindingRegel> = {}) =>
  project(huishouden, { ...doelbinding.regelVoor(audience)!, ...anders }, doelbinding, moment)
const leest = (huishouden: Huishouden, audience: string) => heel(huishouden, audience)?.voorzieningaanvragen?.[id]
const verlening = { product: 'begeleiding', vorm: 'pgb', van: '2026-12-01' } as const
const beslis = (anders: object = {}): Opdracht => ({
  soort: 'beslis-voorzieningaanvraag',
  voorzieningaanvraagId: id,
  beslissing: { uitkomst: 'toegekend', op: '2026-11-22', verlening, toelichting: 'Omdat zij valt', ...anders },
})
const trekIn: Opdracht = { soort: 'trek-voorzieningaanvraag-in', voorzieningaanvraagId: id, reden: 'Zij schrok ervan' }
const behandel: Opdracht = {
  soort: 'neem-voorzieningaanvraag-in-behandeling',
  voorzieningaanvraagId: id,
  behandeling: {},
}
const anderen = (niet: readonly string[]) => doelbinding.regels.filter(({ audience }) => !niet.includes(audience))

test('who decides reads it with the report it rests on; nobody else reads that report, and others nothing of an application', () => {
  expect(leest(ingediend.huishouden, 'gemeente')).toMatchObject({
    onderzoekId: 'o-1',
    van: { organisatie: 'kontext', medewerker: { naam: 'Noor' } },
  })
  expect(leest(ingediend.huishouden, 'gemeente')!.van!.medewerker).not.toHaveProperty('functie')
  expect(leest(ingediend.huishouden, 'kontext')!.van!.medewerker).toHaveProperty('functie')
  const onderzoek = heel(ingediend.huishouden, 'gemeente')!.onderzoeken!['o-1']!
  expect(onderzoek).toMatchObject({ verslag: { tekst: woorden }, medewerker: { naam: 'Noor' } })
  expect(onderzoek.medewerker).not.toHaveProperty('functie')
  for (const { audience } of anderen(['kontext', 'gemeente'])) {
    expect([audience, leest(ingediend.huishouden, audience)]).toEqual([audience, undefined])
    expect(JSON.stringify(heel(ingediend.huishouden, audience) ?? {})).not.toContain(woorden)
  }
})

test('who decides reads no report its row does not name', () => {
  const { rijen } = doelbinding.regelVoor('gemeente')!
  const document = heel(ingediend.huishouden, 'gemeente', { rijen: { ...rijen, onderzoeken: 'eigen' } })!
  expect(document.onderzoeken).toBeUndefined()
  expect(document.voorzieningaanvragen![id]).not.toHaveProperty('onderzoekId')
})

test('of what was granted others read what, from and until when and where to object, never why; opbouwwerk and systems nothing', () => {
  const { huishouden } = na(ingediend.huishouden, beslis(), gemeente)
  const toegekend = {
    soort: 'wmo-maatwerk',
    inwonerId: 'oma',
    stand: 'toegekend',
    beslissing: { op: '2026-11-22', door: 'gemeente', verlening, bezwaarTotEnMet: '2027-01-03' },
  }
  for (const { audience, soort } of anderen(['kontext', 'gemeente'])) {
    const ziet = soort === 'organisatie' && !['dock', 'haarlem-effect'].includes(audience)
    expect([audience, leest(huishouden, audience)]).toEqual([audience, ziet ? toegekend : undefined])
  }
  expect(leest(huishouden, 'kontext')!.beslissing!.toelichting).toBe('Omdat zij valt')
  const { rijen } = doelbinding.regelVoor('shdh')!
  const jeugdOok = heel(huishouden, 'shdh', { rijen: { ...rijen, voorzieningaanvragen: 'toegekend' } })
  expect(jeugdOok!.voorzieningaanvragen).toEqual({ [id]: toegekend })
})

test('what was taken back is read by who would have decided only if it took it up, without why, and its report no more', () => {
  const meteen = na(ingediend.huishouden, trekIn, kontext).huishouden
  expect(leest(meteen, 'gemeente')).toBeUndefined()
  expect(leest(meteen, 'kontext')!.einde!.reden).toBe('Zij schrok ervan')
  const later = na(na(ingediend.huishouden, behandel, gemeente).huishouden, trekIn, kontext).huishouden
  expect(leest(later, 'gemeente')).toMatchObject({ einde: { op: '2026-11-22', door: 'kontext' } })
  for (const nu of [meteen, later]) {
    expect(JSON.stringify(heel(nu, 'gemeente'))).not.toMatch(new RegExp(`${woorden}|schrok`))
    const toen = zoalsNuLeesbaar(ingediend.huishouden, nu)
    expect(JSON.stringify(heel(toen, 'gemeente'))).not.toContain(woorden)
    expect(JSON.stringify(heel(toen, 'kontext'))).toContain(woorden)
  }
  const zonderOnderzoek = na(
    ingediend.huishouden,
    { soort: 'trek-onderzoek-in', onderzoekId: 'o-1', reden: 'Vergist' },
    kontext,
  ).huishouden
  const toen = zoalsNuLeesbaar(ingediend.huishouden, zonderOnderzoek)
  expect(JSON.stringify(heel(toen, 'gemeente'))).not.toContain(woorden)
  expect(zoalsNuLeesbaar(ingediend.huishouden, ingediend.huishouden)).toEqual(ingediend.huishouden)
  expect(heel(zoalsNuLeesbaar(metVerslag, { ...metVerslag, onderzoeken: {} }), 'kontext')!.onderzoeken).toBeDefined()
  expect(zoalsNuLeesbaar(ingediend.huishouden, metVerslag).voorzieningaanvragen[id]).not.toHaveProperty('onderzoekId')
})

test('a private party that decides does not get a secret address', () => {
  const geheim = naFeiten(metVerslag, [
    { soort: 'adres-geheim-gewijzigd', welk: 'adres', geheim: true, bron: 'kontext' },
  ])
  const bijDock = na(geheim, dienIn({}, beslister({ organisatie: 'dock' })), kontext)
  const op: Opdracht = {
    soort: 'neem-voorzieningaanvraag-in-behandeling',
    voorzieningaanvraagId: bijDock.nieuweIds!['voorzieningaanvraagId']!,
    behandeling: { medewerker: { naam: 'Bo' } },
  }
  const document = heel(na(bijDock.huishouden, op, handeling('dock')).huishouden, 'dock')!
  expect(document.inwoners).toHaveProperty('oma')
  expect(document.adres).toEqual({ geheim: true })
  expect(JSON.stringify(document)).not.toContain(metVerslag.adres.straatnaam)
})

test('the timeline says how far it is, to who reads it', () => {
  const rij = ingediend.huishouden.voorzieningaanvragen[id]!
  const feit = (soort: Heel, anders: Partial<typeof rij> = {}): Feit[] => [
    { soort, voorzieningaanvraagId: id, voorzieningaanvraag: { ...rij, inwonerId: 'a', ...anders } },
  ]
  const alles = opgetekend(
    feit('voorziening-aangevraagd'),
    feit('voorzieningaanvraag-gewijzigd', { product: 'vervoer' }),
    feit('voorzieningaanvraag-in-behandeling', { stand: 'in-behandeling' }),
    feit('voorzieningaanvraag-beslist', { stand: 'buiten-behandeling' }),
    feit('voorzieningaanvraag-ingetrokken', { stand: 'ingetrokken' }),
  )
  const tabel = lezer({ velden: ['inwoners', 'voorzieningaanvragen'], rijen: { voorzieningaanvragen: 'eigen' } })
  expect(
    lees(alles, tabel)
      .regels.map(({ tekst }) => tekst)
      .slice(0, 5),
  ).toEqual([
    'De aanvraag voor Mens1 Verzonnen is ingetrokken.',
    'Op de aanvraag voor Mens1 Verzonnen is beslist: buiten behandeling.',
    'De aanvraag voor Mens1 Verzonnen is in behandeling.',
    'De aanvraag voor Mens1 Verzonnen is gewijzigd.',
    'Een voorziening is aangevraagd voor Mens1 Verzonnen bij Gemeente Haarlem.',
  ])
})
type Heel = Extract<Feit, { voorzieningaanvraag: unknown }>['soort']
