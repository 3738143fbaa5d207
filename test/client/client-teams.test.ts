import { expect, test } from 'vitest'
import { startOntvanger } from './ontvanger.ts'

const { client, ontvangen } = await startOntvanger({ medewerkerId: 'x' })
const id = '00000000-0000-4000-8000-000000000002'
const casus = `/casuistiek/${id}`
const opgave = { huishoudenId: id, team: 'noord-1', vraag: 'x', dag: '2026-12-01' }
const medewerker = { naam: 'Sanne de Wit' }

test.each([
  ['teams', () => client.teams(), 'GET', '/teams'],
  ['team', () => client.team('noord-1'), 'GET', '/teams/noord-1'],
  ['teamVanHuishouden', () => client.teamVanHuishouden(id), 'GET', `/huishoudens/${id}/team`],
  ['caseloadVanTeam', () => client.caseloadVanTeam('noord-1'), 'GET', '/teams/noord-1/caseload'],
  ['beurten', () => client.beurten('noord-1'), 'GET', '/teams/noord-1/beurten'],
  ['geefBeurt', () => client.geefBeurt('noord-1', id, { functie: 'x' }), 'PUT', `/teams/noord-1/beurten/${id}`],
  ['neemBeurtTerug', () => client.neemBeurtTerug('noord-1', id), 'POST', `/teams/noord-1/beurten/${id}/intrekking`],
  ['medewerkers', () => client.medewerkers({ team: 'noord-1' }), 'GET', '/medewerkers?team=noord-1'],
  ['medewerker', () => client.medewerker(id), 'GET', `/medewerkers/${id}`],
  [
    'schrijfMedewerkerIn',
    () => client.schrijfMedewerkerIn(id, { ...medewerker, sinds: '2026-01-01', teams: [], vervangers: [] }),
    'PUT',
    `/medewerkers/${id}`,
  ],
  ['wijzigMedewerker', () => client.wijzigMedewerker(id, { tot: null }), 'PATCH', `/medewerkers/${id}`],
  ['caseloadVanMedewerker', () => client.caseloadVanMedewerker(id, id), 'GET', `/medewerkers/${id}/caseload?na=${id}`],
  ['casuistiek', () => client.casuistiek('noord-1', { stand: 'open' }), 'GET', '/teams/noord-1/casuistiek?stand=open'],
  ['casus', () => client.casus(id), 'GET', casus],
  ['zetOpLijst', () => client.zetOpLijst(id, opgave), 'PUT', casus],
  ['wijzigCasus', () => client.wijzigCasus(id, { vraag: 'x' }), 'PATCH', casus],
  ['trekCasusIn', () => client.trekCasusIn(id, { reden: 'x' }), 'POST', `${casus}/intrekking`],
  ['besluitOverCasus', () => client.besluitOverCasus(id, id, { wat: 'x' }), 'PUT', `${casus}/besluiten/${id}`],
  [
    'trekCasusbesluitIn',
    () => client.trekCasusbesluitIn(id, id, { reden: 'x' }),
    'POST',
    `${casus}/besluiten/${id}/intrekking`,
  ],
])('%s calls its path', async (_naam, roep, methode, pad) => {
  ontvangen.length = 0
  expect(await roep()).toMatchObject({ medewerkerId: 'x' })
  expect(ontvangen).toMatchObject([{ methode, pad: `/registratie/v1${pad}` }])
})

test('a worker comes with the version to give back', async () => {
  expect(await client.medewerker(id)).toEqual({ medewerkerId: 'x', etag: '"3"' })
})
