import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aanmeldingKontext } from '@wijkhub/builders'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { migrate } from '@wijkhub/postgres'
import { alsTekst, leesHoofdsleutel, nieuwSleutelbestand } from '@wijkhub/verzegelen'
import { afterAll, expect, test } from 'vitest'
import { zoekversie } from '../huishouden/zoekrij.ts'
import { createCaseRegistry, service } from '../service.ts'
import { vulZoeksleutels } from './vul-zoeksleutels.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
const deps = await hub.deps('registratie')
const { pool } = deps
const alles = join(import.meta.dirname, '../../migrations')

/** The index as it is, of whoever it is. */
const index = async () =>
  (
    await pool.query<{ rij: Record<string, unknown> }>(
      'select to_jsonb(i) as rij from inwoner i order by inwoner_id, huishouden_id',
    )
  ).rows

test('a filled hub of before upgrades: its plain keys are gone with their columns, a filling that breaks off goes on where it was, and then everybody is found as before', async () => {
  // Another schema of today says how the state of this family looks.
  const elders = await startHubOmgeving()
  await service.migrate({ pool: elders.pool, schema: 'registratie' })
  const daar = proefregistratie(await elders.deps('registratie'))
  const { huishoudenId } = await daar.meldAan('kontext', aanmeldingKontext)
  const gezin = await daar.toestand(huishoudenId)
  await elders.stop()

  const ouder = mkdtempSync(join(tmpdir(), 'wijkhub-migraties-'))
  for (const bestand of readdirSync(alles).filter((naam) => naam < '0048'))
    cpSync(join(alles, bestand), join(ouder, bestand))
  await migrate({ pool, schema: 'registratie', folder: ouder })
  rmSync(ouder, { recursive: true })
  const aantal = 1_200
  const [[moeder, ...rest]] = [Object.keys(gezin.inwoners)] as [[string, ...string[]]]
  for (let nummer = 0; nummer < aantal / 4; nummer++) {
    const id = randomUUID()
    const leden = [moeder, ...rest].map((inwonerId) => [inwonerId, nummer === 0 ? inwonerId : randomUUID()] as const)
    const tekst = leden.reduce((zoals, [was, wordt]) => zoals.replaceAll(was, wordt), JSON.stringify(gezin))
    await pool.query(`insert into huishouden values ($1, 1, now(), $2)`, [id, tekst.replaceAll(huishoudenId, id)])
    for (const [, inwonerId] of leden)
      await pool.query(
        `insert into inwoner (inwoner_id, huishouden_id, zoekversie, bsn, postcode, dag_voornaam) values ($1, $2, 3, '999990019', '2011AB', 'verzonnen sleutel')`,
        [inwonerId, id],
      )
  }
  await service.migrate({ pool, schema: 'registratie' })
  const rijen = await index()
  expect(rijen).toHaveLength(aantal)
  expect(JSON.stringify(rijen)).not.toMatch(/999990019|2011AB|verzonnen/)

  let keer = 0
  const breektAf = { throwIfAborted: () => void (++keer === 2 && raise()) } as AbortSignal
  await expect(vulZoeksleutels(deps, breektAf)).rejects.toThrow('afgebroken')
  const nogTeDoen = async () => (await pool.query('select from inwoner where zoekversie < $1', [zoekversie])).rowCount
  expect(await nogTeDoen()).toBe(aantal - 500)
  const registry = createCaseRegistry({ ...deps, nieuwId: randomUUID })
  await registry.controleer!()
  expect(await nogTeDoen()).toBe(0)
  expect(await vulZoeksleutels(deps)).toBe(0)

  const proef = proefregistratie(deps)
  const nogEens = await proef.meldAan('kontext', { ...aanmeldingKontext, bronrecordId: 'NOG-EENS' })
  const bekend = new Set((await index()).map(({ rij }) => rij['inwoner_id']))
  expect(nogEens.inwoners.filter(({ inwonerId }) => !bekend.has(inwonerId))).toEqual([])
}, 120_000)

test('what is filled is what a registration writes, and no value of anybody', async () => {
  const proef = proefregistratie(deps)
  const anderen = aanmeldingKontext.inwoners.map((persoon) => ({
    ...persoon,
    naam: { voornamen: 'Zeldzaam', geslachtsnaam: `Naamgever ${persoon.bronpersoonId}` },
    geboortedatum: '1971-02-03',
    telefoonnummer: '0612121212',
    emailadres: 'zeldzaam@naam.example',
  }))
  const kaal = { vragen: [], zrm: [], toestemmingen: [], verwijzingen: [], signalen: [] }
  const adres = { ...aanmeldingKontext.adres, postcode: '9751AA', huisnummer: 8888 }
  await proef.meldAan('kontext', { ...aanmeldingKontext, bronrecordId: 'ANDER', adres, inwoners: anderen, ...kaal })
  const zoals = await index()
  // A hash, something sealed, an id, a day, yes or no, or which form: nothing else stands there.
  const vorm =
    /^(\\x[0-9a-f]{32}|\\x010[01][0-9a-f]{56,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\d|true|false|null|\d)$/
  for (const { rij } of zoals) for (const waarde of Object.values(rij)) expect(String(waarde)).toMatch(vorm)
  await pool.query('update inwoner set zoekversie = 0, deur = null, dag_voornaam = null, telefoon = null, bsn = null')
  await vulZoeksleutels(deps)
  expect(await index()).toEqual(zoals)
})

test('another file of keys is refused before the door opens: nobody would be known, and everybody registered twice', async () => {
  const ander = leesHoofdsleutel(alsTekst(nieuwSleutelbestand('2026-11-29T12:00:00.000Z')))
  const registry = createCaseRegistry({ ...deps, hoofdsleutel: ander, nieuwId: randomUUID })
  await expect(registry.controleer!()).rejects.toThrow('niet dat van deze database')
  await expect(createCaseRegistry({ ...deps, nieuwId: randomUUID }).controleer!()).resolves.toBeUndefined()
})

function raise(): never {
  throw new Error('afgebroken')
}
