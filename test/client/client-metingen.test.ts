import { expect, test } from 'vitest'
import { startOntvanger } from './ontvanger.ts'

const { client, ontvangen } = await startOntvanger({ huishoudenId: 'x' })
const id = '00000000-0000-4000-8000-000000000002'
const huis = `/huishoudens/${id}`
const van = { inwonerId: id, instrument: 'zrm-2013' }
const reden = 'Verkeerd overgenomen'
const meting = { ...van, datum: '2026-11-20', scores: { Financiën: 2 } }

test.each([
  ['instrumenten', () => client.instrumenten(), 'GET', '/instrumenten'],
  ['metingen', () => client.metingen(id), 'GET', `${huis}/metingen`],
  ['meet', () => client.meet(id, meting), 'POST', `${huis}/metingen`],
  ['wijzigMeting', () => client.wijzigMeting(id, id, { reden }), 'PATCH', `${huis}/metingen/${id}`],
  [
    'stelDoelscore',
    () => client.stelDoelscore(id, { ...van, domein: 'Financiën', score: 4 }),
    'POST',
    `${huis}/doelscores`,
  ],
  ['trekIn', () => client.trekIn(id, 'doelscores', id, { reden }), 'POST', `${huis}/doelscores/${id}/intrekking`],
])('%s calls its path', async (naam, roep, methode, verwacht) => {
  ontvangen.length = 0
  expect(await roep()).toMatchObject({ huishoudenId: 'x' })
  expect(ontvangen).toMatchObject([{ methode, pad: `/registratie/v1${verwacht}` }])
  const eenmaal = naam === 'meet' || naam === 'stelDoelscore'
  expect(ontvangen[0]!.sleutel).toEqual(eenmaal ? expect.stringMatching(/^[0-9a-f-]{36}$/) : undefined)
})

test('a key of one’s own is the one that is sent', async () => {
  ontvangen.length = 0
  await client.meet(id, meting, { idempotencyKey: 'ZB-meting-1' })
  expect(ontvangen).toMatchObject([{ sleutel: 'ZB-meting-1' }])
})
