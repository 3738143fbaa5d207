import { afterAll, expect, it } from 'vitest'
import { alsPartnerNummer } from '@wijkhub/model'
import { aanmelding, startRechtenProef } from './rechten-proef.ts'

const zin = 'Jansen, BSN 9999.99.369'
const proef = await startRechtenProef(
  () => new Date('2026-11-28T11:00:00Z'),
  () => zin,
)
afterAll(() => proef.stop())

it('H4: a sentence that a partner gives as its number stands in no receipt, and the delivery is none the worse', async () => {
  const { body } = await proef.registry(
    'POST',
    '/aanmeldingen',
    'kontext',
    aanmelding(
      { A: { geboren: '1980-03-03' } },
      {
        toestemmingen: [{ bronpersoonId: 'A', voor: 'schuldhulp', gegevenOp: '2026-11-20' }],
        verwijzingen: [{ bronpersoonIds: ['A'], naar: 'schuldhulp', reden: 'Reden' }],
      },
    ),
  )
  const bewijzen = await proef.totBewijs(body.huishoudenId, 'kontext', 'schuldhulp', 'verwerkt')
  expect(bewijzen.find(({ audience }) => audience === 'schuldhulp')).not.toHaveProperty('partnerNummer')
  const { rows } = await proef.hub.pool.query("select data from eventlog.outbox where topic = 'wijkhub.levering'")
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toContain('Jansen')
})

it.each([
  ['SHV-000001', true],
  ['0392-2026-0000001', true],
  ['CJG-2026-0001', true],
  ['a3bb189e-8bf9-3888-9912-ace4e6543002', true],
  ['999999369', false],
  ['9999.99.369', false],
  ['Zaak-999993653', false],
  ['Jansen', false],
  ['Zaak van Jansen 12', false],
  ['', false],
])('H4: %o as the number of a partner is told: %o', (gegeven, verteld) => {
  expect(alsPartnerNummer(gegeven)).toBe(verteld ? gegeven : undefined)
})
