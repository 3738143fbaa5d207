import type { LogEvent } from '@wijkhub/events'
import { expect, test } from 'vitest'
import { laatstePerHuishouden } from './laatste-per-huishouden.ts'

const event = (key: string, versie: number, attributes: Record<string, string> = {}): LogEvent => ({
  topic: 'wijkhub.projectie.cjg',
  key,
  type: 'projectie',
  id: `${key}-${versie}`,
  time: '2026-11-28T10:00:00Z',
  source: 'test',
  attributes: { versie: String(versie), ...attributes },
  data: versie === 3 ? null : { versie },
  position: String(versie),
})

test('of several events about one household only the highest version counts, whatever their order', () => {
  expect(laatstePerHuishouden([event('a', 1), event('b', 9), event('a', 3, { bijdrage: '4' }), event('a', 2)])).toEqual(
    [
      { huishoudenId: 'a', versie: 3, bijdrage: 4, document: null, op: '2026-11-28T10:00:00Z' },
      { huishoudenId: 'b', versie: 9, bijdrage: 0, document: { versie: 9 }, op: '2026-11-28T10:00:00Z' },
    ],
  )
})

test('a safety block and an erasure come along with the end they stand on; the next version without them lifts them', () => {
  const wissing = '00000000-0000-4000-8000-000000000001'
  const [stil, gewist] = [event('a', 3, { stil: 'ja' }), event('b', 3, { wissing })]
  expect(laatstePerHuishouden([stil, gewist])).toMatchObject([
    { huishoudenId: 'a', document: null, stil: true },
    { huishoudenId: 'b', document: null, wissing },
  ])
  const [na] = laatstePerHuishouden([stil, event('a', 4)])
  expect(na).not.toHaveProperty('stil')
  expect(laatstePerHuishouden([event('a', 1, { stil: 'nee' })])[0]).not.toHaveProperty('stil')
})
