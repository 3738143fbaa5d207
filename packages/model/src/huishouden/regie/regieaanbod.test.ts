import { expect, test } from 'vitest'
import { gezin, handeling, kenToe, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'
import { agendaVanRegie } from './agenda-van-regie.ts'
import { verloopAanbod } from './verloop-aanbod.ts'

const jan = { naam: 'Jan' }
const sam = { naam: 'Sam' }
const dock = { organisatie: 'dock', medewerker: sam }
const geregisseerd = na(
  gezin,
  { soort: 'benoem-regisseur', aanwijzing: { medewerker: jan } },
  handeling('kontext'),
).huishouden

type Aanbod = Extract<Opdracht, { soort: 'bied-regie-aan' }>['aanbod']
const bied = (anders: Partial<Aanbod> = {}): Opdracht => ({
  soort: 'bied-regie-aan',
  aanbod: { aan: dock, uiterlijk: '2026-11-29', reden: 'Past beter', ...anders },
})
const aanvaard = (aanvaarding: object = {}): Opdracht => ({ soort: 'aanvaard-regie', aanvaarding })
const weiger: Opdracht = { soort: 'weiger-regie', weigering: { reden: 'Vol' } }
const trekIn: Opdracht = { soort: 'trek-regieaanbod-in', intrekking: { reden: 'Toch niet' } }
const aangeboden = (anders: Partial<Aanbod> = {}) => na(geregisseerd, bied(anders), handeling('kontext')).huishouden
const weigering = (huishouden: Huishouden, opdracht: Opdracht, wie: string, anders = {}) =>
  decide(huishouden, opdracht, handeling(wie, anders))

test('an offer leaves whoever is regisseur, and the same again is the offer that stands', () => {
  const medewerkerId = 'm-1'
  const door = handeling('kontext', { medewerker: { medewerkerId, naam: 'Jan' } })
  const { huishouden, nieuwIds } = { ...na(geregisseerd, bied(), door), nieuwIds: undefined }
  expect(nieuwIds).toBeUndefined()
  expect(huishouden.regisseur).toEqual(geregisseerd.regisseur)
  expect(huishouden.regieaanbod).toMatchObject({
    aan: dock,
    van: { organisatie: 'kontext', medewerker: { medewerkerId, naam: 'Jan' } },
    aangebodenOp: '2026-11-22',
    uiterlijk: '2026-11-29',
    reden: 'Past beter',
  })
  const nogEens = na(huishouden, bied(), door)
  expect(nogEens.feiten).toEqual([])
  expect(nogEens.nieuweIds).toEqual({ regieaanbodId: huishouden.regieaanbod!.regieaanbodId })
  expect(weigering(huishouden, bied({ uiterlijk: '2026-11-30' }), 'kontext')).toEqual({
    weigering: 'regieaanbod-loopt',
  })
})

test('who offers is whose regisseur it is, or the municipality where there is none', () => {
  expect(weigering(geregisseerd, bied(), 'zorgbalans')).toEqual({ weigering: 'geen-beslisser' })
  expect(weigering(geregisseerd, bied(), 'gemeente')).toEqual({ weigering: 'geen-beslisser' })
  expect(na(gezin, bied(), handeling('gemeente')).huishouden.regieaanbod).toMatchObject({ aan: dock })
})

test('what was offered opens nothing once who offered it is not involved any more; what the municipality offered stands', () => {
  const weg: Opdracht = { soort: 'beeindig-betrokkenheid', betrokkene: 'kontext', reden: 'Klaar' }
  const verlaten = na(kenToe(aangeboden(), 'zorgbalans'), weg, handeling('kontext')).huishouden
  for (const wat of [aanvaard(), weiger]) {
    expect(weigering(verlaten, wat, 'dock')).toEqual({ weigering: 'niet-betrokken' })
    expect(weigering(kenToe(verlaten, 'dock'), wat, 'dock')).not.toHaveProperty('weigering')
    const vanGemeente = na(gezin, bied(), handeling('gemeente')).huishouden
    expect(weigering(vanGemeente, wat, 'dock')).not.toHaveProperty('weigering')
  }
})

test('an offer is for who works in households, has a day somebody can mean, and falls back on who is involved', () => {
  const fout = (anders: Partial<Aanbod>) => weigering(geregisseerd, bied(anders), 'kontext')
  expect(fout({ uiterlijk: '2026-11-21' })).toEqual({ weigering: 'datum-onmogelijk', veld: 'uiterlijk' })
  expect(fout({ uiterlijk: '2056-11-21' })).toEqual({ weigering: 'datum-onmogelijk', veld: 'uiterlijk' })
  for (const organisatie of ['menscentraal', 'niemand'])
    expect(fout({ aan: { organisatie } })).toEqual({ weigering: 'regie-past-niet', veld: 'aan/organisatie' })
  for (const medewerker of [jan, undefined])
    expect(fout({ aan: { organisatie: 'kontext', ...(medewerker && { medewerker }) } })).toEqual({
      weigering: 'regisseur-is-zij-al',
      veld: 'aan',
    })
  expect(fout({ terugval: { organisatie: 'shdh', medewerker: sam } })).toEqual({
    weigering: 'terugval-niet-betrokken',
    veld: 'terugval/organisatie',
  })
  expect(aangeboden({ aan: { organisatie: 'kontext', medewerker: sam } }).regieaanbod).toBeDefined()
})

test('who accepts is regisseur and involved from then on, as her row says, granted by who offered', () => {
  const { huishouden } = na(aangeboden(), aanvaard(), handeling('dock', { vandaag: '2026-11-25' }))
  expect(huishouden.regisseur).toEqual({ ...dock, sinds: '2026-11-25' })
  expect(huishouden.regieaanbod).toBeUndefined()
  expect(Object.values(huishouden.betrokkenheden).find(({ organisatie }) => organisatie === 'dock')).toMatchObject({
    stand: 'toegekend',
    medewerker: sam,
    doel: 'Samenwerken in het sociaal wijkteam aan één plan voor het huishouden',
    besluit: { door: 'kontext' },
  })
  expect(na(huishouden, aanvaard(), handeling('dock')).feiten).toEqual([])
  expect(na(huishouden, aanvaard({ medewerker: sam }), handeling('dock')).feiten).toEqual([])
  expect(weigering(huishouden, aanvaard({ medewerker: jan }), 'dock')).toEqual({ weigering: 'regieaanbod-onbekend' })
})

test('who asked before, or was involved once, is granted in her own row; who is involved stays so', () => {
  const gevraagd = naFeiten(kenToe(aangeboden(), 'dock'), [
    {
      soort: 'betrokkenheid-beeindigd',
      betrokkenheidId: 'betrokken-dock',
      tot: '2026-11-20',
      besluit: { door: 'dock', op: '2026-11-20T10:00:00Z' },
    },
  ])
  const { betrokkenheden } = na(gevraagd, aanvaard(), handeling('dock')).huishouden
  expect(betrokkenheden['betrokken-dock']).toMatchObject({ stand: 'toegekend', medewerker: sam, sinds: '2026-11-22' })
  const was = aangeboden({ aan: { organisatie: 'zorgbalans' } })
  const nieuw = na(was, aanvaard({ medewerker: sam }), handeling('zorgbalans')).huishouden
  expect(nieuw.betrokkenheden).toBe(was.betrokkenheden)
  expect(nieuw.regisseur).toMatchObject({ organisatie: 'zorgbalans', medewerker: sam })
})

test('somebody must be the regisseur: named with the offer, by who accepts, or who accepts herself', () => {
  const aan = { organisatie: 'dock' }
  expect(weigering(aangeboden({ aan }), aanvaard(), 'dock')).toEqual({
    weigering: 'medewerker-nodig',
    veld: 'medewerker',
  })
  const { regisseur } = na(aangeboden({ aan }), aanvaard(), handeling('dock', { medewerker: sam })).huishouden
  expect(regisseur).toMatchObject({ medewerker: sam })
})

test('nobody answers but whom it was offered to, and whoever has nothing here hears of no household', () => {
  for (const opdracht of [aanvaard(), weiger]) {
    expect(weigering(aangeboden(), opdracht, 'shdh')).toEqual({ weigering: 'niet-betrokken' })
    expect(weigering(aangeboden(), opdracht, 'zorgbalans')).toEqual({ weigering: 'regieaanbod-onbekend' })
    expect(weigering(geregisseerd, opdracht, 'dock')).toEqual({ weigering: 'niet-betrokken' })
  }
})

test('who refuses says why, and whoever is regisseur stays so; so does who takes the offer back', () => {
  const geweigerd = na(aangeboden(), weiger, handeling('dock'))
  expect(geweigerd.feiten).toMatchObject([{ uitkomst: 'geweigerd', reden: 'Vol' }])
  const ingetrokken = na(aangeboden(), trekIn, handeling('kontext'))
  for (const { huishouden } of [geweigerd, ingetrokken]) {
    expect(huishouden.regieaanbod).toBeUndefined()
    expect(huishouden.regisseur).toEqual(geregisseerd.regisseur)
  }
  expect(na(geregisseerd, trekIn, handeling('kontext')).feiten).toEqual([])
})

test('after its last day nobody accepts; who was named for that is regisseur, once', () => {
  const zorg = { organisatie: 'zorgbalans', medewerker: sam }
  const dag = { vandaag: '2026-11-30', op: '2026-11-30T10:00:00Z' }
  expect(weigering(aangeboden(), aanvaard(), 'dock', dag)).toEqual({ weigering: 'regieaanbod-verlopen' })
  expect(verloopAanbod(aangeboden(), { ...dag, vandaag: '2026-11-29' })).toEqual([])
  const blijft = naFeiten(aangeboden(), verloopAanbod(aangeboden(), dag))
  expect([blijft.regieaanbod, blijft.regisseur]).toEqual([undefined, geregisseerd.regisseur])
  const terug = naFeiten(geregisseerd, [])
  const met = na(terug, bied({ terugval: zorg }), handeling('kontext')).huishouden
  const verlopen = naFeiten(met, verloopAanbod(met, dag))
  expect(verlopen.regisseur).toEqual({ ...zorg, sinds: '2026-11-30' })
  expect(verloopAanbod(verlopen, dag)).toEqual([])
  const weg = naFeiten(met, [
    {
      soort: 'betrokkenheid-beeindigd',
      betrokkenheidId: 'betrokken-zorgbalans',
      tot: '2026-11-23',
      besluit: { door: 'zorgbalans', op: '2026-11-23T10:00:00Z' },
    },
  ])
  expect(naFeiten(weg, verloopAanbod(weg, dag)).regisseur, 'no longer involved').toEqual(geregisseerd.regisseur)
  const zichzelf = na(terug, bied({ terugval: { organisatie: 'kontext', medewerker: jan } }), handeling('kontext'))
  expect(verloopAanbod(zichzelf.huishouden, dag)).toMatchObject([{ uitkomst: 'verlopen' }])
  expect(verloopAanbod({ ...met, opgegaan: { in: 'h-2', ingreepId: 'i', per: '2026-11-23' } }, dag)).toEqual([])
})

test('closing ends an offer, and so does who takes the regie over; a colleague in her place does not', () => {
  const sluiting = { aanleiding: 'overig' as const, reden: 'Klaar' }
  const dicht = na(aangeboden(), { soort: 'sluit-huishouden', sluiting }, handeling('kontext')).huishouden
  expect(dicht.regieaanbod).toBeUndefined()
  const collega: Opdracht = { soort: 'benoem-regisseur', aanwijzing: { medewerker: { naam: 'Piet' } } }
  expect(na(aangeboden(), collega, handeling('kontext')).huishouden.regieaanbod).toBeDefined()
  const neemtOver: Opdracht = { ...collega, aanwijzing: { ...collega.aanwijzing, reden: 'Ruzie' } }
  const over = na(aangeboden(), neemtOver, handeling('gemeente')).huishouden
  expect([over.regieaanbod, over.regisseur?.organisatie]).toEqual([undefined, 'gemeente'])
})

test('an offer waits in the agenda of whom it was made to, of the worker herself where she is known, until its last day', () => {
  const rij = { soort: 'regieaanbod', dag: '2026-11-29', organisatie: 'dock', wacht: true }
  const id = (huishouden: Huishouden) => huishouden.regieaanbod!.regieaanbodId
  const zonder = aangeboden()
  expect(agendaVanRegie(geregisseerd)).toEqual([])
  expect(agendaVanRegie(zonder)).toEqual([{ ...rij, id: id(zonder) }])
  const met = aangeboden({ aan: { organisatie: 'dock', medewerker: { ...sam, medewerkerId: 'm-2' } } })
  expect(agendaVanRegie(met)).toEqual([{ ...rij, id: id(met), medewerkerId: 'm-2' }])
})
