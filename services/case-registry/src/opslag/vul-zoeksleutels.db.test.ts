import { randomUUID } from 'node:crypto'
import { aanmeldingKontext } from '@wijkhub/builders'
import { startHubOmgeving, totdat } from '@wijkhub/builders/hub'
import { afterAll, expect, test } from 'vitest'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { createCaseRegistry, service } from '../service.ts'
import { vulZoeksleutels } from './vul-zoeksleutels.ts'

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
    'update registratie.inwoner set zoekversie = 0, deur = null, dag_voornaam = null, dag_achternaam = null, deur_voornaam = null, naam_jaar = null, postcode_achternaam = null, straatnummer_jaar = null, telefoon = null',
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
    (gevonden) => gevonden.every(({ zoekversie }) => zoekversie === 3),
  )
  await registry.stop()
  expect(gevuld.map(({ rij }) => rij)).toEqual(zoals)
})

test('a hub filled by the version before gets the two keys of 0027: found as before until then, and a filling that breaks off is taken up where it was', async () => {
  const aantal = 1_200
  const [voorbeeld] = (
    await hub.pool.query<{ inwoner_id: string; huishouden_id: string }>(
      'select inwoner_id, huishouden_id from registratie.inwoner order by geboortedatum limit 1',
    )
  ).rows
  await hub.pool.query(
    'create table nieuw as select gen_random_uuid() nieuw_h, gen_random_uuid() nieuw_i from generate_series(1, $1)',
    [aantal],
  )
  await hub.pool.query(
    `insert into registratie.huishouden select n.nieuw_h, 1, now(), replace(o.toestand::text, $1, n.nieuw_i::text)::json
     from nieuw n, registratie.huishouden o where o.id = $2`,
    [voorbeeld!.inwoner_id, voorbeeld!.huishouden_id],
  )
  const zoals = await kolommen('where i.inwoner_id = $1', [voorbeeld!.inwoner_id])
  await hub.pool.query(
    `insert into registratie.inwoner select (jsonb_populate_record(o, jsonb_build_object('inwoner_id', n.nieuw_i, 'huishouden_id', n.nieuw_h,
       'zoekversie', 2, 'naamsleutel', 'x', 'postcode_achternaam', null, 'straatnummer_jaar', null))).*
     from nieuw n, registratie.inwoner o where o.inwoner_id = $1`,
    [voorbeeld!.inwoner_id],
  )
  const { rows } = await hub.pool.query('select count(*)::int as n from registratie.vind_bekenden($1, $2)', [
    ['dagVoornaam'],
    [zoals[0]!.rij['dag_voornaam']],
  ])
  expect(rows).toEqual([{ n: 20 }])

  const pool = await hub.deps('registratie')
  let keer = 0
  const breektAf = { throwIfAborted: () => void (++keer === 2 && raise()) } as AbortSignal
  await expect(vulZoeksleutels(pool.pool, breektAf)).rejects.toThrow('afgebroken')
  const nogTeDoen = async () => (await hub.pool.query(`select from registratie.inwoner where zoekversie < 3`)).rowCount
  expect(await nogTeDoen()).toBe(aantal - 500)
  expect(await vulZoeksleutels(pool.pool)).toBe(aantal - 500)
  expect(await nogTeDoen()).toBe(0)
  const gevuld = await kolommen('join nieuw n on n.nieuw_i = i.inwoner_id')
  expect(gevuld).toHaveLength(aantal)
  for (const { rij } of gevuld) expect({ ...zoals[0]!.rij, ...eigen(rij) }).toEqual(rij)
  expect(await vulZoeksleutels(pool.pool)).toBe(0)
})

function raise(): never {
  throw new Error('afgebroken')
}

function eigen({ inwoner_id, huishouden_id, naamsleutel }: Record<string, unknown>): object {
  return { inwoner_id, huishouden_id, naamsleutel }
}

async function kolommen(waar: string, waarden: string[] = []): Promise<{ rij: Record<string, unknown> }[]> {
  return (await hub.pool.query(`select to_jsonb(i) as rij from registratie.inwoner i ${waar}`, waarden)).rows
}
