import { expect, test } from 'vitest'
import { startOntvanger } from './ontvanger.ts'

const { client, ontvangen } = await startOntvanger({ huishoudenId: 'x' })
const id = '00000000-0000-4000-8000-000000000002'
const reden = 'Zij is veel alleen'
const pad = `/huishoudens/${id}/overdrachten`
const inhoud = { inwonerIds: [id], vraagIds: [id], doelIds: [], reden, herinnering: '2026-12-01' }
const kaart = { soort: 'specialistisch' }

test.each([
  ['socialeKaart', () => client.socialeKaart(), 'GET', '/sociale-kaart'],
  ['socialeKaart', () => client.socialeKaart(kaart), 'GET', '/sociale-kaart?soort=specialistisch'],
  ['biedOverdrachtAan', () => client.biedOverdrachtAan(id, { naar: 'buuv', ...inhoud }), 'POST', pad],
  ['wachtendeOverdrachten', () => client.wachtendeOverdrachten(), 'GET', '/overdrachten'],
  ['wijzigOverdracht', () => client.wijzigOverdracht(id, id, inhoud), 'PUT', `${pad}/${id}`],
  ['aanvaardOverdracht', () => client.aanvaardOverdracht(id, id, {}), 'POST', `${pad}/${id}/aanvaarding`],
  ['weigerOverdracht', () => client.weigerOverdracht(id, id, { reden }), 'POST', `${pad}/${id}/weigering`],
  [
    'rondOverdrachtAf',
    () => client.rondOverdrachtAf(id, id, { uitkomst: 'niet-gelukt' }),
    'PUT',
    `${pad}/${id}/resultaat`,
  ],
  ['beeindigOverdracht', () => client.beeindigOverdracht(id, id, { reden }), 'POST', `${pad}/${id}/einde`],
])('%s calls its path', async (_naam, roep, methode, verwacht) => {
  ontvangen.length = 0
  expect(await roep()).toMatchObject({ huishoudenId: 'x' })
  expect(ontvangen).toMatchObject([{ methode, pad: `/registratie/v1${verwacht}` }])
})
