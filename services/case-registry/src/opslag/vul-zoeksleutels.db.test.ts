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

test('residents from before the keys are found without them, and have them once the hub has started', async () => {
  const eerste = await proef.meldAan('kontext', aanmeldingKontext)
  const zoals = (
    await hub.pool.query('select to_jsonb(i) as rij from registratie.inwoner i order by geboortedatum')
  ).rows.map(({ rij }) => rij)
  await hub.pool.query(
    'update registratie.inwoner set zoekversie = 0, deur = null, dag_voornaam = null, dag_achternaam = null, deur_voornaam = null, naam_jaar = null, telefoon = null',
  )
  const nogEens = await proef.meldAan('dock', { ...aanmeldingKontext, bronrecordId: 'DOCK-1' })
  expect(nogEens.inwoners.map(({ inwonerId }) => inwonerId)).toEqual(eerste.inwoners.map(({ inwonerId }) => inwonerId))

  const registry = createCaseRegistry({ ...deps, nieuwId: randomUUID })
  await registry.start()
  const gevuld = await totdat(
    async () => {
      const { rows } = await hub.pool.query<{ zoekversie: number; rij: object }>(
        `select zoekversie, to_jsonb(i) as rij from registratie.inwoner i order by geboortedatum`,
      )
      return rows
    },
    (gevonden) => gevonden.every(({ zoekversie }) => zoekversie === 2),
  )
  await registry.stop()
  expect(gevuld.map(({ rij }) => rij)).toEqual(zoals)
})
