import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@wijkhub/postgres'
import { testDatabase } from '@wijkhub/builders/postgres'
import { expect, test } from 'vitest'
import { service } from '../service.ts'

const { pool } = await testDatabase()

test('H4: receipts an installed hub kept lose what partners wrote in them', async () => {
  const schema = 'registratie'
  const alles = join(import.meta.dirname, '../../migrations')
  const ouder = mkdtempSync(join(tmpdir(), 'wijkhub-migraties-'))
  for (const bestand of readdirSync(alles).filter((naam) => naam < '0008'))
    cpSync(join(alles, bestand), join(ouder, bestand))
  await migrate({ pool, schema, folder: ouder })
  rmSync(ouder, { recursive: true })
  const bewaar = (audience: string, status: string, foutcode: string | null, reden: string | null) =>
    pool.query(
      `insert into registratie.levering (huishouden_id, audience, volgnummer, versie, status, berichten, poging, foutcode, reden, op)
       values ($1, $2, 1, 1, $3, 0, 0, $4, $5, now())`,
      [randomUUID(), audience, status, foutcode, reden],
    )
  await bewaar('a', 'geweigerd', 'bsn-999999369', 'Jeugdige Jansen, geboren 2012-03-04')
  await bewaar('b', 'wacht', 'http-503', 'Jansen')
  await bewaar('c', 'geweigerd', 'defect', 'De hub kon geen bericht maken')
  await bewaar('d', 'verwerkt', null, null)
  await service.migrate({ pool, schema })
  const { rows } = await pool.query('select audience, foutcode, reden from registratie.levering order by audience')
  expect(rows).toEqual([
    { audience: 'a', foutcode: 'partner-weigert', reden: null },
    { audience: 'b', foutcode: 'onbekend', reden: null },
    { audience: 'c', foutcode: 'defect', reden: null },
    { audience: 'd', foutcode: null, reden: null },
  ])
})
