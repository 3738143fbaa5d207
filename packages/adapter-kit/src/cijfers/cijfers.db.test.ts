import { randomUUID } from 'node:crypto'
import { createPool } from '@wijkhub/postgres'
import { testDatabase } from '@wijkhub/builders/postgres'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { migrateAdapterService } from '../adapter-service.ts'
import { leesCijfers } from './cijfers.ts'

const schema = 'cijfers'
const { pool: admin, connection } = await testDatabase()
await migrateAdapterService({ pool: admin, schema })
const pool = createPool({ ...connection, applicationName: 'cijfers', searchPath: schema })
afterAll(() => pool.end())
beforeEach(() => pool.query('truncate koppeling, onderbreker, quarantaine, antwoord_bericht'))

const now = new Date('2026-11-22T12:00:00Z')
const minutenGeleden = (minuten: number) => new Date(now.getTime() - minuten * 60_000)

async function lees(audience: string): Promise<Record<string, number>> {
  const cijfers = await leesCijfers(pool, ['matchpoint', 'menscentraal'], now)
  return Object.fromEntries(
    cijfers.flatMap(({ naam, waarden }) =>
      waarden
        .filter(({ labels }) => labels['audience'] === audience)
        .map(({ labels, waarde }) => [
          [naam.replace('wijkhub_', ''), labels['richting']].filter(Boolean).join(':'),
          waarde,
        ]),
    ),
  )
}

async function koppeling(rij: { gewenst: number; geleverd?: number; geweigerd?: number; poging?: number; op: Date }) {
  await pool.query(
    `insert into koppeling (audience, huishouden_id, gewenste_versie, geleverde_versie, geweigerde_versie, poging, gewenst_op)
     values ('menscentraal', $1, $2, $3, $4, $5, $6)`,
    [randomUUID(), rij.gewenst, rij.geleverd ?? 0, rij.geweigerd ?? 0, rij.poging ?? 0, rij.op],
  )
}

test('a partner without a single row is shown with zeros: silence must not look like good news', async () => {
  expect(await lees('matchpoint')).toEqual({
    koppelingen_wachtend: 0,
    koppelingen_geweigerd: 0,
    koppelingen_opnieuw: 0,
    koppelingen_oudste_seconds: 0,
    'quarantaine_open:uit': 0,
    'quarantaine_open:in': 0,
    antwoorden_wachtend: 0,
    einde_recht_oudste_seconds: 0,
    einde_recht_wachtend: 0,
    inkomend_ongelezen: 0,
    koppelingen_later: 0,
    koppelingen_onverzendbaar: 0,
    oordeel_te_laat: 0,
    onderbreker_open: 0,
    partner_storing_seconds: 0,
  })
})

test('what waits, what was refused and what is tried again are told apart, and only what waits has an age', async () => {
  await koppeling({ gewenst: 3, geleverd: 3, op: minutenGeleden(600) })
  await koppeling({ gewenst: 2, geleverd: 1, op: minutenGeleden(5) })
  await koppeling({ gewenst: 2, geleverd: 1, poging: 4, op: minutenGeleden(30) })
  await koppeling({ gewenst: 2, geleverd: 1, geweigerd: 2, op: minutenGeleden(90) })
  expect(await lees('menscentraal')).toMatchObject({
    koppelingen_wachtend: 2,
    koppelingen_opnieuw: 1,
    koppelingen_geweigerd: 1,
    koppelingen_oudste_seconds: 1800,
  })
  expect(await lees('matchpoint')).toMatchObject({ koppelingen_wachtend: 0 })
})

test('quarantine counts what nobody solved yet, by direction', async () => {
  const zet = (richting: string, opgelost: Date | null) =>
    pool.query(
      `insert into quarantaine (id, audience, richting, soort, foutcode, reden, sinds, opgelost_op)
       values ($1, 'menscentraal', $2, 'proef', 'proef', 'proef', $3, $4)`,
      [randomUUID(), richting, minutenGeleden(10), opgelost],
    )
  await zet('uit', null)
  await zet('uit', null)
  await zet('in', null)
  await zet('in', now)
  expect(await lees('menscentraal')).toMatchObject({ 'quarantaine_open:uit': 2, 'quarantaine_open:in': 1 })
})

test('a circuit is open until its time, and a partner is down since its first failure', async () => {
  await pool.query(`insert into onderbreker values ('menscentraal', $1, 7, $2), ('matchpoint', $3, 7, $2)`, [
    new Date(now.getTime() + 1000),
    minutenGeleden(12),
    minutenGeleden(1),
  ])
  expect(await lees('menscentraal')).toMatchObject({ onderbreker_open: 1, partner_storing_seconds: 720 })
  expect(await lees('matchpoint')).toMatchObject({ onderbreker_open: 0, partner_storing_seconds: 720 })
})
