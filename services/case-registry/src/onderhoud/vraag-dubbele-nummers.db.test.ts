import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { adres } from '@wijkhub/builders'
import { startHubOmgeving, totdat } from '@wijkhub/builders/hub'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { isBsn } from '@wijkhub/model'
import { migrate } from '@wijkhub/postgres'
import { afterAll, expect, test } from 'vitest'
import { createCaseRegistry, service } from '../service.ts'
import { beslisToetsing } from '../toetsing/beslis-toetsing.ts'
import { zoekToetsingen } from '../toetsing/zoek-toetsingen.ts'
import { vulZoeksleutels } from '../opslag/vul-zoeksleutels.ts'
import { dubbeleNummers } from './lees-dubbele-nummers.ts'
import { vraagDubbeleNummers } from './vraag-dubbele-nummers.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
const deps = await hub.deps('registratie')
const { pool } = deps

const bsns = Array.from({ length: 9000 }, (_, i) => String(999_990_000 + i)).filter(isBsn)
const inwoner = (voornamen: string, bsn: string, geboortedatum = '1980-05-06') => ({
  naam: { voornamen, geslachtsnaam: 'Verzonnen' },
  geboortedatum,
  geslacht: 'V',
  gezinsrol: 'ouder',
  bsn,
})

let huisnummer = 0
let oud = true
/** As a hub of before issue 10 kept it. */
async function oudHuishouden(organisatie: string, inwoners: ReturnType<typeof inwoner>[]) {
  const huishoudenId = randomUUID()
  const deur = { ...adres, huisnummer: ++huisnummer }
  const leden = inwoners.map((persoon) => [randomUUID(), persoon] as const)
  const toestand = {
    huishoudenId,
    versie: 1,
    adres: deur,
    grondslag: { wet: 'Wmo 2015' },
    inwoners: Object.fromEntries(leden),
    betrokkenheden: { [randomUUID()]: { organisatie, medewerker: { naam: 'Mia' }, sinds: '2026-01-05' } },
  }
  await pool.query(`insert into huishouden (id, versie, geregistreerd_op, toestand) values ($1, 1, $2, $3)`, [
    huishoudenId,
    `2026-01-05T10:00:${String(huisnummer).padStart(2, '0')}Z`,
    JSON.stringify(toestand),
  ])
  for (const [inwonerId, { bsn, geboortedatum }] of leden)
    await (oud
      ? pool.query(
          `insert into inwoner (inwoner_id, huishouden_id, bsn, geboortedatum, postcode, huisnummer)
           values ($1, $2, $3, $4, $5, $6)`,
          [inwonerId, huishoudenId, bsn, geboortedatum, deur.postcode, deur.huisnummer],
        )
      : pool.query(`insert into inwoner (inwoner_id, huishouden_id) values ($1, $2)`, [inwonerId, huishoudenId]))
  return { huishoudenId, ids: leden.map(([id]) => id) }
}

const alles = join(import.meta.dirname, '../../migrations')
const ouder = mkdtempSync(join(tmpdir(), 'wijkhub-migraties-'))
for (const bestand of readdirSync(alles).filter((naam) => naam < '0014'))
  cpSync(join(alles, bestand), join(ouder, bestand))
await migrate({ pool, schema: 'registratie', folder: ouder })
rmSync(ouder, { recursive: true })
// One of these pairs is of two organisations, one of Kontext alone; of the rest each number is hers alone.
const [eigen, gedeeld, alleen] = bsns as [string, string, string]
const eerst = await oudHuishouden('kontext', [inwoner('Anna', eigen), inwoner('Bea', gedeeld)])
const laatst = await oudHuishouden('kontext', [inwoner('Anna', eigen), inwoner('Cato', alleen)])
const dock = await oudHuishouden('dock', [inwoner('Dirkje', gedeeld, '1951-11-12')])
await service.migrate({ pool, schema: 'registratie' })
oud = false
const registry = createCaseRegistry({ ...deps, nieuwId: randomUUID })
await registry.controleer!()

const proef = proefregistratie(deps)
const lees = async (als: string, stand: 'open' | 'besloten' = 'open') => {
  const zoek = { stand, soort: undefined, na: undefined, hoogstens: 50 }
  return (await zoekToetsingen(proef.registry, proef.handeling(als), zoek)).gevonden
}
const aantal = () => proef.aantal('toetsing')

test('a number that stood at two residents before the upgrade becomes a question, for who may see both', async () => {
  await registry.start()
  await totdat(aantal, (gevraagd) => gevraagd === 2, 50_000)
  await registry.stop()
  const van = (huishoudens: string[], inwoners: string[], bewijs: object) => ({
    soort: 'zelfde-persoon',
    stand: 'open',
    huishoudens,
    inwoners,
    bewijs: expect.arrayContaining([expect.objectContaining({ kenmerk: 'bsn', ...bewijs })]),
  })
  const een = van([laatst.huishoudenId, eerst.huishoudenId], [laatst.ids[0]!, eerst.ids[0]!], { niveau: 'gelijk' })
  const ander = van([dock.huishoudenId, eerst.huishoudenId], [dock.ids[0]!, eerst.ids[1]!], { niveau: 'botst' })
  expect(await lees('kontext')).toMatchObject([een])
  expect(await lees('dock')).toEqual([])
  expect(await lees('gemeente')).toEqual(
    expect.arrayContaining([een, ander].map((vraag) => expect.objectContaining(vraag))),
  )
  expect(JSON.stringify(await lees('gemeente'))).not.toMatch(/Anna|99999|Verzonnen/)
})

test('a pair is asked about once, whatever was decided', async () => {
  const [vraag] = await lees('kontext')
  const besluit = { toetsingId: vraag!.toetsingId, besluit: 'niet-dezelfde' as const }
  expect(await beslisToetsing(proef.registry, proef.handeling('kontext'), besluit)).toHaveProperty('toetsing')
  expect(await vraagDubbeleNummers(proef.registry)).toBe(0)
  expect(await aantal()).toBe(2)
  expect(await lees('kontext', 'besloten')).toHaveLength(1)
})

test('who turned out to be one has her number once', async () => {
  const [vraag] = (await lees('gemeente')).filter(({ huishoudens }) => huishoudens.includes(dock.huishoudenId))
  const besluit = { toetsingId: vraag!.toetsingId, besluit: 'zelfde' as const, reden: 'Verschreven' }
  expect(await beslisToetsing(proef.registry, proef.handeling('gemeente'), besluit)).toHaveProperty('toetsing')
  expect(Object.keys((await proef.toestand(dock.huishoudenId)).inwoners)).toEqual([eerst.ids[1]])
  expect(await vraagDubbeleNummers(proef.registry)).toBe(0)
  // Where she lives is the next question.
  expect(await aantal()).toBe(3)
})

test('more than a page, broken off and begun again, by the index alone', async () => {
  const nummers = bsns.slice(10, 220)
  const wie = (naam: string) => nummers.map((bsn) => inwoner(naam, bsn))
  const { huishoudenId } = await oudHuishouden('kontext', wie('Els'))
  await oudHuishouden('kontext', wie('Els'))
  await vulZoeksleutels(proef.registry)
  const afbreken = new AbortController()
  const onderweg = vraagDubbeleNummers(proef.registry, afbreken.signal)
  await totdat(aantal, (gevraagd) => gevraagd > 3)
  afbreken.abort()
  await expect(onderweg).rejects.toThrow()
  const toen = await aantal()
  expect(toen).toBeLessThan(213)
  expect(await vraagDubbeleNummers(proef.registry)).toBe(213 - toen)
  expect(await vraagDubbeleNummers(proef.registry)).toBe(0)

  await pool.query(
    `insert into inwoner (inwoner_id, huishouden_id, bsn) select gen_random_uuid(), $1, sha256(n::text::bytea)
     from generate_series(1, 20000) n`,
    [huishoudenId],
  )
  await pool.query('analyze inwoner')
  const nul = '00000000-0000-0000-0000-000000000000'
  const waarden: Record<string, unknown> = { bsn: '\\x5000', een: nul, ander: nul, hoogstens: 200 }
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(
    `explain ${dubbeleNummers.text}`,
    dubbeleNummers.parameters.map((naam) => waarden[naam]),
  )
  const plan = rows.map((rij) => rij['QUERY PLAN']).join('\n')
  expect(plan).toMatch(/inwoner_bsn on inwoner a/)
  expect(plan).toMatch(/inwoner_bsn on inwoner b/)
  expect(plan).not.toMatch(/Seq Scan on inwoner/)
})
