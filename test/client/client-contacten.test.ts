import { expect, test } from 'vitest'
import { startOntvanger } from './ontvanger.ts'

const { client, ontvangen } = await startOntvanger({ huishoudenId: 'x' })
const id = '00000000-0000-4000-8000-000000000002'
const reden = 'Vergissing'
const verslag = { contact: 'telefoon', tekst: 'Het gaat goed', leesbaarVoor: 'team' } as const
const inwonerIds = [id]
const [datum, moment] = ['2026-11-21', '2026-11-21T09:30:00+01:00']

test.each([
  ['rapporteer', () => client.rapporteer(id, { ...verslag, inwonerIds, datum }), 'POST', 'rapportages'],
  ['wijzigRapportage', () => client.wijzigRapportage(id, 'r', { reden }), 'PATCH', 'rapportages/r'],
  ['maakAfspraak', () => client.maakAfspraak(id, { inwonerIds, moment }), 'POST', 'afspraken'],
  ['verzetAfspraak', () => client.verzetAfspraak(id, 'a', { moment }), 'PATCH', 'afspraken/a'],
  ['rondAfspraakAf', () => client.rondAfspraakAf(id, 'a', { status: 'gehouden' }), 'POST', 'afspraken/a/uitkomst'],
  ['spreekPolsAf', () => client.spreekPolsAf(id, { inwonerIds, elkeWeken: 4 }), 'POST', 'polsen'],
  ['wijzigPols', () => client.wijzigPols(id, 'p', { elkeWeken: 6 }), 'PATCH', 'polsen/p'],
  ['voelPols', () => client.voelPols(id, 'p', { datum }), 'POST', 'polsen/p/contacten'],
  ['beeindigPols', () => client.beeindigPols(id, 'p', { reden }), 'POST', 'polsen/p/beeindiging'],
  ['trekContactIn', () => client.trekContactIn(id, 'polsen', 'p', { reden }), 'POST', 'polsen/p/intrekking'],
])('%s calls its path', async (_naam, roep, methode, verwacht) => {
  ontvangen.length = 0
  expect(await roep()).toMatchObject({ huishoudenId: 'x', etag: '"3"' })
  expect(ontvangen).toMatchObject([{ methode, pad: `/registratie/v1/huishoudens/${id}/${verwacht}` }])
})
