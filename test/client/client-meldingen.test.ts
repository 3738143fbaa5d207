import { expect, test } from 'vitest'
import { startOntvanger } from './ontvanger.ts'

const { client, ontvangen } = await startOntvanger({ meldingId: 'x' }, '"h"')
const id = '00000000-0000-4000-8000-000000000002'
const pad = `/meldingen/${id}`
const reden = { reden: 'Toch niet' }
const melding = { wat: 'Hulp nodig', urgentie: 'snel', melder: { soort: 'loket' } } as const
const poging = { dag: '2026-11-22', wijze: 'telefoon', uitkomst: 'gesproken' } as const

test.each([
  ['meld', () => client.meld(id, melding), 'PUT', pad],
  ['melding', () => client.melding(id), 'GET', pad],
  ['meldingen', () => client.meldingen({ overTijd: 'ja' }), 'GET', '/meldingen?overTijd=ja'],
  ['gedaneMeldingen', () => client.gedaneMeldingen(), 'GET', '/gedane-meldingen'],
  ['trekMeldingIn', () => client.trekMeldingIn(id, reden), 'POST', `${pad}/intrekking`],
  ['pakMeldingOp', () => client.pakMeldingOp(id, {}), 'POST', `${pad}/oppakking`],
  ['geefMeldingTerug', () => client.geefMeldingTerug(id, reden), 'POST', `${pad}/teruggave`],
  ['legPogingVast', () => client.legPogingVast(id, id, poging), 'PUT', `${pad}/pogingen/${id}`],
  ['trekPogingIn', () => client.trekPogingIn(id, id, reden), 'POST', `${pad}/pogingen/${id}/intrekking`],
  ['sluitMelding', () => client.sluitMelding(id, { sluitreden: 'advies' }), 'POST', `${pad}/sluiting`],
  ['heropenMelding', () => client.heropenMelding(id, reden), 'POST', `${pad}/heropening`],
  ['meldMeldingAan', () => client.meldMeldingAan(id, { grondslag: { wet: 'Wmo 2015' } }), 'POST', `${pad}/aanmelding`],
  ['voegMeldingToe', () => client.voegMeldingToe(id, { huishoudenId: id }), 'POST', `${pad}/huishouden`],
])('%s calls its path', async (_naam, roep, methode, verwacht) => {
  ontvangen.length = 0
  expect(await roep()).toMatchObject({ meldingId: 'x' })
  expect(ontvangen).toMatchObject([{ methode, pad: `/registratie/v1${verwacht}`, kop: undefined }])
})

test('what was not seen is not changed: the version goes along', async () => {
  ontvangen.length = 0
  const { etag } = await client.melding(id)
  await client.wijzigMelding(id, { urgentie: 'spoed' }, { etag: etag! })
  expect(ontvangen[1]).toMatchObject({ methode: 'PATCH', kop: '"h"' })
})
