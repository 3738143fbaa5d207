import { doelbinding, inrichting } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { project } from '../../doelbinding/project.ts'
import { gezin, handeling, kenToe, na, naFeiten } from '../../fixtures/gezin.ts'
import { regie, thuis, vraag } from '../../fixtures/overdracht.ts'
import { agendaVan } from '../agenda/agenda-van.ts'
import { decide } from '../decide.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'
import type { OverdrachtOpgave } from './bied-overdracht-aan.ts'

const [kontext, dock, gemeente] = ['kontext', 'dock', 'gemeente'].map((wie) => handeling(wie)) as [H, H, H]
type H = ReturnType<typeof handeling>
const inhoud = {
  inwonerIds: ['moeder'],
  vraagIds: ['v-1'],
  doelIds: [],
  reden: 'Zij is veel alleen',
  herinnering: '2026-12-01',
}
const bied = (anders: Partial<OverdrachtOpgave> = {}): Opdracht => {
  const opgave = { naar: 'opbouwwerk-dock', ...inhoud, ...anders }
  return { soort: 'bied-overdracht-aan', opgave, voorziening: inrichting.socialeKaart[opgave.naar] }
}
const aangeboden = na(thuis, bied({ warm: { op: '2026-11-26' } }), kontext)
const overdrachtId = aangeboden.nieuweIds!['overdrachtId']!
const { huishouden } = aangeboden
const ja: Opdracht = { soort: 'aanvaard-overdracht', overdrachtId, aanvaarding: { medewerker: { naam: 'Bo' } } }
const nee: Opdracht = { soort: 'weiger-overdracht', overdrachtId, weigering: { reden: 'Vol' } }
const einde: Opdracht = { soort: 'beeindig-overdracht', overdrachtId, reden: 'Toch niet' }
const resultaat = (toelichting?: string): Opdracht => ({
  soort: 'rond-overdracht-af',
  overdrachtId,
  resultaat: { uitkomst: 'hulp-gestart', ...(toelichting !== undefined && { toelichting }) },
})
const wijzig = (anders: object = {}): Opdracht => ({
  soort: 'wijzig-overdracht',
  overdrachtId,
  inhoud: { ...inhoud, ...anders },
})
const op = '2026-11-22T10:00:00Z'
const leest = (van: Huishouden, audience: string) => project(van, doelbinding.regelVoor(audience)!, doelbinding, op)
const geweigerd = (van: Huishouden, wat: Opdracht, door: H) => {
  const uit = decide(van, wat, door)
  return 'weigering' in uit ? uit.weigering : 'geen'
}
const aanvaard = na(huishouden, ja, dock).huishouden

test('before it accepts a receiver reads nothing of the household, and knows what the questions are about', () => {
  expect(leest(huishouden, 'dock')).toBeUndefined()
  expect(huishouden.overdrachten[overdrachtId]).toMatchObject({
    leefgebieden: ['Sociaal netwerk'],
    stand: 'aangeboden',
    naar: { voorziening: 'opbouwwerk-dock', organisatie: 'dock' },
  })
  expect(agendaVan(huishouden)).toEqual([
    { soort: 'overdracht', id: overdrachtId, dag: '2026-12-01', organisatie: 'kontext' },
    { soort: 'overdracht', id: overdrachtId, dag: '2026-12-01', organisatie: 'dock', wacht: true },
  ])
})

test('accepting makes it involved, and it reads the offer and what its row says', () => {
  const { overdrachten, inwoners } = leest(aanvaard, 'dock')!
  expect(inwoners).toHaveProperty('moeder.naam')
  expect(overdrachten![overdrachtId]).toMatchObject({ reden: 'Zij is veel alleen', vraagIds: ['v-1'] })
  expect(overdrachten![overdrachtId]).not.toHaveProperty('betrokkenheidId')
  expect(agendaVan(aanvaard)).toMatchObject([{ organisatie: 'dock' }])
  expect(na(aanvaard, ja, dock).feiten).toEqual([])
  expect(geweigerd(aanvaard, nee, dock)).toBe('overdracht-is-beantwoord')
})

test('after it refused, or the offer was taken back, nothing tells it that there was one', () => {
  const nooit = geweigerd(thuis, ja, dock)
  expect(nooit).toBe('niet-betrokken')
  for (const weg of [na(huishouden, nee, dock), na(huishouden, einde, kontext)]) {
    expect(leest(weg.huishouden, 'dock')).toBeUndefined()
    expect(agendaVan(weg.huishouden)).toEqual([])
    for (const wat of [ja, nee, einde, resultaat()]) expect(geweigerd(weg.huishouden, wat, dock)).toBe(nooit)
    const betrokken = kenToe(weg.huishouden, 'dock')
    expect(leest(betrokken, 'dock')!.overdrachten).toBeUndefined()
    for (const wat of [ja, nee, einde, resultaat()]) expect(geweigerd(betrokken, wat, dock)).toBe('overdracht-onbekend')
    expect(leest(weg.huishouden, 'kontext')!.overdrachten).toHaveProperty(overdrachtId)
    expect(geweigerd(weg.huishouden, wijzig({ reden: 'Anders' }), kontext)).toBe('overdracht-is-voorbij')
  }
  expect(na(na(huishouden, einde, kontext).huishouden, einde, kontext).feiten).toEqual([])
  expect(geweigerd(na(huishouden, nee, dock).huishouden, einde, kontext)).toBe('overdracht-is-voorbij')
  expect(geweigerd(huishouden, einde, dock), 'not accepted yet: it refuses').toBe(nooit)
  expect(geweigerd(kenToe(huishouden, 'dock'), einde, dock)).toBe('overdracht-onbekend')
})

test('breaking off ends the involvement that began by it, and no other', () => {
  for (const door of [kontext, dock]) expect(leest(na(aanvaard, einde, door).huishouden, 'dock')).toBeUndefined()
  const wasAl = na(kenToe(huishouden, 'dock'), { ...ja, aanvaarding: {} }, dock).huishouden
  expect(leest(na(wasAl, einde, kontext).huishouden, 'dock')).toBeDefined()
  const regisseur = { organisatie: 'dock', medewerker: { naam: 'Bo' }, sinds: '2026-11-22' }
  const metRegie = naFeiten(aanvaard, [{ soort: 'regisseur-benoemd', regisseur }])
  expect(leest(na(metRegie, einde, kontext).huishouden, 'dock'), 'never without a regisseur').toBeDefined()
  const gestopt = na(aanvaard, { soort: 'beeindig-betrokkenheid', betrokkene: 'dock', reden: 'Klaar' }, dock).huishouden
  expect(na(gestopt, einde, kontext).feiten).toHaveLength(1)
  const { betrokkenheidId } = aanvaard.overdrachten[overdrachtId]!
  const { [betrokkenheidId!]: _, ...betrokkenheden } = aanvaard.betrokkenheden
  expect(na({ ...aanvaard, betrokkenheden }, einde, kontext).feiten, 'its row went with a merge').toHaveLength(1)
  const nogEen = na(na(aanvaard, resultaat(), dock).huishouden, bied(), kontext)
  const tweede = { ...ja, overdrachtId: nogEen.nieuweIds!['overdrachtId']! } as Opdracht
  const beide = na(nogEen.huishouden, tweede, dock).huishouden
  const eerste = beide.overdrachten[overdrachtId]!
  const tweeLopen = {
    ...beide,
    overdrachten: { ...beide.overdrachten, [overdrachtId]: { ...eerste, stand: 'aanvaard' as const } },
  }
  expect(leest(na(tweeLopen, einde, kontext).huishouden, 'dock'), 'the other runs on').toBeDefined()
  const tweedeKlaar = na(
    tweeLopen,
    { ...resultaat(), overdrachtId: nogEen.nieuweIds!['overdrachtId']! } as Opdracht,
    dock,
  ).huishouden
  expect(leest(na(tweedeKlaar, einde, kontext).huishouden, 'dock'), 'so does one with a result').toBeDefined()
})

test('what came of it is said by the receiver or who offered, and said again corrected', () => {
  expect(geweigerd(huishouden, resultaat(), kontext)).toBe('overdracht-loopt-niet')
  const klaar = na(aanvaard, resultaat('Elke week'), dock).huishouden
  expect(klaar.overdrachten[overdrachtId]).toMatchObject({ stand: 'afgerond', resultaat: { door: 'dock' } })
  expect(na(klaar, resultaat('Elke week'), dock).feiten).toEqual([])
  expect(na(klaar, resultaat('Elke dag'), kontext).huishouden.overdrachten[overdrachtId]!.resultaat).toMatchObject({
    toelichting: 'Elke dag',
    door: 'kontext',
  })
  expect(leest(klaar, 'dock')!.overdrachten).toHaveProperty(overdrachtId)
  expect(agendaVan(klaar)).toEqual([])
})

test('it is said better by who offered it or the regisseur, and by nobody else', () => {
  expect(na(huishouden, wijzig({ warm: { op: '2026-11-26' } }), kontext).feiten).toEqual([])
  const anders = na(huishouden, wijzig({ vraagIds: [], doelIds: ['d-1'] }), kontext).huishouden
  expect(anders.overdrachten[overdrachtId]).toMatchObject({ leefgebieden: ['Financiën'], doelIds: ['d-1'] })
  expect(anders.overdrachten[overdrachtId]).not.toHaveProperty('warm')
  expect(geweigerd(huishouden, wijzig(), handeling('zorgbalans'))).toBe('overdracht-onbekend')
  expect(geweigerd(huishouden, { ...wijzig(), overdrachtId: 'x' } as Opdracht, kontext)).toBe('overdracht-onbekend')
  expect(geweigerd(huishouden, { ...ja, overdrachtId: 'x' }, kontext)).toBe('overdracht-onbekend')
  expect(geweigerd(huishouden, wijzig({ herinnering: '2066-01-01' }), kontext)).toBe('datum-onmogelijk')
  const overgenomen = na(huishouden, { ...regie, aanwijzing: { ...regie.aanwijzing, reden: 'Past' } }, gemeente)
  expect(overgenomen.huishouden.regisseur?.organisatie).toBe('gemeente')
  expect(na(overgenomen.huishouden, einde, gemeente).feiten).toHaveLength(1)
})

test('who decides about involvement asks somebody new; who is involved already is asked by any', () => {
  const zonder = naFeiten(gezin, [vraag])
  expect(geweigerd(zonder, bied(), kontext)).toBe('geen-beslisser')
  expect(geweigerd(zonder, bied(), gemeente)).toBe('geen')
  expect(geweigerd(kenToe(zonder, 'dock'), bied(), kontext)).toBe('geen')
  expect(geweigerd(thuis, bied(), handeling('zorgbalans'))).toBe('geen-beslisser')
})

test('an offer that stands is not made twice, and what cannot be is refused', () => {
  expect(na(huishouden, bied({ warm: { op: '2026-11-26' } }), kontext)).toMatchObject({
    feiten: [],
    nieuweIds: { overdrachtId },
  })
  expect(geweigerd(huishouden, bied(), kontext)).toBe('overdracht-loopt')
  const fout = (anders: Partial<OverdrachtOpgave>) => geweigerd(thuis, bied(anders), kontext)
  expect(fout({ naar: 'bestaat-niet' })).toBe('niet-in-sociale-kaart')
  expect(fout({ naar: 'maatschappelijk-werk' })).toBe('overdracht-aan-zichzelf')
  expect(fout({ inwonerIds: ['vreemde'] })).toBe('inwoner-onbekend')
  expect(fout({ vraagIds: [] })).toBe('overdracht-zonder-vraag')
  expect(fout({ inwonerIds: ['oma'] }), 'a question of somebody else').toBe('rij-onbekend')
  expect(fout({ vraagIds: ['x'] })).toBe('rij-onbekend')
  expect(fout({ doelIds: ['x'] })).toBe('rij-onbekend')
  expect(fout({ warm: { op: '2066-01-01' } })).toBe('datum-onmogelijk')
  expect(fout({ instemming: '2026-11-23' })).toBe('datum-in-toekomst')
  expect(fout({ instemming: '1990-01-01' })).toBe('datum-onmogelijk')
  const voorziening = { ...inrichting.socialeKaart['opbouwwerk-dock']!, tot: '2026-11-22' }
  expect(geweigerd(thuis, { ...bied(), voorziening } as Opdracht, kontext)).toBe('niet-in-sociale-kaart')
  expect(
    geweigerd(
      thuis,
      { ...bied(), voorziening: { ...voorziening, tot: undefined, van: '2026-11-23' } } as never,
      kontext,
    ),
  ).toBe('niet-in-sociale-kaart')
})

test('where the row asks for consent, or outside the hub, nothing goes without the residents', () => {
  const naar = 'schuldhulpverlening'
  expect(geweigerd(thuis, bied({ naar }), kontext)).toBe('overdracht-zonder-toestemming')
  const toestemming = { inwonerId: 'moeder', voor: 'schuldhulp', gegevenOp: '2026-11-20', vastgelegdDoor: ['kontext'] }
  const stemtToe: Feit = { soort: 'toestemming-gegeven', toestemmingId: 't-1', toestemming: toestemming }
  expect(geweigerd(naFeiten(thuis, [stemtToe]), bied({ naar }), kontext)).toBe('geen')
  expect(geweigerd(thuis, bied({ naar: 'loket-haarlem' }), kontext)).toBe('overdracht-zonder-instemming')
})

test('outside the hub who offered it records the answer, and nobody becomes involved', () => {
  const uit = na(thuis, bied({ naar: 'loket-haarlem', instemming: '2026-11-22' }), kontext)
  const buiten = uit.nieuweIds!['overdrachtId']!
  expect(agendaVan(uit.huishouden)).toMatchObject([{ organisatie: 'kontext' }])
  const bijLoket = { soort: 'aanvaard-overdracht', overdrachtId: buiten, aanvaarding: { wie: 'Bo' } } as const
  expect(geweigerd(uit.huishouden, bijLoket, handeling('zorgbalans'))).toBe('overdracht-onbekend')
  const ookDock = na(uit.huishouden, bied(), kontext).huishouden
  expect(geweigerd(ookDock, bijLoket, dock), 'it waits for another').toBe('overdracht-onbekend')
  expect(na(uit.huishouden, bijLoket, kontext).huishouden.overdrachten[buiten]!.antwoord).toEqual({
    op: '2026-11-22',
    door: 'kontext',
    wie: 'Bo',
  })
  const weg = { ...nee, overdrachtId: buiten } as Opdracht
  const nietWillen = na(uit.huishouden, weg, kontext).huishouden
  expect(na(nietWillen, weg, kontext).feiten).toEqual([])
  const anders = { ...weg, weigering: { reden: 'Anders' } } as Opdracht
  expect(geweigerd(nietWillen, anders, kontext)).toBe('overdracht-is-beantwoord')
  expect(geweigerd(nietWillen, bijLoket, kontext)).toBe('overdracht-is-beantwoord')
})

test('who takes it up is known; who offered it has it in her own agenda and is called, not known, by others', () => {
  expect(geweigerd(huishouden, { ...ja, aanvaarding: {} }, dock)).toBe('ontvanger-zonder-medewerker')
  const medewerker = { medewerkerId: 'm-1', naam: 'Noor', functie: 'coach', telefoonnummer: '0235550101' }
  const { huishouden: van, nieuweIds } = na(thuis, bied(), handeling('kontext', { medewerker }))
  expect(agendaVan(van)[0]).toMatchObject({ organisatie: 'kontext', medewerkerId: 'm-1' })
  const bo = handeling('dock', { medewerker: { naam: 'Bo' } })
  const id = nieuweIds!['overdrachtId']!
  const opgenomen = na(van, { ...ja, overdrachtId: id, aanvaarding: {} }, bo).huishouden
  expect(leest(opgenomen, 'dock')!.overdrachten![id]!.van).toEqual({
    organisatie: 'kontext',
    medewerker: { naam: 'Noor', telefoonnummer: '0235550101' },
  })
  expect(leest(opgenomen, 'kontext')!.overdrachten![id]!.van!.medewerker).toEqual(medewerker)
})

test('of a hand-over nobody hears but who offered it, who accepted it and the regisseur', () => {
  for (const { audience } of doelbinding.regels.filter(({ audience: wie }) => wie !== 'kontext' && wie !== 'dock'))
    expect([audience, Object.keys(leest(aanvaard, audience)?.overdrachten ?? {})]).toEqual([audience, []])
  const zonderMoeder = {
    ...aanvaard,
    overdrachten: { x: { ...aanvaard.overdrachten[overdrachtId]!, inwonerIds: ['weg'] } },
  }
  expect(leest(zonderMoeder, 'kontext')!.overdrachten).toBeUndefined()
})
