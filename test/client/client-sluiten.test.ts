import { expect, test } from 'vitest'
import { startOntvanger } from './ontvanger.ts'

const { client, ontvangen } = await startOntvanger({ huishoudenId: 'x' })
const id = '00000000-0000-4000-8000-000000000002'
const nazorg = { inwonerIds: [id], dag: '2027-02-01', hoe: 'telefoon' as const }
const pad = `/huishoudens/${id}`

test.each([
  [
    'sluit',
    () => client.sluit(id, { aanleiding: 'doelen-behaald', reden: 'Klaar', doelen: { [id]: { uitkomst: 'deels' } } }),
    'POST',
    `${pad}/sluiting`,
  ],
  ['heropen', () => client.heropen(id, { reden: 'Terug' }), 'POST', `${pad}/heropening`],
  ['teGevenNazorg', () => client.teGevenNazorg(), 'GET', '/nazorg'],
  ['teGevenNazorg', () => client.teGevenNazorg({ teLaat: 'ja' }), 'GET', '/nazorg?teLaat=ja'],
  ['planNazorg', () => client.planNazorg(id, nazorg), 'POST', `${pad}/nazorg`],
  ['wijzigNazorg', () => client.wijzigNazorg(id, id, nazorg), 'PUT', `${pad}/nazorg/${id}`],
  ['rondNazorgAf', () => client.rondNazorgAf(id, id, { uitkomst: 'gedaan' }), 'POST', `${pad}/nazorg/${id}/afronding`],
  ['sluitingResultaat', () => client.sluitingResultaat(id), 'GET', `${pad}/sluiting`],
])('%s calls its path', async (_naam, roep, methode, verwacht) => {
  ontvangen.length = 0
  expect(await roep()).toMatchObject({ huishoudenId: 'x' })
  expect(ontvangen).toMatchObject([{ methode, pad: `/registratie/v1${verwacht}` }])
})
