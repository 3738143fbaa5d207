import { expect, test } from 'vitest'
import {
  isStufTijdstip,
  leesStufDatum,
  leesStufTijdstip,
  stufDatum,
  stufOnvolledigeDatum,
  stufTijdstip,
} from './tijdstip.ts'

test.each([
  ['2026-11-22T10:00:00Z', '20261122110000000'],
  ['2026-07-01T21:59:59.123Z', '20260701235959123'],
  ['2026-12-31T23:30:00.007Z', '20270101003000007'],
  // The hour that comes twice: 02:30 summer time, then 02:30 winter time.
  ['2026-10-25T00:30:00Z', '20261025023000000'],
  ['2026-10-25T01:30:00Z', '20261025023000000'],
])('a moment %s is written in the local time of the Netherlands as %s', (moment, stuf) => {
  expect(stufTijdstip(moment)).toBe(stuf)
})

test.each([
  ['20261122110000000', '2026-11-22T10:00:00.000Z'],
  ['20261122110000', '2026-11-22T10:00:00.000Z'],
  ['202611221100005', '2026-11-22T10:00:00.500Z'],
  ['20260701235959123', '2026-07-01T21:59:59.123Z'],
  ['20270101003000007', '2026-12-31T23:30:00.007Z'],
  // As far as it goes, the last moment it can be.
  ['202611221100', '2026-11-22T10:00:59.000Z'],
  ['2026112211', '2026-11-22T10:59:59.000Z'],
  ['20261122', '2026-11-22T22:59:59.000Z'],
  ['20260701', '2026-07-01T21:59:59.000Z'],
  // Summer time begins and ends; the hour that comes twice is its first, the one that is skipped an hour after 01:30.
  ['20260329015959', '2026-03-29T00:59:59.000Z'],
  ['20260329023000', '2026-03-29T01:30:00.000Z'],
  ['20260329030000', '2026-03-29T01:00:00.000Z'],
  ['20261025015959', '2026-10-24T23:59:59.000Z'],
  ['20261025023000', '2026-10-25T00:30:00.000Z'],
  ['20261025030000', '2026-10-25T02:00:00.000Z'],
])('%s is read as the moment %s', (stuf, moment) => {
  expect(leesStufTijdstip(stuf)).toBe(moment)
})

test('every moment that is written to the millisecond is read back as it was, but in the hour that comes again', () => {
  for (let ms = Date.parse('2026-01-01T00:00:00Z'); ms < Date.parse('2027-01-01T00:00:00Z'); ms += 29 * 61_007) {
    const moment = new Date(ms).toISOString()
    const nogmaals = moment >= '2026-10-25T01' && moment < '2026-10-25T02'
    if (!nogmaals) expect(leesStufTijdstip(stufTijdstip(moment))).toBe(moment)
  }
})

test('dates are read back as they were written, and days that do not exist are refused', () => {
  expect(leesStufDatum(stufDatum('2012-02-29'))).toBe('2012-02-29')
  for (const datum of ['20130229', '20261301', '20260100', '2026-11-22', '2026112', '', '202611223'])
    expect(leesStufDatum(datum)).toBeUndefined()
})

test.each([
  ['2012-04-18', { waarde: '20120418', onvolledig: 'V' }],
  ['2012-04-00', { waarde: '20120401', onvolledig: 'D' }],
  ['2012-00-00', { waarde: '20120101', onvolledig: 'M' }],
  ['0000-00-00', { onvolledig: 'J' }],
])('of the day %s it is said what is not known', (datum, verwacht) => {
  expect(stufOnvolledigeDatum(datum)).toEqual(verwacht)
})

test.each(['20261122', '2026112211', '20261122110000', '20261122110000123'])('%s is a moment', (tijdstip) => {
  expect(isStufTijdstip(tijdstip)).toBe(true)
})

test.each([
  '20261122250000',
  '20261122116000',
  '20261122110060',
  '20261131',
  '2026-11-22',
  '202611221100001234',
  '2026112',
  '',
])('%j is no moment', (tijdstip) => {
  expect(isStufTijdstip(tijdstip)).toBe(false)
  expect(leesStufTijdstip(tijdstip)).toBeUndefined()
})
