import { expect, test } from 'vitest'
import { startOntvanger } from './ontvanger.ts'

const { client, ontvangen } = await startOntvanger({ verzoekId: 'x' }, '"4"')
const id = '00000000-0000-4000-8000-000000000002'
const pad = `/verzoeken/${id}`
const reden = { reden: 'Toch niet' }
const beperking = { soort: 'bezwaar' as const, inwonerId: id, audiences: ['cjg'], reden: 'Zij vroeg het' }
const verzoek = {
  soort: 'inzage',
  huishoudenId: id,
  inwonerId: id,
  gevraagdDoor: { wie: 'zelf' },
  ontvangenOp: '2026-11-20',
} as const

test.each([
  ['ontvangVerzoek', () => client.ontvangVerzoek(id, verzoek), 'PUT', pad],
  ['verzoek', () => client.verzoek(id), 'GET', pad],
  ['verzoeken', () => client.verzoeken({ soort: 'inzage' }), 'GET', '/verzoeken?soort=inzage'],
  ['neemVerzoekInBehandeling', () => client.neemVerzoekInBehandeling(id, {}), 'POST', `${pad}/behandeling`],
  ['verlengVerzoek', () => client.verlengVerzoek(id, reden), 'POST', `${pad}/verlenging`],
  ['beantwoordVerzoek', () => client.beantwoordVerzoek(id, { uitkomst: 'ingewilligd' }), 'POST', `${pad}/besluit`],
  ['heropenVerzoek', () => client.heropenVerzoek(id, reden), 'POST', `${pad}/heropening`],
  ['beperkVerwerking', () => client.beperkVerwerking(id, beperking), 'POST', `/huishoudens/${id}/beperkingen`],
  ['beperkingen', () => client.beperkingen(id), 'GET', `/huishoudens/${id}/beperkingen`],
  [
    'hefBeperkingOp',
    () => client.hefBeperkingOp(id, id, reden),
    'POST',
    `/huishoudens/${id}/beperkingen/${id}/opheffing`,
  ],
  ['trekVerzoekIn', () => client.trekVerzoekIn(id, reden), 'POST', `${pad}/intrekking`],
])('%s calls its path', async (_naam, roep, methode, verwacht) => {
  ontvangen.length = 0
  expect(await roep()).toMatchObject({ verzoekId: 'x' })
  expect(ontvangen).toMatchObject([{ methode, pad: `/registratie/v1${verwacht}`, kop: undefined }])
})

test('what was not seen is not changed: the version goes along', async () => {
  ontvangen.length = 0
  const { etag } = await client.verzoek(id)
  await client.wijzigVerzoek(id, { soort: 'correctie' }, { etag: etag! })
  expect(ontvangen[1]).toMatchObject({ methode: 'PATCH', kop: '"4"' })
})
