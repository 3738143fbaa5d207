import { expect, test } from 'vitest'
import { startOntvanger } from './ontvanger.ts'

const { client, ontvangen } = await startOntvanger({ huishoudenId: 'x' })
const id = '00000000-0000-4000-8000-000000000002'
const pad = `/huishoudens/${id}/onderzoeken`
const inhoud = { inwonerId: id, gemeldOp: '2026-12-01', leefgebieden: [], gewezenOp: {} }
const reactie = { op: '2026-12-03', akkoord: true }

test.each([
  ['beginOnderzoek', () => client.beginOnderzoek(id, inhoud), 'POST', pad],
  ['wijzigOnderzoek', () => client.wijzigOnderzoek(id, id, inhoud), 'PUT', `${pad}/${id}`],
  [
    'geefVerslag',
    () => client.geefVerslag(id, id, { tekst: 'Besproken', gegevenOp: '2026-12-02' }),
    'PUT',
    `${pad}/${id}/verslag`,
  ],
  ['legReactieVast', () => client.legReactieVast(id, id, reactie), 'PUT', `${pad}/${id}/reactie`],
  ['trekOnderzoekIn', () => client.trekOnderzoekIn(id, id, { reden: 'Vergist' }), 'POST', `${pad}/${id}/intrekking`],
])('%s calls its path', async (_naam, roep, methode, verwacht) => {
  ontvangen.length = 0
  expect(await roep()).toMatchObject({ huishoudenId: 'x' })
  expect(ontvangen).toMatchObject([{ methode, pad: `/registratie/v1${verwacht}` }])
})
