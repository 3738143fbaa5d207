import { randomUUID } from 'node:crypto'
import type { LogEvent } from '@wijkhub/events'
import { volgers } from '@wijkhub/builders/haarlem'
import { sourceUrn, type Levering } from '@wijkhub/model'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { service } from '../service.ts'
import { verwerkLeveringen } from './verwerk-leveringen.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const verwerk = verwerkLeveringen(await hub.deps('registratie'))

let huishoudenId = ''
beforeEach(() => {
  huishoudenId = randomUUID()
})

function levering(volgnummer: number, status: Levering['status'], meer: Partial<Levering> = {}): LogEvent {
  const op = '2026-11-22T10:00:00Z'
  const data = {
    audience: 'menscentraal',
    huishoudenId,
    versie: 1,
    volgnummer,
    status,
    berichten: 1,
    poging: 1,
    op,
    ...meer,
  }
  const kop = {
    topic: 'wijkhub.levering',
    type: 'nl.wijkhub.levering-bijgewerkt',
    source: sourceUrn(
      '0',
      `wijkhub-${Object.keys(volgers).find((dienst) => volgers[dienst]!.includes(data.audience))}`,
    ),
  }
  return { ...kop, key: huishoudenId, id: randomUUID(), time: op, attributes: {}, data, position: '' }
}

const geenFout = { fout: null, vanaf: null, onverzendbaar: null }

async function bewaard() {
  const { rows } = await hub.pool.query(
    `select audience, volgnummer, status, partner_nummer as nummer, foutcode as fout, vanaf, onverzendbaar from registratie.levering
     where huishouden_id = $1 order by audience`,
    [huishoudenId],
  )
  return rows as unknown[]
}

test('the highest number wins, within a batch and between batches, in whatever order they arrive', async () => {
  await verwerk([levering(3, 'geaccepteerd'), levering(2, 'verzonden')])
  await verwerk([levering(1, 'aangeboden')])
  expect(await bewaard()).toEqual([
    { audience: 'menscentraal', volgnummer: 3, status: 'geaccepteerd', nummer: null, ...geenFout },
  ])
})

test('a number the partner gave is not lost by a later receipt that does not repeat it; a reason is', async () => {
  await verwerk([levering(1, 'geweigerd', { partnerNummer: 'MC-2026-1', foutcode: 'partner-weigert' })])
  await verwerk([levering(2, 'verwerkt')])
  expect(await bewaard()).toEqual([
    { audience: 'menscentraal', volgnummer: 2, status: 'verwerkt', nummer: 'MC-2026-1', ...geenFout },
  ])
})

test('each partner system has a receipt of its own, and an unreadable one holds up nothing', async () => {
  await verwerk([
    levering(1, 'verwerkt', { audience: 'cjg' }),
    levering(0, 'verwerkt'),
    levering(1, 'wacht', { foutcode: 'partner-onbereikbaar' }),
  ])
  expect(await bewaard()).toEqual([
    { audience: 'cjg', volgnummer: 1, status: 'verwerkt', nummer: null, ...geenFout },
    {
      audience: 'menscentraal',
      volgnummer: 1,
      status: 'wacht',
      nummer: null,
      ...geenFout,
      fout: 'partner-onbereikbaar',
    },
  ])
})

test('what waits for a day and what cannot be sent are kept with it, and are gone when the next receipt does not name them', async () => {
  const onverzendbaar = [{ code: 'geslacht-niet-te-melden' as const, onderdeel: `contactmomenten/${randomUUID()}` }]
  await verwerk([levering(1, 'wacht', { vanaf: '2026-12-01', onverzendbaar })])
  expect(await bewaard()).toMatchObject([{ status: 'wacht', vanaf: '2026-12-01', onverzendbaar }])
  await verwerk([levering(2, 'verwerkt')])
  expect(await bewaard()).toMatchObject([{ status: 'verwerkt', vanaf: null, onverzendbaar: null }])
})

test('a receipt from before the closed list is taken without the partner’s words', async () => {
  const oud = levering(1, 'geweigerd')
  const woorden = { foutcode: 'bsn-9999.99.369', reden: 'Jeugdige Jansen, BSN 9999.99.369, is onbekend' }
  await verwerk([{ ...oud, data: { ...(oud.data as object), ...woorden } }])
  expect(await bewaard()).toMatchObject([{ status: 'geweigerd', fout: 'onbekend' }])
  const { rows } = await hub.pool.query('select reden from registratie.levering where huishouden_id = $1', [
    huishoudenId,
  ])
  expect(rows).toEqual([{ reden: null }])
})

test('H10: a receipt is believed only from the service that talks with its partner', async () => {
  await verwerk([{ ...levering(9, 'verwerkt'), source: sourceUrn('0', 'wijkhub-cjg-bridge') }])
  expect(await bewaard()).toEqual([])
})
