import { testDatabase } from '@wijkhub/builders/postgres'
import { run, sql } from '@wijkhub/postgres'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { achter, geweigerd, isAchter, isGeweigerd, kentAlleBijdragen, kentBijdragen } from './achter.ts'
import { clockDriftMs } from '../clock-drift.ts'
import { hoogsteWachtMs } from './backoff.ts'
import { aanDeBeurt, leaseMs, leaseOver, isAanDeBeurt, isLeaseOver } from './clock.ts'
import type { RijMetMomenten } from './koppeling-rij.ts'
import { stateOf } from './state.ts'
import { teDoen } from './te-doen.ts'

const { pool } = await testDatabase()
const now = new Date('2026-11-28T12:00:00Z')

interface Gezegd {
  achter: boolean
  geweigerd: boolean
  kent: boolean
  beurt: boolean
  vrij: boolean
  doen: boolean
}

const vraag = sql<{ rijen: string; now: Date }, Gezegd>(
  'wat-sql-zegt',
  `select ${achter} as achter, ${geweigerd} as geweigerd, ${kentBijdragen} as kent, ${aanDeBeurt} as beurt,
     ${leaseOver} as vrij, ${teDoen} as doen
   from jsonb_to_recordset(:rijen::jsonb) as koppeling (plaats int, gewenste_versie bigint, geleverde_versie bigint,
     geweigerde_versie bigint, bijdrage_verzonden int, bijdrage_verwerkt int, volgende_poging timestamptz,
     wacht_ms int, huur_tot timestamptz, stil boolean) order by plaats`,
)

/** Around every edge a rule has: now, the end of a lease or a wait, and what a wrong clock may add. */
const moment = fc.oneof(
  fc.constant(null),
  fc
    .tuple(
      fc.constantFrom(0, 500, leaseMs, hoogsteWachtMs, leaseMs + clockDriftMs, hoogsteWachtMs + clockDriftMs),
      fc.integer({ min: -1, max: 1 }),
      fc.constantFrom(-1, 1),
    )
    .map(([afstand, rand, kant]) => new Date(now.getTime() + kant * afstand + rand)),
)
const versie = fc.integer({ min: 0, max: 3 })
const rijen = fc.array(
  fc.record({
    gewenste_versie: versie.map(String),
    geleverde_versie: versie.map(String),
    geweigerde_versie: versie.map(String),
    bijdrage_verzonden: versie,
    bijdrage_verwerkt: versie,
    volgende_poging: moment,
    wacht_ms: fc.constantFrom(null, 0, 500, 60_000),
    huur_tot: moment,
    stil: fc.boolean(),
  }),
  { minLength: 1, maxLength: 100 },
)

test('SQL and function say the same of every row: behind, refused, its turn, its lease, and what is to be done', async () => {
  await fc.assert(
    fc.asyncProperty(rijen, async (reeks) => {
      const zegtSql = await run(pool, vraag, {
        rijen: JSON.stringify(reeks.map((rij, plaats) => ({ ...rij, plaats }))),
        now,
      })
      const zegtDeFunctie = reeks.map((deel) => {
        const rij = { ...deel, onderweg: null, vanaf: null, status: 'wacht' } as RijMetMomenten
        return {
          achter: isAchter(rij),
          geweigerd: isGeweigerd(rij),
          kent: kentAlleBijdragen(rij),
          beurt: isAanDeBeurt(rij, now),
          vrij: isLeaseOver(rij, now),
          doen: stateOf(rij, now) === 'behind',
        }
      })
      expect(zegtSql).toEqual(zegtDeFunctie)
    }),
    { numRuns: 60 },
  )
})
