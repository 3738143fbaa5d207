import { expect, test } from 'vitest'
import { betrokken, dossier, neem, op, telefoon, terug } from '../../fixtures/aanmelding-dossier.ts'
import { huis, mens } from '../../fixtures/gebeurtenissen.ts'
import { handeling, naFeiten } from '../../fixtures/gezin.ts'
import { gelukt } from '../../fixtures/ingreep.ts'
import type { Feit } from '../feiten.ts'
import { leegHuishouden } from '../huishouden.ts'
import { maakLos } from '../samenvoegen/maak-los.ts'
import { verenigInwoners } from '../samenvoegen/verenig-inwoners.ts'

const geregistreerd = (inwonerId: string, anders: object = {}): Feit => ({
  soort: 'inwoner-geregistreerd',
  inwonerId,
  persoon: mens(1, anders),
  sinds: '2026-11-02',
  bron: 'dock',
  gemeldOp: op(2),
})

test('who had left and came back by it has left again, as she was known; not when somebody said something of her since', () => {
  const weg: Feit = { soort: 'lid-vertrokken', inwonerId: 'a', per: '2026-11-01', reden: 'verhuisd' }
  const weer = [geregistreerd('a', { geslacht: 'M' }), betrokken('dock')]
  const voor = dossier([], [], [weg]).nu
  const na = terug(weer, [], [weg])
  expect([na.vertrokken, na.inwoners, na.lidmaatschappen]).toEqual([voor.vertrokken, {}, {}])
  const vraag: Feit = {
    soort: 'vraag-gesteld',
    vraagId: 'v',
    vraag: { inwonerId: 'a', leefgebied: 'Financiën', omschrijving: 'Schulden', gesteldOp: '2026-11-03' },
  }
  expect(Object.keys(terug(weer, [vraag], [weg]).inwoners)).toEqual(['a'])
})

test('who is registered under an id that was here of somebody who got another since leaves with it, whoever had named that one by it', () => {
  const voor = naFeiten(
    leegHuishouden,
    dossier([]).vastgelegd.feiten.map(({ gegevens }) => gegevens),
  )
  const los = maakLos(voor, { inwonerId: 'a' }, handeling('gemeente'))
  if ('weigering' in los) throw new Error(los.weigering)
  const { nu, vastgelegd } = dossier([geregistreerd('a'), betrokken('dock')], [], los.gevolgen[0]!.feiten)
  // What came before the registration, each at its own moment: the one that named her, the decision, and it.
  const feiten = vastgelegd.feiten.map((feit) => ({
    ...feit,
    op: feit.gegevens.soort === 'inwoner-losgemaakt' ? 0.5 : feit.op,
  }))
  const anderen = (moment: number) => [{ organisatie: 'kontext', noemt: ['a'], op: moment }]
  const leden = (moment: number) => {
    const uitkomst = neem(nu, { ...vastgelegd, feiten, anderen: anderen(moment) })
    if ('weigering' in uitkomst) throw new Error(uitkomst.weigering)
    return Object.keys(uitkomst.huishouden.inwoners)
  }
  const zij = Object.keys(los.gevolgen[0]!.huishouden.inwoners)
  expect(leden(0)).toEqual(zij)
  expect(leden(2)).toEqual([...zij, 'a'])
})

test('a role is said of each household: that another home of hers says the same holds nothing', () => {
  const rol: Feit = {
    soort: 'inwoner-gewijzigd',
    inwonerId: 'a',
    wijziging: { gezinsrol: 'partner' },
    bron: 'dock',
    gemeldOp: op(2),
  }
  const { nu, vastgelegd } = dossier([rol, betrokken('dock')])
  const met = (anders: object) => {
    const daar = huis('h-2', { a: anders }, ['shdh'])
    const uitkomst = neem(nu, { ...vastgelegd, elders: [{ huishoudenId: 'h-2', feiten: [], anderen: [], nu: daar }] })
    if ('weigering' in uitkomst) throw new Error(uitkomst.weigering)
    return uitkomst.huishouden.inwoners['a']!.gezinsrol
  }
  expect([met({ gezinsrol: 'partner' }), met({})]).toEqual(['ouder', 'ouder'])
})

test('where she is a member for the time being, that she is known so there too holds nothing', () => {
  const naam = { voornamen: 'Femke', geslachtsnaam: 'Verzonnen' }
  const anders: Feit = {
    soort: 'inwoner-gewijzigd',
    inwonerId: 'a',
    wijziging: { naam },
    bron: 'dock',
    gemeldOp: op(2),
  }
  const { nu, vastgelegd } = dossier([anders, betrokken('dock')])
  const daar = huis('h-2', { a: { naam } }, ['shdh'])
  const met = (lidmaatschap: object) => {
    const thuis = { ...daar, lidmaatschappen: { a: { sinds: '2026-11-01', ...lidmaatschap } } }
    const uitkomst = neem(nu, { ...vastgelegd, elders: [{ huishoudenId: 'h-2', feiten: [], anderen: [], nu: thuis }] })
    if ('weigering' in uitkomst) throw new Error(uitkomst.weigering)
    return uitkomst.huishouden.inwoners['a']!.naam
  }
  expect([met({}), met({ voorlopig: true })]).toEqual([naam, mens(1).naam])
})

test('what two homes contradicted each other about, and nobody settled, they contradict each other about again', () => {
  const naam = { voornamen: 'Femke', geslachtsnaam: 'Verzonnen' }
  const anders: Feit = {
    soort: 'inwoner-gewijzigd',
    inwonerId: 'a',
    wijziging: { naam },
    bron: 'dock',
    gemeldOp: op(2),
  }
  const was = mens(1).naam
  const gemeld = (bekend: object, anderWoord: object): Feit => ({
    soort: 'afwijking-gemeld',
    afwijkingId: 'x',
    afwijking: { veld: 'naam', inwonerId: 'a', bekend, gemeld: anderWoord, bron: 'gemeente', gemeldOp: op(1) } as never,
  })
  const met = (hier: Feit[], ginds: Feit[]) => {
    const { nu, vastgelegd } = dossier([anders, betrokken('dock')], [], hier)
    const daar = naFeiten(huis('h-2', { a: { naam } }, ['shdh']), ginds)
    const uitkomst = neem(nu, { ...vastgelegd, elders: [{ huishoudenId: 'h-2', feiten: [], anderen: [], nu: daar }] })
    if ('weigering' in uitkomst) throw new Error(uitkomst.weigering)
    return uitkomst.huishouden.inwoners['a']!.naam
  }
  expect(met([gemeld(was, naam)], [])).toEqual(was)
  expect(met([], [gemeld(naam, was)])).toEqual(was)
  // That home may have said so since.
  expect(met([], [gemeld(naam, { ...was, voornamen: 'Els' })])).toEqual(naam)
  expect(met([], [])).toEqual(naam)
})

test('who turned out to be another here is in her other home who she was, whatever is taken back of both', () => {
  const voor = naFeiten(
    leegHuishouden,
    dossier([]).vastgelegd.feiten.map(({ gegevens }) => gegevens),
  )
  const los = maakLos(voor, { inwonerId: 'a' }, handeling('gemeente'))
  if ('weigering' in los) throw new Error(los.weigering)
  const zij = Object.keys(los.gevolgen[0]!.huishouden.inwoners)[0]!
  const toestemming = { inwonerId: zij, voor: 'schuldhulp', gegevenOp: '2026-11-02', vastgelegdDoor: ['dock'] }
  const gegeven: Feit = { soort: 'toestemming-gegeven', toestemmingId: 't', toestemming }
  const { nu, vastgelegd } = dossier([gegeven, betrokken('dock')], [], los.gevolgen[0]!.feiten)
  const daar = naFeiten(huis('h-2', { a: {} }, ['shdh']), [
    { ...gegeven, toestemming: { ...toestemming, inwonerId: 'a' } },
  ])
  const uitkomst = neem(nu, { ...vastgelegd, elders: [{ huishoudenId: 'h-2', feiten: [], anderen: [], nu: daar }] })
  if ('weigering' in uitkomst || !uitkomst.elders) throw new Error('niet teruggenomen')
  const [ook] = uitkomst.elders
  expect(ook!.huishouden).toEqual(naFeiten(daar, ook!.feiten))
  expect([Object.keys(ook!.huishouden.inwoners), ook!.huishouden.toestemmingen['t']!.inwonerId]).toEqual([['a'], 'a'])
})

test('what is said of her after two records here turned out to be hers is taken back as of anybody', () => {
  const ander: Feit = { soort: 'inwoner-geregistreerd', inwonerId: 'b', persoon: mens(1) }
  const { nu: beide } = dossier([], [], [ander])
  const een = gelukt(verenigInwoners([beide], { behouden: 'a', vervallen: 'b' }, handeling('gemeente')))
  const eerst = [ander, ...een.gevolgen[0]!.feiten]
  const { inwoners } = terug([telefoon('0612345678', 'dock', 2), betrokken('dock')], [], eerst)
  expect(inwoners).toEqual({ a: beide.inwoners['a'] })
})
