import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { project } from '../../doelbinding/project.ts'
import { isBetrokken, isToegekend } from '../betrokkenheden/betrokken.ts'
import { decide } from '../decide.ts'
import type { Feit } from '../feiten.ts'
import type { Opdracht } from '../opdrachten.ts'

const gemeente = handeling('gemeente')
const sluit = (eindigLopende?: true): Opdracht => ({
  soort: 'sluit-huishouden',
  sluiting: { aanleiding: 'verder-op-eigen-kracht', reden: 'Klaar', ...(eindigLopende && { eindigLopende }) },
})
const verwezen = (verwijzingId: string, status: 'verzonden' | 'afgerond'): Feit => ({
  soort: 'verwezen',
  verwijzingId,
  verwijzing: {
    inwonerIds: ['moeder'],
    naar: 'schuldhulp',
    status,
    doorOrganisatie: 'kontext',
    reden: 'Schulden',
    verwezenOp: '2026-11-20',
  },
})
const actie = (actieId: string, status: 'open' | 'gepland' | 'uitgevoerd', datum?: string): Feit => ({
  soort: 'actie-afgesproken',
  actieId,
  actie: { omschrijving: 'Bellen', organisatie: 'kontext', status, ...(datum && { datum }) },
})

test('a household is closed by who decides here, and nobody is involved any more from that moment', () => {
  const { feiten, huishouden } = na(gezin, sluit(), gemeente)
  const sluiting = {
    per: '2026-11-22',
    door: 'gemeente',
    reden: 'Klaar',
    aanleiding: 'verder-op-eigen-kracht' as const,
  }
  expect(feiten).toEqual([{ soort: 'huishouden-gesloten', sluiting }])
  expect(huishouden.gesloten).toEqual(sluiting)
  for (const organisatie of ['kontext', 'zorgbalans', 'gemeente']) {
    expect(isBetrokken(huishouden, organisatie, gemeente.op)).toBe(false)
    expect(isToegekend(huishouden, organisatie, gemeente.op)).toBe(false)
    const regel = gemeente.doelbinding.regelVoor(organisatie)!
    expect(project(gezin, regel, gemeente.doelbinding, gemeente.op)).toBeDefined()
    expect(project(huishouden, regel, gemeente.doelbinding, gemeente.op)).toBeUndefined()
  }
  expect(decide(gezin, sluit(), handeling('kontext'))).toEqual({ weigering: 'geen-beslisser' })
  // Nothing is commanded in it any more, by nobody.
  for (const wie of ['kontext', 'gemeente'])
    expect(decide(huishouden, sluit(), handeling(wie))).toEqual({ weigering: 'niet-betrokken' })
})

const evaluatie: Feit = {
  soort: 'evaluatie-gepland',
  evaluatieId: 'e',
  evaluatie: { dag: '2026-12-01', organisatie: 'kontext' },
}
const overdracht = (stand: 'aangeboden' | 'aanvaard' | 'geweigerd', van = 'gemeente'): Feit => ({
  soort: 'overdracht-aangeboden',
  overdrachtId: 'o',
  overdracht: {
    naar: { voorziening: 'loket', naam: 'Loket' },
    van: { organisatie: van },
    inwonerIds: ['moeder'],
    vraagIds: [],
    doelIds: [],
    leefgebieden: [],
    reden: 'Post',
    herinnering: '2026-12-01',
    aangebodenOp: '2026-11-20',
    stand,
  },
})

const onderzoek = {
  soort: 'onderzoek-begonnen',
  onderzoekId: 'n',
  onderzoek: {
    inwonerId: 'oma',
    gemeldOp: '2026-11-20',
    leefgebieden: [],
    gewezenOp: {},
    uiterlijk: '2027-01-01',
    organisatie: 'kontext',
  },
} satisfies Feit

test.each<[string, Feit, string]>([
  ['an onderzoek without a report', onderzoek, 'onderzoeken/n'],
  ['an evaluation that is planned', evaluatie, 'evaluaties/e'],
  ['a hand-over that waits for an answer', overdracht('aangeboden'), 'overdrachten/o'],
  ['a hand-over that was accepted', overdracht('aanvaard'), 'overdrachten/o'],
  ['a referral', verwezen('w', 'verzonden'), 'verwijzingen/w'],
  ['an action', actie('a', 'open'), 'acties/a'],
  ['an action that has a day', actie('a', 'gepland', '2026-12-01'), 'acties/a'],
])('not while %s runs, unless that ends with it', (_, feit, veld) => {
  const loopt = naFeiten(gezin, [feit])
  expect(decide(loopt, sluit(), gemeente)).toEqual({ weigering: 'huishouden-loopt-nog', veld })
  const { huishouden } = na(loopt, sluit(true), gemeente)
  expect(huishouden.gesloten).toBeDefined()
  const { verwijzingen, acties } = huishouden
  expect([huishouden.evaluaties, huishouden.onderzoeken]).toEqual([{}, {}])
  const afgelopen = loopt.overdrachten['o']?.stand === 'aanvaard' ? 'afgebroken' : 'ingetrokken'
  for (const { stand, einde } of Object.values(huishouden.overdrachten))
    expect([stand, einde]).toEqual([
      afgelopen,
      { op: '2026-11-22', door: 'gemeente', reden: 'Het huishouden is gesloten' },
    ])
  if (verwijzingen['w'])
    expect(verwijzingen['w']).toMatchObject({ status: 'beeindigd', statusDatum: '2026-11-22', statusReden: 'overig' })
  if (acties['a']) expect(acties['a']).toEqual({ ...loopt.acties['a'], status: 'vervallen' })
})

test('a hand-over that whoever closes may not hear of is named in no refusal, and ends with it', () => {
  const { huishouden } = na(naFeiten(gezin, [overdracht('aangeboden', 'kontext')]), sluit(), gemeente)
  expect(huishouden.overdrachten['o']?.stand).toBe('ingetrokken')
})

test('what was over already stays as it was', () => {
  const gehouden: Feit = {
    soort: 'evaluatie-gehouden',
    evaluatieId: 'e',
    evaluatie: { dag: '2026-11-20', organisatie: 'kontext', uitkomst: 'Goed' },
  }
  const metVerslag: Feit = {
    ...onderzoek,
    onderzoek: { ...onderzoek.onderzoek, verslag: { tekst: 'Zij redt zich', gegevenOp: '2026-11-21' } },
  }
  const klaar = naFeiten(gezin, [
    verwezen('w', 'afgerond'),
    actie('a', 'uitgevoerd'),
    gehouden,
    overdracht('geweigerd'),
    metVerslag,
  ])
  const { huishouden } = na(klaar, sluit(), gemeente)
  for (const deel of ['verwijzingen', 'acties', 'evaluaties', 'overdrachten', 'onderzoeken'] as const)
    expect(huishouden[deel]).toEqual(klaar[deel])
})
