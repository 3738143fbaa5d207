import { expect, test } from 'vitest'
import { gezin, handeling, kenToe, na } from '../../fixtures/gezin.ts'
import { project } from '../../doelbinding/project.ts'
import { agendaVan } from '../agenda/agenda-van.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'

const kontext = handeling('kontext')
const zorgbalans = handeling('zorgbalans')
const gemeente = handeling('gemeente')
const weigering = (huishouden: Huishouden, opdracht: Opdracht, door = kontext) => {
  const besluit = decide(huishouden, opdracht, door)
  return 'weigering' in besluit ? besluit.weigering : 'geen'
}
const regisseur = na(
  gezin,
  { soort: 'benoem-regisseur', aanwijzing: { medewerker: { naam: 'Jan' } } },
  kontext,
).huishouden
const doel = { omschrijving: 'Rust in huis', leefgebied: 'Financiën' as const, inwonerIds: ['moeder'] }
const gesteld = na(regisseur, { soort: 'stel-doel-vast', doel }, kontext)
const doelId = gesteld.nieuweIds!['doelId']!

test('a goal says for whom it is and which questions it serves, of people and questions that are there', () => {
  const stel = (anders: object): Opdracht => ({ soort: 'stel-doel-vast', doel: { ...doel, ...anders } })
  expect(gesteld.huishouden.doelen[doelId]).toMatchObject(doel)
  expect(weigering(gezin, stel({ inwonerIds: ['moeder', 'niemand'] }))).toBe('inwoner-onbekend')
  expect(weigering(gezin, stel({ vraagIds: ['v-1'] }))).toBe('vraag-onbekend')
})

test('a goal names no question that its reader does not see', () => {
  const vraag = { inwonerId: 'moeder', leefgebied: 'Financiën' as const, omschrijving: 'Schulden' }
  const gevraagd = na(kenToe(regisseur, 'dock'), { soort: 'stel-vraag', vraag }, kontext)
  const vraagId = gevraagd.nieuweIds!['vraagId']!
  const meedoen = { omschrijving: 'Erbij horen', leefgebied: 'Sociaal netwerk' as const, vraagIds: [vraagId] }
  const { huishouden, nieuweIds } = na(gevraagd.huishouden, { soort: 'stel-doel-vast', doel: meedoen }, kontext)
  const ziet = (wie: string) => {
    const { doelbinding, op } = kontext
    return project(huishouden, doelbinding.regelVoor(wie)!, doelbinding, op)!.doelen![nieuweIds!['doelId']!]
  }
  expect(ziet('kontext')).toMatchObject({ vraagIds: [vraagId] })
  expect(ziet('dock')).toMatchObject({ omschrijving: 'Erbij horen', vraagIds: [] })
})

test('a goal is changed by who set it or the regisseur; of one that is not hers to read she finds nothing', () => {
  const wijzig = (wijziging: object, id = doelId): Opdracht => ({ soort: 'wijzig-doel', doelId: id, wijziging })
  const huis = gesteld.huishouden
  const anders = na(
    huis,
    wijzig({ omschrijving: 'Geen schulden', inwonerIds: null, vraagIds: null }),
    kontext,
  ).huishouden
  expect(anders.doelen[doelId]).toMatchObject({ omschrijving: 'Geen schulden' })
  expect(anders.doelen[doelId]).not.toHaveProperty('inwonerIds')
  expect(na(huis, wijzig({ omschrijving: 'Rust in huis' }), kontext).feiten).toEqual([])
  expect(weigering(huis, wijzig({ inwonerIds: ['niemand'] }))).toBe('inwoner-onbekend')
  expect(weigering(huis, wijzig({}, 'onbekend'))).toBe('rij-onbekend')
  expect(weigering(huis, wijzig({}), zorgbalans)).toBe('rij-onbekend')
  expect(weigering(huis, wijzig({}), gemeente)).toBe('niet-uw-woord')
})

test('a goal is reached, or dropped with a reason; the later word counts, and it can be opened again', () => {
  const rondAf = (afronding: object, id = doelId): Opdracht =>
    ({ soort: 'rond-doel-af', doelId: id, afronding }) as Opdracht
  const heropen = (id = doelId): Opdracht => ({ soort: 'heropen-doel', doelId: id, heropening: { reden: 'Terug' } })
  const behaald = na(gesteld.huishouden, rondAf({ uitkomst: 'behaald' }), kontext).huishouden
  expect(behaald.doelen[doelId]!.afronding).toEqual({ uitkomst: 'behaald', op: '2026-11-22' })
  expect(na(behaald, rondAf({ uitkomst: 'behaald' }), kontext).feiten).toEqual([])
  expect(weigering(behaald, rondAf({ uitkomst: 'vervallen' }))).toBe('reden-nodig')
  expect(weigering(behaald, rondAf({ uitkomst: 'vervallen', reden: 'Niet nodig' }))).toBe('geen')
  expect(weigering(behaald, rondAf({ uitkomst: 'behaald', op: '2026-11-23' }))).toBe('datum-onmogelijk')
  expect(weigering(behaald, rondAf({ uitkomst: 'behaald', op: '2026-11-21' }))).toBe('datum-onmogelijk')
  expect(weigering(behaald, rondAf({ uitkomst: 'behaald' }, 'onbekend'))).toBe('rij-onbekend')
  const open = na(behaald, heropen(), kontext).huishouden
  expect(open.doelen[doelId]).toMatchObject({ heropend: { op: '2026-11-22', reden: 'Terug' } })
  expect(open.doelen[doelId]).not.toHaveProperty('afronding')
  expect(na(open, heropen(), kontext).feiten).toEqual([])
  expect(weigering(open, heropen('onbekend'))).toBe('rij-onbekend')
})

const spreekAf = (actie: object = {}): Opdracht => ({
  soort: 'spreek-actie-af',
  actie: { omschrijving: 'Brief schrijven', ...actie },
})
const afgesproken = na(gesteld.huishouden, spreekAf({ datum: '2026-12-01' }), kontext)
const actieId = afgesproken.nieuweIds!['actieId']!

test('an action is done by a resident who is named by her id, or by somebody else by name', () => {
  expect(weigering(regisseur, spreekAf({ uitvoerder: 'inwoner', inwonerId: 'moeder' }))).toBe('geen')
  expect(weigering(regisseur, spreekAf({ uitvoerder: 'vrijwilliger', wie: 'Ria' }))).toBe('geen')
  expect(weigering(regisseur, spreekAf({ uitvoerder: 'inwoner' }))).toBe('uitvoerder-onvolledig')
  expect(weigering(regisseur, spreekAf({ inwonerId: 'moeder' }))).toBe('uitvoerder-onvolledig')
  expect(weigering(regisseur, spreekAf({ wie: 'Ria' }))).toBe('uitvoerder-onvolledig')
  expect(weigering(regisseur, spreekAf({ uitvoerder: 'inwoner', inwonerId: 'moeder', wie: 'x' }))).toBe(
    'uitvoerder-onvolledig',
  )
  expect(weigering(regisseur, spreekAf({ uitvoerder: 'inwoner', inwonerId: 'niemand' }))).toBe('inwoner-onbekend')
})

test('what an action is only whose it is may change, and the regisseur; how far it is anybody says', () => {
  const werkBij = (bijwerking: object): Opdracht => ({
    soort: 'werk-actie-bij',
    actieId,
    bijwerking: { status: 'gepland', ...bijwerking },
  })
  const huis = afgesproken.huishouden
  const { acties } = na(huis, werkBij({ omschrijving: 'Bellen', doelId, status: 'uitgevoerd' }), kontext).huishouden
  expect(acties[actieId]).toMatchObject({ omschrijving: 'Bellen', doelId, status: 'uitgevoerd' })
  expect(weigering(huis, werkBij({ omschrijving: 'Bellen' }), zorgbalans)).toBe('niet-uw-woord')
  expect(weigering(huis, werkBij({ status: 'uitgevoerd' }), zorgbalans)).toBe('geen')
  expect(weigering(huis, werkBij({ doelId: 'onbekend' }))).toBe('doel-onbekend')
  expect(weigering(huis, werkBij({ uitvoerder: 'inwoner' }))).toBe('uitvoerder-onvolledig')
})

const draagOp = (opdracht: object, id = actieId): Opdracht => ({
  soort: 'draag-actie-op',
  actieId: id,
  opdracht: { organisatie: 'zorgbalans', ...opdracht },
})
const opgedragen = na(afgesproken.huishouden, draagOp({}), kontext).huishouden
const antwoord = (soort: 'aanvaard' | 'kan-niet', reden?: string): Opdracht => ({
  soort: 'beantwoord-actie',
  actieId,
  antwoord: { soort, ...(reden && { reden }) },
})

test('the regisseur gives an action to an organisation that is involved; it waits in the agenda until it answers', () => {
  expect(agendaVan(opgedragen)).toEqual([
    { soort: 'actie', id: actieId, dag: '2026-11-29', organisatie: 'zorgbalans', wacht: true },
  ])
  expect(na(opgedragen, draagOp({}), kontext).feiten).toEqual([])
  expect(na(opgedragen, draagOp({ antwoordVoor: '2026-12-24' }), kontext).feiten).toHaveLength(1)
  expect(weigering(afgesproken.huishouden, draagOp({}), gemeente), 'not the regisseur').toBe('geen-beslisser')
  expect(weigering(opgedragen, draagOp({}, 'onbekend'))).toBe('actie-onbekend')
  expect(weigering(opgedragen, draagOp({ organisatie: 'dock' }))).toBe('organisatie-niet-betrokken')
  expect(weigering(afgesproken.huishouden, draagOp({ antwoordVoor: '2026-11-21' }))).toBe('datum-onmogelijk')
  expect(weigering(afgesproken.huishouden, draagOp({ antwoordVoor: '2066-11-21' }))).toBe('datum-onmogelijk')
  const klaar = na(
    afgesproken.huishouden,
    { soort: 'werk-actie-bij', actieId, bijwerking: { status: 'uitgevoerd' } },
    kontext,
  )
  expect(weigering(klaar.huishouden, draagOp({}))).toBe('actie-afgerond')
})

test('she gives nobody what another does, and takes back what she gave', () => {
  const vanZorg = na(regisseur, spreekAf(), zorgbalans)
  const id = vanZorg.nieuweIds!['actieId']!
  expect(weigering(vanZorg.huishouden, draagOp({ organisatie: 'gemeente' }, id))).toBe('niet-uw-woord')
  const terug = na(opgedragen, draagOp({ organisatie: 'kontext' }), kontext).huishouden
  expect(terug.acties[actieId]).toEqual(afgesproken.huishouden.acties[actieId])
  expect(na(terug, draagOp({ organisatie: 'kontext' }), kontext).feiten).toEqual([])
  // Without a regisseur one that is involved, and who reads every action gives any but an intake.
  const zonder = na(gezin, spreekAf(), zorgbalans)
  const zonderId = zonder.nieuweIds!['actieId']!
  expect(weigering(zonder.huishouden, draagOp({ organisatie: 'kontext' }, zonderId), gemeente)).toBe('geen')
  const actie = { ...zonder.huishouden.acties[zonderId]!, verwijzingId: 'v-1' }
  const intake = { ...zonder.huishouden, acties: { [zonderId]: actie } }
  expect(weigering(intake, draagOp({ organisatie: 'kontext' }, zonderId), gemeente)).toBe('niet-uw-woord')
})

test('who was given it says whether it will; what it cannot do waits for who gave it', () => {
  const aanvaard = na(opgedragen, antwoord('aanvaard'), zorgbalans).huishouden
  expect(agendaVan(aanvaard)).toEqual([{ soort: 'actie', id: actieId, dag: '2026-12-01', organisatie: 'zorgbalans' }])
  expect(na(aanvaard, antwoord('aanvaard'), zorgbalans).feiten).toEqual([])
  expect(na(aanvaard, draagOp({}), kontext).feiten, 'it is theirs already').toEqual([])
  const kanNiet = na(aanvaard, antwoord('kan-niet', 'Geen tijd'), zorgbalans).huishouden
  expect(agendaVan(kanNiet)).toEqual([
    { soort: 'actie', id: actieId, dag: '2026-11-22', organisatie: 'kontext', wacht: true },
  ])
  expect(na(kanNiet, draagOp({}), kontext).feiten, 'asked again').toHaveLength(1)
  expect(weigering(opgedragen, antwoord('kan-niet'), zorgbalans)).toBe('reden-nodig')
  expect(weigering(opgedragen, antwoord('aanvaard'), gemeente)).toBe('actie-onbekend')
  expect(weigering(afgesproken.huishouden, antwoord('aanvaard'))).toBe('actie-onbekend')
})

test('both who gave it and who got it read what it is, a third only that there is something', () => {
  const huis = kenToe(opgedragen, 'dock')
  const ziet = (wie: string) => {
    const { doelbinding, op } = kontext
    return project(huis, doelbinding.regelVoor(wie)!, doelbinding, op)!.acties![actieId]
  }
  for (const wie of ['kontext', 'zorgbalans']) expect(ziet(wie)).toMatchObject({ omschrijving: 'Brief schrijven' })
  expect(ziet('dock')).toEqual({ organisatie: 'zorgbalans', status: 'gepland', datum: '2026-12-01' })
  expect(ziet('menscentraal'), 'who gave it to whom is not for a partner').not.toHaveProperty('opgedragen')
})

test('the regisseur says which action goes first; what is not named has no place', () => {
  const twee = na(afgesproken.huishouden, spreekAf({ omschrijving: 'Bellen' }), zorgbalans)
  const tweede = twee.nieuweIds!['actieId']!
  const zet = (...ids: string[]): Opdracht => ({
    soort: 'zet-volgorde',
    volgorde: { acties: ids.map((id) => ({ actieId: id, prioriteit: 'hoog' as const })) },
  })
  const eerst = na(twee.huishouden, zet(tweede, actieId), kontext).huishouden
  expect(eerst.acties).toMatchObject({ [tweede]: { volgorde: 1, prioriteit: 'hoog' }, [actieId]: { volgorde: 2 } })
  expect(na(eerst, zet(tweede, actieId), kontext).feiten).toEqual([])
  expect(na(eerst, zet(actieId), kontext).huishouden.acties[tweede]).not.toHaveProperty('volgorde')
  expect(weigering(eerst, zet(actieId, actieId))).toBe('actie-onbekend')
  expect(weigering(eerst, zet('onbekend'))).toBe('actie-onbekend')
  expect(weigering(eerst, zet(actieId), zorgbalans)).toBe('geen-beslisser')
})
