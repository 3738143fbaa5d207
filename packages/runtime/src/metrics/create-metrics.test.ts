import type { EventLog } from '@wijkhub/events'
import { expect, test } from 'vitest'
import { createMetrics } from './create-metrics.ts'

const log = (lag: EventLog['lag']): EventLog => ({
  subscribe: () => Promise.resolve({ stop: () => Promise.resolve() }),
  lag,
  mark: () => Promise.resolve(() => Promise.resolve(true)),
  close: () => Promise.resolve(),
})

async function series(metrics: { tekst: () => Promise<string> }, name: string): Promise<string[]> {
  const text = await metrics.tekst()
  return text.split('\n').filter((line) => line.startsWith(name))
}

test('requests are counted by route pattern, and a registration by its answer', async () => {
  const metrics = createMetrics('proef')
  const route = '/registratie/v1/aanmeldingen'
  metrics.onRequestDone({ methode: 'POST', route, status: 201, ms: 12, organisatie: 'kontext' })
  metrics.onRequestDone({ methode: 'GET', route: '/health/ready', status: 200, ms: 1, organisatie: undefined })
  expect(await series(metrics, 'wijkhub_aanmeldingen_total')).toEqual([
    'wijkhub_aanmeldingen_total{status="201",dienst="proef"} 1',
  ])
  const counts = await series(metrics, 'wijkhub_http_duur_seconds_count')
  expect(counts).toEqual([
    `wijkhub_http_duur_seconds_count{dienst="proef",methode="POST",route="${route}",status="201"} 1`,
  ])
})

test('every group that was subscribed to has its lag; one that cannot be asked has none, and that is counted', async () => {
  const metrics = createMetrics('proef')
  let away = false
  const followed = metrics.volg(
    log((group) => (away ? Promise.reject(new Error('weg')) : Promise.resolve(group.length))),
  )
  await followed.subscribe({ group: 'abc', topics: ['t'] }, () => Promise.resolve())
  expect(await series(metrics, 'wijkhub_lezer_achterstand{')).toEqual([
    'wijkhub_lezer_achterstand{groep="abc",dienst="proef"} 3',
  ])
  away = true
  expect(await series(metrics, 'wijkhub_lezer_achterstand{')).toEqual([])
  // Two scrapes since it went away: this one and the one above.
  expect(await series(metrics, 'wijkhub_cijfers_mislukt_total')).toEqual([
    'wijkhub_cijfers_mislukt_total{dienst="proef"} 2',
  ])
})

test('the relay lag of an instance that no longer publishes disappears', async () => {
  let at = 0
  const metrics = createMetrics('proef', () => at)
  metrics.onRelayLag({ events: 5, oldestMs: 1500 })
  expect(await series(metrics, 'wijkhub_relay_')).toEqual([
    'wijkhub_relay_achterstand{dienst="proef"} 5',
    'wijkhub_relay_oudste_seconds{dienst="proef"} 1.5',
  ])
  at = 20_000
  expect(await series(metrics, 'wijkhub_relay_')).toEqual([])
})

test('figures of rows are read anew at every scrape, and a row that went leaves no old figure', async () => {
  const metrics = createMetrics('proef')
  let waarden = [{ labels: { audience: 'cjg' }, waarde: 4 }]
  metrics.voegToe(() => Promise.resolve([{ naam: 'wijkhub_proef', uitleg: 'proef', waarden }]))
  expect(await series(metrics, 'wijkhub_proef{')).toEqual(['wijkhub_proef{audience="cjg",dienst="proef"} 4'])
  waarden = [{ labels: { audience: 'matchpoint' }, waarde: 1 }]
  expect(await series(metrics, 'wijkhub_proef{')).toEqual(['wijkhub_proef{audience="matchpoint",dienst="proef"} 1'])
})
