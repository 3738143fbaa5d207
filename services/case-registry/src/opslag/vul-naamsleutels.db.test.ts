import { randomUUID } from 'node:crypto'
import { aanmeldingKontext } from '@wijkhub/builders'
import { startHubOmgeving, totdat } from '@wijkhub/builders/hub'
import { afterAll, expect, test } from 'vitest'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { createCaseRegistry, service } from '../service.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const deps = await hub.deps('registratie')
const proef = proefregistratie(deps)

test('residents from before the name form are found without it, and have it once the hub has started', async () => {
  const eerste = await proef.meldAan('kontext', aanmeldingKontext)
  await hub.pool.query('update registratie.inwoner set naamsleutel = null')
  const nogEens = await proef.meldAan('dock', { ...aanmeldingKontext, bronrecordId: 'DOCK-1' })
  expect(nogEens.inwoners.map(({ inwonerId }) => inwonerId)).toEqual(eerste.inwoners.map(({ inwonerId }) => inwonerId))

  const registry = createCaseRegistry({ ...deps, nieuwId: randomUUID })
  await registry.start()
  const sleutels = await totdat(
    async () => {
      const { rows } = await hub.pool.query<{ naamsleutel: string | null }>(
        'select naamsleutel from registratie.inwoner order by geboortedatum',
      )
      return rows.map(({ naamsleutel }) => naamsleutel)
    },
    (gevonden) => !gevonden.includes(null),
  )
  await registry.stop()
  expect(sleutels).toEqual(['maria', 'wilma', 'teun', 'trix'])
})
