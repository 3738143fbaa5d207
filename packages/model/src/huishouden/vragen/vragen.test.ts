import { expect, test } from 'vitest'
import { gezin, handeling, kenToe, na, naFeiten } from '../../fixtures/gezin.ts'
import { project } from '../../doelbinding/project.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'
import { overgeslagen, stapVan, volgordeVan } from './stappen.ts'

const kontext = handeling('kontext')
const zorgbalans = handeling('zorgbalans')
const gemeente = handeling('gemeente')
const geld = { inwonerId: 'moeder', leefgebied: 'Financiën' as const, omschrijving: 'Schulden' }
const stel = (anders = {}): Opdracht => ({ soort: 'stel-vraag', vraag: { ...geld, ...anders } })
const gesteld = na(gezin, stel({ eigenWoorden: 'Ik slaap er niet van', prioriteit: 'hoog' }), kontext)
const vraagId = gesteld.nieuweIds!['vraagId']!
const beantwoord = (antwoord: object, id = vraagId): Opdracht => ({
  soort: 'beantwoord-vraag',
  vraagId: id,
  antwoord: { soort: 'netwerk', wat: 'Haar zus helpt met de post', ...antwoord },
})
const eerste = na(gesteld.huishouden, beantwoord({}), kontext)
const antwoordId = eerste.nieuweIds!['antwoordId']!
const weigering = (huishouden: Huishouden, opdracht: Opdracht, door = kontext) => {
  const besluit = decide(huishouden, opdracht, door)
  return 'weigering' in besluit ? besluit.weigering : 'geen'
}

test('a question stands there in her own words since today; asked again it is the same one', () => {
  expect(gesteld.huishouden.vragen[vraagId]).toEqual({
    ...geld,
    eigenWoorden: 'Ik slaap er niet van',
    prioriteit: 'hoog',
    gesteldOp: '2026-11-22',
    gesteldDoor: 'kontext',
  })
  const weer = na(gesteld.huishouden, stel({ eigenWoorden: 'Ik slaap er niet van', prioriteit: 'hoog' }), kontext)
  expect(weer).toMatchObject({ feiten: [], nieuweIds: { vraagId } })
  expect(weigering(gezin, stel({ inwonerId: 'niemand' }))).toBe('inwoner-onbekend')
  expect(weigering(gezin, stel({ gesteldOp: '2026-11-23' }))).toBe('datum-in-toekomst')
})

test('it is changed by who asked it and by the regisseur; who may not read of it finds nothing', () => {
  const wijzig = (wijziging: object, id = vraagId): Opdracht => ({ soort: 'wijzig-vraag', vraagId: id, wijziging })
  expect(na(gesteld.huishouden, wijzig({ prioriteit: null }), kontext).huishouden.vragen[vraagId]).not.toHaveProperty(
    'prioriteit',
  )
  expect(na(gesteld.huishouden, wijzig({ prioriteit: 'hoog' }), kontext).feiten).toEqual([])
  expect(na(gesteld.huishouden, wijzig({ prioriteit: 'laag' }), gemeente).feiten, 'who decides').toHaveLength(1)
  expect(weigering(gesteld.huishouden, wijzig({}, 'onbekend'))).toBe('rij-onbekend')
  expect(weigering(gesteld.huishouden, wijzig({ prioriteit: 'laag' }), zorgbalans)).toBe('rij-onbekend')
  const wonen = na(gezin, stel({ leefgebied: 'Huisvesting' }), kontext)
  const opdracht = wijzig({ prioriteit: 'laag' }, wonen.nieuweIds!['vraagId'])
  expect(weigering(wonen.huishouden, opdracht, zorgbalans)).toBe('niet-uw-woord')
})

test('an answer makes it answered; a later step needs a reason unless a nearer one was tried', () => {
  expect(eerste.huishouden.vragen[vraagId]).toMatchObject({ beantwoord: true })
  expect(eerste.huishouden.antwoorden[antwoordId]).toEqual({
    vraagId,
    inwonerId: 'moeder',
    soort: 'netwerk',
    wat: 'Haar zus helpt met de post',
    sinds: '2026-11-22',
    bron: 'kontext',
  })
  expect(na(eerste.huishouden, beantwoord({}), kontext)).toMatchObject({ feiten: [], nieuweIds: { antwoordId } })
  expect(weigering(gesteld.huishouden, beantwoord({ soort: 'wijkteam' }))).toBe('waarom-niet-eerder')
  const met = { soort: 'wijkteam', waaromNietEerder: 'Zij heeft niemand' }
  expect(weigering(gesteld.huishouden, beantwoord(met))).toBe('geen')
  expect(weigering(eerste.huishouden, beantwoord({ soort: 'wijkteam' }))).toBe('geen')
  expect(weigering(eerste.huishouden, beantwoord({ soort: 'specialist' }))).toBe('waarom-niet-eerder')
  expect(weigering(gesteld.huishouden, beantwoord({ sinds: '2027-01-01' }))).toBe('datum-in-toekomst')
  expect(weigering(gesteld.huishouden, beantwoord({}, 'onbekend'))).toBe('rij-onbekend')
  expect(weigering(gesteld.huishouden, beantwoord({}), zorgbalans)).toBe('rij-onbekend')
})

test('an answer is changed under the same rules, by who gave it or the regisseur', () => {
  const wijzig = (wijziging: object, id = antwoordId): Opdracht => ({
    soort: 'wijzig-antwoord',
    antwoordId: id,
    wijziging,
  })
  const huis = eerste.huishouden
  const vrijwillig = na(huis, wijzig({ soort: 'vrijwilliger', wie: 'Ria' }), kontext).huishouden
  expect(vrijwillig.antwoorden[antwoordId]).toMatchObject({ soort: 'vrijwilliger', wie: 'Ria' })
  expect(na(huis, wijzig({ soort: 'netwerk' }), kontext).feiten).toEqual([])
  expect(weigering(huis, wijzig({ soort: 'specialist' }))).toBe('waarom-niet-eerder')
  expect(weigering(huis, wijzig({ soort: 'specialist', waaromNietEerder: 'Acuut' }))).toBe('geen')
  expect(weigering(huis, wijzig({ sinds: '2027-01-01' }))).toBe('datum-in-toekomst')
  expect(weigering(huis, wijzig({}, 'onbekend'))).toBe('rij-onbekend')
  expect(weigering(huis, wijzig({ wie: 'Ria' }), zorgbalans)).toBe('rij-onbekend')
  expect(weigering(huis, wijzig({ wie: 'Ria' }), gemeente), 'who decides').toBe('geen')
  const mee = handeling('mee-de-wering')
  expect(weigering(kenToe(huis, 'mee-de-wering'), wijzig({ wie: 'Ria' }), mee)).toBe('niet-uw-woord')
})

test('an answer that did not do opens the question again and stays; the last one taken back does too', () => {
  const heropen = (id = vraagId): Opdracht => ({ soort: 'heropen-vraag', vraagId: id, heropening: { reden: 'Ruzie' } })
  const open = na(eerste.huishouden, heropen(), kontext).huishouden
  expect(open.vragen[vraagId]).toMatchObject({ heropend: { op: '2026-11-22', reden: 'Ruzie' } })
  expect(open.vragen[vraagId]).not.toHaveProperty('beantwoord')
  expect(Object.keys(open.antwoorden)).toEqual([antwoordId])
  expect(na(open, heropen(), kontext).feiten).toEqual([])
  expect(weigering(open, heropen('onbekend'))).toBe('rij-onbekend')
  expect(na(open, beantwoord({}), kontext).feiten, 'the same answer does after all').toHaveLength(1)

  const trekIn: Opdracht = { soort: 'trek-in', wat: 'antwoord', id: antwoordId, reden: 'Vergist' }
  const zonder = na(eerste.huishouden, trekIn, kontext).huishouden
  expect([zonder.antwoorden, zonder.vragen[vraagId]?.beantwoord]).toEqual([{}, undefined])
  expect(weigering(zonder, trekIn)).toBe('rij-onbekend')
  const twee = na(eerste.huishouden, beantwoord({ wie: 'Haar broer' }), kontext).huishouden
  expect(na(twee, trekIn, kontext).huishouden.vragen[vraagId]).toMatchObject({ beantwoord: true })
  const intrekking = { door: 'kontext', op: kontext.op, reden: 'x' }
  expect(naFeiten(gezin, [{ soort: 'antwoord-ingetrokken', antwoordId: 'x', intrekking }]).antwoorden).toEqual({})
})

test('a question that is taken back takes its answers along, and nobody sees an answer to a question she does not see', () => {
  const trekIn: Opdracht = { soort: 'trek-in', wat: 'vraag', id: vraagId, reden: 'Vergist' }
  expect(na(eerste.huishouden, trekIn, kontext).huishouden.antwoorden).toEqual({})
  const ziet = (wie: string) => {
    const { doelbinding, op } = kontext
    return project(eerste.huishouden, doelbinding.regelVoor(wie)!, doelbinding, op)?.antwoorden
  }
  expect(Object.keys(ziet('kontext') ?? {})).toEqual([antwoordId])
  expect(ziet('kontext')![antwoordId], 'by whom it was said is told to nobody').not.toHaveProperty('bron')
  expect(ziet('zorgbalans')).toBeUndefined()
  expect(ziet('menscentraal'), 'no partner system').toBeUndefined()
})

test('the step of each answer, and which nearer ones were passed over', () => {
  expect(['burenhulp', 'basisvoorziening', 'specialist'].map((soort) => stapVan(soort as 'specialist'))).toEqual([
    'eigen-netwerk',
    'basis',
    'specialist',
  ])
  expect(overgeslagen('specialist', ['eigen-kracht'])).toEqual(['basis'])
  const reeks = [
    { soort: 'specialist' as const, sinds: '2026-03-01' },
    { soort: 'netwerk' as const, sinds: '2026-01-01' },
  ]
  expect(volgordeVan(reeks)).toMatchObject([
    { stap: 'eigen-netwerk', overgeslagen: [] },
    { stap: 'specialist', overgeslagen: ['basis'] },
  ])
})
