import { doelbinding, inrichting } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { project } from '../../doelbinding/project.ts'
import type { DoelbindingRegel } from '../../doelbinding/regel.ts'
import { dienIn, metVerslag } from '../../fixtures/aanvraag.ts'
import { gezin, handeling, kenToe, na, naFeiten } from '../../fixtures/gezin.ts'
import { lees, leest as lezer, opgetekend } from '../../fixtures/tijdlijn.ts'
import { telrijenVan } from '../../wijkbeeld/telrijen-van.ts'
import { decide } from '../decide.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'
import type { Kanteling } from './kantelingen.ts'
import type { KantelingOpgave } from './leg-kanteling-vast.ts'

const [kontext, zorgbalans, gemeente] = ['kontext', 'zorgbalans', 'gemeente'].map((wie) =>
  handeling(wie, { medewerker: { naam: 'Noor' } }),
) as [H, H, H]
type H = ReturnType<typeof handeling>
const opgave = (anders: Partial<KantelingOpgave> = {}): KantelingOpgave => ({
  inwonerId: 'oma',
  product: 'begeleiding',
  per: '2026-11-20',
  naar: 'opbouwwerk-dock',
  ...anders,
})
const voorziening = ({ naar }: KantelingOpgave) => (naar === undefined ? undefined : inrichting.socialeKaart[naar])
const leg = (anders?: Partial<KantelingOpgave>): Opdracht => ({
  soort: 'leg-kanteling-vast',
  opgave: opgave(anders),
  voorziening: voorziening(opgave(anders)),
})
const gekanteld = na(gezin, leg(), kontext)
const kantelingId = gekanteld.nieuweIds!['kantelingId']!
const wijzig = (anders?: Partial<KantelingOpgave>): Opdracht => ({
  soort: 'wijzig-kanteling',
  kantelingId,
  opgave: opgave(anders),
  voorziening: voorziening(opgave(anders)),
})
const trekIn: Opdracht = { soort: 'trek-kanteling-in', kantelingId, reden: 'Vergist' }
const rij = ({ kantelingen }: Huishouden) => kantelingen[kantelingId]!

test('support goes on as a service of the sociale kaart or the team itself; the same again is the one there is', () => {
  expect(rij(gekanteld.huishouden)).toEqual({
    ...opgave(),
    naar: { voorziening: 'opbouwwerk-dock', naam: 'Opbouwwerk van Dock', organisatie: 'dock' },
    organisatie: 'kontext',
    medewerker: { naam: 'Noor' },
  })
  expect(na(gekanteld.huishouden, leg(), kontext)).toMatchObject({ feiten: [], nieuweIds: { kantelingId } })
  expect(na(gekanteld.huishouden, leg(), zorgbalans).feiten).toHaveLength(1)
  expect(na(gekanteld.huishouden, wijzig(), kontext).feiten).toEqual([])
  const team = na(gekanteld.huishouden, wijzig({ naar: undefined }), kontext).huishouden
  expect(rij(team)).not.toHaveProperty('naar')
  expect(rij(na(team, wijzig({ naar: 'loket-haarlem' }), kontext).huishouden).naar).toEqual({
    voorziening: 'loket-haarlem',
    naam: 'Loket Haarlem',
  })
  const zonder = na(gezin, leg({ naar: undefined }), handeling('kontext'))
  expect(Object.values(zonder.huishouden.kantelingen)).toEqual([
    { inwonerId: 'oma', product: 'begeleiding', per: '2026-11-20', organisatie: 'kontext' },
  ])
  const eigenId = zonder.nieuweIds!['kantelingId']!
  const anders = { ...wijzig({ per: '2026-11-21' }), kantelingId: eigenId } as Opdracht
  expect(na(zonder.huishouden, anders, kontext).huishouden.kantelingen[eigenId]).not.toHaveProperty('medewerker')
})

test('a service that is not in the sociale kaart any more stays where it was said', () => {
  const weg = { ...wijzig({ per: '2026-11-21' }), voorziening: undefined } as Opdracht
  expect(rij(na(gekanteld.huishouden, weg, kontext).huishouden)).toMatchObject({
    per: '2026-11-21',
    naar: { voorziening: 'opbouwwerk-dock' },
  })
})

test.each<[string, Partial<KantelingOpgave>, object]>([
  ['a stranger', { inwonerId: 'wie' }, { weigering: 'inwoner-onbekend', veld: 'inwonerId' }],
  ['tomorrow', { per: '2026-11-23' }, { weigering: 'datum-in-toekomst', veld: 'per' }],
  ['another age', { per: '2006-11-23' }, { weigering: 'datum-onmogelijk', veld: 'per' }],
  ['before her birth', { inwonerId: 'dochter', per: '2018-01-01' }, { weigering: 'datum-voor-geboorte', veld: 'per' }],
  ['a service that is not there', { naar: 'nergens' }, { weigering: 'niet-in-sociale-kaart', veld: 'naar' }],
  ['a grant that is not there', { voorzieningaanvraagId: 'a-9' }, { weigering: 'kanteling-past-niet' }],
])('of %s there is none, nor is one corrected to it', (_, anders, weigering) => {
  expect(decide(gezin, leg(anders), kontext)).toMatchObject(weigering)
  expect(decide(gekanteld.huishouden, wijzig(anders), kontext)).toMatchObject(weigering)
})

test('a service that was not there yet on that day did not take over', () => {
  const later = { ...leg(), voorziening: { ...inrichting.socialeKaart['opbouwwerk-dock']!, van: '2026-11-21' } }
  expect(decide(gezin, later as Opdracht, kontext)).toEqual({ weigering: 'niet-in-sociale-kaart', veld: 'naar' })
})

test('by who said it or who decides here, also when she left since; of another nobody hears', () => {
  const weg = naFeiten(gekanteld.huishouden, [
    { soort: 'lid-vertrokken', inwonerId: 'oma', per: '2026-11-22', reden: 'verhuisd' },
  ])
  for (const wie of [kontext, gemeente]) {
    expect(na(weg, wijzig({ per: '2026-11-21' }), wie).feiten).toMatchObject([{ soort: 'kanteling-gewijzigd' }])
    expect(na(weg, trekIn, wie).huishouden.kantelingen).toEqual({})
  }
  const onbekend = { weigering: 'kanteling-onbekend', veld: 'kantelingId' }
  for (const opdracht of [wijzig({ per: '2026-11-21' }), trekIn]) {
    expect(decide(weg, opdracht, zorgbalans)).toEqual(onbekend)
    expect(decide(gezin, opdracht, kontext)).toEqual(onbekend)
  }
})

const ingediend = na(metVerslag, dienIn(), kontext)
const aanvraagId = ingediend.nieuweIds!['voorzieningaanvraagId']!
const toegekend = na(
  ingediend.huishouden,
  {
    soort: 'beslis-voorzieningaanvraag',
    voorzieningaanvraagId: aanvraagId,
    beslissing: {
      uitkomst: 'toegekend',
      op: '2026-11-21',
      verlening: { product: 'begeleiding', vorm: 'pgb', van: '2026-11-21' },
    },
  },
  gemeente,
).huishouden
const uit = (anders: Partial<KantelingOpgave> = {}) => leg({ voorzieningaanvraagId: aanvraagId, ...anders })

test('it comes out of a grant of the same support to the same resident, that who says it made or decided on', () => {
  for (const wie of [kontext, gemeente]) expect(decide(toegekend, uit(), wie)).not.toHaveProperty('weigering')
  const pastNiet = { weigering: 'kanteling-past-niet', veld: 'voorzieningaanvraagId' }
  expect(decide(toegekend, uit(), zorgbalans)).toEqual(pastNiet)
  expect(decide(ingediend.huishouden, uit(), kontext)).toEqual(pastNiet)
  expect(decide(toegekend, uit({ inwonerId: 'moeder' }), kontext)).toEqual(pastNiet)
  expect(decide(toegekend, uit({ product: 'vervoer' }), kontext)).toEqual(pastNiet)
  const feit: Feit = {
    soort: 'voorzieningaanvraag-beslist',
    voorzieningaanvraagId: aanvraagId,
    voorzieningaanvraag: {
      ...toegekend.voorzieningaanvragen[aanvraagId]!,
      beslissing: { op: '2026-11-21', door: 'cjg', besluitId: 'b-1', bezwaarTotEnMet: '2027-01-02' },
    },
  }
  const doorBesluit = naFeiten(toegekend, [feit])
  expect(decide(doorBesluit, uit({ product: 'vervoer' }), kontext)).not.toHaveProperty('weigering')
  // Corrected by another who decides here, it goes on resting on what it rested on.
  const vanGemeente = na(toegekend, uit(), gemeente)
  const id = vanGemeente.nieuweIds!['kantelingId']!
  const later = { ...wijzig({ voorzieningaanvraagId: aanvraagId, per: '2026-11-21' }), kantelingId: id } as Opdracht
  const zonderRegie = { ...vanGemeente.huishouden }
  expect(decide(zonderRegie, later, kontext)).not.toHaveProperty('weigering')
})

const leest = (huishouden: Huishouden, audience: string, anders: Partial<DoelbindingRegel> = {}) => {
  const regel = { ...doelbinding.regelVoor(audience)!, ...anders }
  return project(huishouden, regel, doelbinding, '2026-11-22T10:00:00Z')?.kantelingen ?? {}
}

test('others who are involved read it by their row; the service that took over reads its own, systems nothing', () => {
  const huishouden = kenToe(na(toegekend, uit(), kontext).huishouden, 'dock', 'haarlem-effect', 'mee-de-wering', 'shdh')
  const [id] = Object.keys(huishouden.kantelingen)
  for (const { audience, soort } of doelbinding.regels) {
    const ziet = soort === 'organisatie' && audience !== 'haarlem-effect'
    expect([audience, Object.keys(leest(huishouden, audience))]).toEqual([audience, ziet ? [id] : []])
  }
  expect(leest(huishouden, 'kontext')[id!]).toHaveProperty('medewerker')
  expect(leest(huishouden, 'gemeente')[id!]).not.toHaveProperty('medewerker')
  expect(leest(huishouden, 'gemeente')[id!]!.voorzieningaanvraagId).toBe(aanvraagId)
  expect(leest(huishouden, 'dock')[id!]).not.toHaveProperty('voorzieningaanvraagId')
})

test('of youth care only who said it, and the regisseur, unless a row says all', () => {
  const jeugd = leg({ inwonerId: 'zoon', product: 'pleegzorg', naar: undefined })
  const { huishouden } = na(kenToe(metVerslag, 'shdh'), jeugd, zorgbalans)
  for (const { audience } of doelbinding.regels) {
    const ziet = ['zorgbalans', 'kontext'].includes(audience)
    expect([audience, Object.keys(leest(huishouden, audience)).length]).toEqual([audience, ziet ? 1 : 0])
  }
  const { rijen } = doelbinding.regelVoor('shdh')!
  expect(Object.keys(leest(huishouden, 'shdh', { rijen: { ...rijen, kantelingen: 'alle' } }))).toHaveLength(1)
})

test('the wijk counts a household once for a kind and month, until it is withdrawn', () => {
  const wat = (huishouden: Huishouden) =>
    telrijenVan(huishouden).flatMap((een) =>
      een.soort === 'kantelingen' && een.wat ? [`${een.maand} ${een.wat}`] : [],
    )
  const meer = [leg({ per: '2026-11-02' }), leg({ per: '2026-10-02', product: 'beschermd-wonen' })]
  const huishouden = meer.reduce((van, opdracht) => na(van, opdracht, kontext).huishouden, gekanteld.huishouden)
  expect(wat(huishouden).toSorted()).toEqual(['2026-10 beschermd-wonen', '2026-11 wmo-maatwerk'])
  expect(wat(na(gekanteld.huishouden, trekIn, kontext).huishouden)).toEqual([])
})

test('the timeline says it', () => {
  const { naar, ...kanteling }: Kanteling = { ...rij(gekanteld.huishouden), inwonerId: 'a' }
  const alles = opgetekend(
    [{ soort: 'gekanteld', kantelingId, kanteling }],
    [{ soort: 'kanteling-gewijzigd', kantelingId, kanteling: { ...kanteling, per: '2026-11-19' } }],
    [{ soort: 'gekanteld', kantelingId: 'k-2', kanteling: { ...kanteling, ...(naar && { naar }) } }],
    [
      {
        soort: 'kanteling-ingetrokken',
        kantelingId,
        intrekking: { door: 'kontext', op: '2026-11-22T10:00:00Z', reden: 'x' },
      },
    ],
  )
  const tabel = lezer({ velden: ['inwoners', 'kantelingen'], rijen: { kantelingen: 'eigen' } })
  const regels = lees(alles, tabel).regels.map(({ tekst }) => tekst)
  expect(regels.slice(0, 4)).toEqual([
    'De kanteling van ondersteuning van Mens1 Verzonnen is ingetrokken.',
    'Ondersteuning van Mens1 Verzonnen is gekanteld naar Opbouwwerk van Dock.',
    'De kanteling van ondersteuning van Mens1 Verzonnen is gewijzigd.',
    'Ondersteuning van Mens1 Verzonnen is gekanteld naar het team.',
  ])
})
