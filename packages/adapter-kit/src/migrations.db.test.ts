import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dumpSchema, migrate } from '@wijkhub/postgres'
import { testDatabase } from '@wijkhub/builders/postgres'
import { expect, test } from 'vitest'
import { migrateAdapterService } from './adapter-service.ts'

const { pool } = await testDatabase()

test('schema.sql is what the migrations make', async () => {
  const target = { pool, schema: 'adapter' }
  await migrateAdapterService(target)
  expect(await migrateAdapterService(target)).toEqual([])
  await expect(await dumpSchema(pool, 'adapter')).toMatchFileSnapshot('../schema.sql')
})

test('H4, H1, H5: an installed hub loses the words partners wrote, what weather put aside goes again, and so does an end', async () => {
  const schema = 'ouder'
  const alles = join(import.meta.dirname, '../migrations')
  const ouder = mkdtempSync(join(tmpdir(), 'wijkhub-migraties-'))
  cpSync(join(alles, '0001_koppelingen.sql'), join(ouder, '0001_koppelingen.sql'))
  await migrate({ pool, schema, folder: ouder, owner: 'adapter-kit' })
  rmSync(ouder, { recursive: true })
  const koppeling = async (naam: string, gewenst: string | null, foutcode: string) => {
    const id = randomUUID()
    await pool.query(
      `insert into ouder.koppeling (audience, huishouden_id, gewenst, gewenste_versie, geweigerde_versie, gewenst_op, status, foutcode, reden)
       values ($1, $2, $3, 2, 2, now(), 'geweigerd', $4, 'Jeugdige Jansen, BSN 9999.99.369')`,
      [naam, id, gewenst, foutcode],
    )
    await pool.query(
      `insert into ouder.quarantaine (id, audience, huishouden_id, richting, soort, foutcode, reden, sinds)
       values ($1, $2, $3, 'uit', 'x', $4, 'x', now())`,
      [randomUUID(), naam, id, foutcode],
    )
  }
  await koppeling('weer', '{}', 'http-404')
  await koppeling('weigering', '{}', 'bsn-9999.99.369')
  await koppeling('einde', null, 'geen-plaats')
  await koppeling('defect', '{}', 'defect')
  await migrateAdapterService({ pool, schema })
  const { rows } = await pool.query(
    'select audience, foutcode, reden, geweigerde_versie from ouder.koppeling order by audience',
  )
  expect(rows).toEqual([
    { audience: 'defect', foutcode: 'defect', reden: null, geweigerde_versie: '2' },
    { audience: 'einde', foutcode: 'partner-weigert', reden: null, geweigerde_versie: '0' },
    { audience: 'weer', foutcode: 'partner-weigert', reden: null, geweigerde_versie: '0' },
    { audience: 'weigering', foutcode: 'partner-weigert', reden: null, geweigerde_versie: '2' },
  ])
})
