import { expect, test } from 'vitest'
import { clientVan, partijVan } from './partij-van.ts'

const eigenaren: Record<string, string> = { 'regas-1': 'kontext', 'cjg-dossier': 'cjg' }
const inrichting = { partijVanClient: (client: string) => eigenaren[client] }

test.each<[string, Record<string, unknown>, ReturnType<typeof partijVan>]>([
  ['the client, as RFC 9068 names it', { client_id: 'regas-1' }, { organisatie: 'kontext' }],
  ['the client, as OpenID Connect names it', { azp: 'cjg-dossier' }, { organisatie: 'cjg' }],
  ['the client, as Entra named it before', { appid: 'regas-1' }, { organisatie: 'kontext' }],
  ['the claim, of a client nobody named', { azp: 'iets', organisatie: 'dock' }, { organisatie: 'dock' }],
  ['the claim, without a client', { organisatie: 'dock' }, { organisatie: 'dock' }],
  ['both, where they agree', { client_id: 'regas-1', organisatie: 'kontext' }, { organisatie: 'kontext' }],
  ['nobody, where they do not', { client_id: 'regas-1', organisatie: 'gemeente' }, { fout: 'ongeldig-token' }],
  ['nobody, of a client nobody named', { client_id: 'iets' }, { fout: 'organisatie-onbekend' }],
  ['nobody, without either', {}, { fout: 'organisatie-onbekend' }],
  ['nobody, of a claim that is no name', { organisatie: ['kontext'] }, { fout: 'organisatie-onbekend' }],
  ['nobody, also beside a known client', { client_id: 'regas-1', organisatie: 7 }, { fout: 'organisatie-onbekend' }],
])('a token is of %s', (_, payload, partij) => {
  expect(partijVan(payload, inrichting)).toEqual(partij)
})

test('a client is text: the first that is', () => {
  expect(clientVan({ client_id: 7, azp: 'a', appid: 'b' })).toBe('a')
  expect(clientVan({})).toBeUndefined()
})
