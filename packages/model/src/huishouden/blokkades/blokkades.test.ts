import { expect, test } from 'vitest'
import { project } from '../../doelbinding/project.ts'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { agendaVan } from '../agenda/agenda-van.ts'
import { isBetrokken, isToegekend } from '../betrokkenheden/betrokken.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'
import { wasToegekend } from '../sluiten/na-sluiten.ts'
import { delen } from './blokkades.ts'
import { isGeblokkeerd, isStil } from './geblokkeerd.ts'
import { leesbareBlokkades } from './hef-blokkade-op.ts'
import type { BlokkadeOpgave } from './zet-blokkade.ts'

const [kontext, zorgbalans, gemeente, dock] = ['kontext', 'zorgbalans', 'gemeente', 'dock'].map((wie) =>
  handeling(wie),
) as [
  ReturnType<typeof handeling>,
  ReturnType<typeof handeling>,
  ReturnType<typeof handeling>,
  ReturnType<typeof handeling>,
]
const reden = 'Hij werkt daar'
const zet = (audiences: BlokkadeOpgave['audiences'], anders: Partial<BlokkadeOpgave> = {}): Opdracht => ({
  soort: 'zet-blokkade',
  opgave: { audiences, reden, ...anders },
})
const hef = (blokkadeId: string): Opdracht => ({
  soort: 'hef-blokkade-op',
  blokkadeId,
  opheffing: { reden: 'Hij is verhuisd' },
})
const blokkadeIn = ({ blokkades }: Huishouden) => Object.entries(blokkades)[0]!
const metRegisseur = (wie: string) =>
  na(gezin, { soort: 'benoem-regisseur', aanwijzing: { medewerker: { naam: 'Rik' } } }, handeling(wie)).huishouden
const geblokkeerd = (wie: BlokkadeOpgave['audiences'], van = gezin) => na(van, zet(wie), kontext).huishouden
const ziet = (huishouden: Huishouden, audience: string) =>
  project(huishouden, kontext.doelbinding.regelVoor(audience)!, kontext.doelbinding, kontext.op)

test('whoever may read the household sets one, about all members or some, and the same again is the one that stands', () => {
  const gezet = na(gezin, zet(['jeugdhulp', 'zorgbalans', 'jeugdhulp']), kontext)
  const [blokkadeId, rij] = blokkadeIn(gezet.huishouden)
  expect(gezet.nieuweIds).toEqual({ blokkadeId })
  expect(rij).toEqual({
    audiences: ['jeugdhulp', 'zorgbalans'],
    inwonerIds: ['dochter', 'moeder', 'oma', 'zoon'],
    reden,
    gezet: { op: kontext.op, door: 'kontext' },
  })
  expect(na(gezet.huishouden, zet(['zorgbalans', 'jeugdhulp']), kontext)).toMatchObject({
    feiten: [],
    nieuweIds: { blokkadeId },
  })
  // Of another's nobody hears: hers is one of its own.
  expect(na(gezet.huishouden, zet(['zorgbalans', 'jeugdhulp']), gemeente).feiten).toHaveLength(1)
  const worker = handeling('kontext', { medewerker: { medewerkerId: 'm-1', naam: 'Jan' } })
  const alle = na(gezin, zet('alle', { inwonerIds: ['zoon', 'zoon'] }), worker).huishouden
  expect(blokkadeIn(alle)[1]).toMatchObject({
    audiences: 'alle',
    inwonerIds: ['zoon'],
    gezet: { door: 'kontext', medewerkerId: 'm-1' },
  })
})

test.each<[string, Opdracht, string]>([
  ['one’s own organisation', zet(['kontext']), 'blokkade-tegen-zichzelf'],
  ['who stands in no table', zet(['jeugdhulp', 'niemand']), 'geblokkeerde-onbekend'],
  ['about who is no member', zet('alle', { inwonerIds: ['vreemde'] }), 'inwoner-onbekend'],
])('refused: against %s', (_, opdracht, weigering) => {
  expect(decide(gezin, opdracht, kontext)).toMatchObject({ weigering })
})

test('about nobody, and one too many, are refused too', () => {
  expect(decide({ ...gezin, inwoners: {} }, zet('alle'), kontext)).toMatchObject({ weigering: 'inwoner-onbekend' })
  const [, rij] = blokkadeIn(geblokkeerd(['cjg']))
  const vol = Object.fromEntries(Array.from({ length: delen.blokkades.hoogstens }, (__, i) => [`b-${i}`, rij]))
  expect(decide({ ...gezin, blokkades: vol }, zet(['dock']), kontext)).toEqual({
    weigering: 'huishouden-vol',
    veld: 'blokkades',
  })
})

test('by break-glass access and in a closed household too; not by who only asked, is a stranger or is blocked', () => {
  const vraagt = naFeiten(gezin, [
    {
      soort: 'betrokkenheid-gevraagd',
      betrokkenheidId: 'b-dock',
      betrokkenheid: { organisatie: 'dock', medewerker: { naam: 'Ali' }, sinds: '2026-11-20', stand: 'gevraagd' },
    },
  ])
  expect(decide(vraagt, zet('alle'), dock)).toEqual({ weigering: 'betrokkenheid-niet-toegekend' })
  const nood = naFeiten(vraagt, [
    {
      soort: 'noodtoegang-genomen',
      betrokkenheidId: 'b-dock',
      noodtoegang: { tot: '2026-11-22T12:00:00Z', reden: 'Gevaar' },
    },
  ])
  expect(na(nood, zet('alle'), dock).feiten).toHaveLength(1)
  expect(decide(gezin, zet('alle'), dock)).toEqual({ weigering: 'niet-betrokken' })
  const gesloten = na(
    gezin,
    { soort: 'sluit-huishouden', sluiting: { aanleiding: 'overig', reden: 'Klaar' } },
    gemeente,
  ).huishouden
  const dicht = na(gesloten, zet(['kontext']), zorgbalans).huishouden
  expect(decide(dicht, zet('alle'), kontext)).toEqual({ weigering: 'niet-betrokken' })
  expect([wasToegekend(dicht, 'kontext'), wasToegekend(dicht, 'zorgbalans')]).toEqual([false, true])
  expect(na(dicht, hef(blokkadeIn(dicht)[0]), gemeente).feiten).toHaveLength(1)
})

test('a partner system gets nothing, “alle” is every system there is, and an organisation is named or not blocked', () => {
  const een = geblokkeerd(['menscentraal'])
  expect(ziet(gezin, 'menscentraal')).toBeDefined()
  expect(ziet(een, 'menscentraal')).toBeUndefined()
  const alle = geblokkeerd('alle')
  expect(ziet(alle, 'menscentraal')).toBeUndefined()
  expect([isStil(alle, 'cjg'), isStil(een, 'cjg'), isStil(gezin, 'cjg')]).toEqual([true, false, false])
  expect(isGeblokkeerd(alle, 'zorgbalans')).toBe(false)
  expect(ziet(alle, 'zorgbalans')).toEqual(ziet(gezin, 'zorgbalans'))
})

test('a blocked organisation is a stranger: it reads, changes, answers and is reminded of nothing', () => {
  const regie = metRegisseur('zorgbalans')
  const met = naFeiten(regie, [
    {
      soort: 'overdracht-aangeboden',
      overdrachtId: 'o-1',
      overdracht: {
        naar: { voorziening: 'x', naam: 'X', organisatie: 'zorgbalans' },
        van: { organisatie: 'kontext' },
        inwonerIds: ['moeder'],
        vraagIds: [],
        doelIds: [],
        leefgebieden: [],
        reden: 'x',
        herinnering: '2026-12-01',
        aangebodenOp: '2026-11-22',
        stand: 'aangeboden',
      },
    },
  ])
  const stil = geblokkeerd(['zorgbalans'], met)
  expect([isToegekend(stil, 'zorgbalans', kontext.op), isBetrokken(stil, 'zorgbalans', kontext.op)]).toEqual([
    false,
    false,
  ])
  expect(ziet(stil, 'zorgbalans')).toBeUndefined()
  for (const opdracht of [
    zet('alle'),
    { soort: 'neem-noodtoegang', noodtoegang: { uren: 1, reden: 'x' } },
    { soort: 'weiger-overdracht', overdrachtId: 'o-1', weigering: { reden: 'x' } },
  ] as Opdracht[])
    expect([opdracht.soort, decide(stil, opdracht, zorgbalans)]).toEqual([
      opdracht.soort,
      { weigering: 'niet-betrokken' },
    ])
  expect(agendaVan(met).map(({ organisatie }) => organisatie)).toContain('zorgbalans')
  expect(agendaVan(stil).map(({ organisatie }) => organisatie)).not.toContain('zorgbalans')
})

test('the others are told nothing of it: the regisseur and who is involved stay to them who they were', () => {
  const regie = metRegisseur('zorgbalans')
  const stil = geblokkeerd(['zorgbalans', 'cjg'], regie)
  for (const ander of ['kontext', 'gemeente', 'menscentraal']) expect(ziet(stil, ander)).toEqual(ziet(regie, ander))
  const bod = { soort: 'bied-overdracht-aan' } as Opdracht
  expect(decide(stil, bod, kontext)).toEqual(decide(regie, bod, kontext))
  // Who decides meanwhile is the municipality.
  expect(leesbareBlokkades(stil, gemeente)).not.toEqual({})
  expect(leesbareBlokkades(stil, kontext)).toEqual({})
})

test('what a blocked organisation registers is the request of a stranger, with its own words of since then alone', () => {
  const vraagt = (bronrecordId: string, voornamen: string): Opdracht =>
    ({
      soort: 'registreer-aanmelding',
      aanmelding: {
        bronrecordId,
        medewerker: { naam: 'Zoë' },
        grondslag: { wet: 'Wmo 2015' },
        adres: { straatnaam: 'Elders', huisnummer: 2, postcode: '9999XX', woonplaats: 'Haarlem' },
        inwoners: [
          { ...gezin.inwoners['moeder']!, bronpersoonId: 'a', naam: { voornamen, geslachtsnaam: 'Verzonnen' } },
        ],
        vragen: [],
        zrm: [],
        toestemmingen: [],
        verwijzingen: [],
        signalen: [],
      },
      herkend: new Map([['a', 'moeder']]),
    }) as unknown as Opdracht
  const later = handeling('zorgbalans', { op: '2026-11-22T11:00:00Z' })
  const stil = geblokkeerd(['zorgbalans'])
  const gevraagd = na(stil, vraagt('Z-1', 'Anna'), later)
  expect(gevraagd.geregistreerd?.betrokken).toBe(false)
  const eigen = ziet(gevraagd.huishouden, 'zorgbalans')
  expect(Object.keys(eigen!.inwoners!)).toEqual(['moeder'])
  expect(isToegekend(gevraagd.huishouden, 'zorgbalans', later.op)).toBe(false)
  expect(na(gevraagd.huishouden, vraagt('Z-2', 'Anna'), later).feiten).toEqual([])
  // What it had asked before the block it sees no more, nor after it asked again.
  const eerder = na(
    naFeiten(gezin, [
      {
        soort: 'betrokkenheid-beeindigd',
        betrokkenheidId: 'betrokken-zorgbalans',
        tot: '2026-11-21',
        besluit: { door: 'gemeente', op: kontext.op },
      },
    ]),
    { ...vraagt('Z-0', 'Anna'), herkend: new Map([['a', 'zoon']]) } as unknown as Opdracht,
    handeling('zorgbalans', { op: '2026-11-22T09:00:00Z' }),
  ).huishouden
  expect(Object.keys(ziet(eerder, 'zorgbalans')!.inwoners!)).toEqual(['zoon'])
  const dan = geblokkeerd(['zorgbalans'], eerder)
  expect(ziet(dan, 'zorgbalans')).toBeUndefined()
  expect(Object.keys(ziet(na(dan, vraagt('Z-3', 'Anna'), later).huishouden, 'zorgbalans')!.inwoners!)).toEqual([
    'moeder',
  ])
})
