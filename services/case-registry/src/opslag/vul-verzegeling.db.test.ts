import { randomUUID } from 'node:crypto'
import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { bewaardeFeiten, bewaardHuishouden } from '@wijkhub/builders/bewaard'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { afterAll, expect, test } from 'vitest'
import { createCaseRegistry, service } from '../service.ts'
import { vulVerzegeling } from './vul-verzegeling.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const deps = await hub.deps('registratie')
const { pool } = deps
const proef = proefregistratie(deps)

const kaal = { vragen: [], zrm: [], toestemmingen: [], verwijzingen: [], signalen: [] }
let nummer = 0
async function gezin(): Promise<string> {
  nummer++
  const inwoners = aanmeldingKontext.inwoners.map(({ telefoonnummer: _, ...persoon }) => ({
    ...persoon,
    naam: { ...persoon.naam, geslachtsnaam: `Zegel${'abcdefghijklmnopqrstuvwxyz'[nummer % 26]!.repeat(5)}` },
  }))
  const eigen = { adres: { ...adres, huisnummer: nummer, straatnaam: 'Onleesbaarlaan' }, bronrecordId: `VZ-${nummer}` }
  return (await proef.meldAan('kontext', { ...aanmeldingKontext, ...kaal, ...eigen, inwoners })).huishoudenId
}

/** As a hub of before 0050 kept all of it. */
async function maakLeesbaar(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const [toestand, feiten] = [await bewaardHuishouden(hub.pool, id), await bewaardeFeiten(hub.pool, id)]
    const op = new Date()
    await hub.pool.query('alter table registratie.feit disable trigger feit_onveranderlijk')
    await pool.query('update huishouden set toestand = $2, verzegeld = null, wegwijzer = null where id = $1', [
      id,
      toestand,
    ])
    for (const [index, gegevens] of feiten.entries())
      await pool.query(
        'update feit set gegevens = $3, verzegeld = null, op = $4 where huishouden_id = $1 and volgnummer = $2',
        [id, index + 1, gegevens, op],
      )
    await hub.pool.query('alter table registratie.feit enable trigger feit_onveranderlijk')
    await pool.query('update inwoner set kenmerken = null where huishouden_id = $1', [id])
    await pool.query('delete from huishoudsleutel where huishouden_id = $1', [id])
  }
}

const leesbaar = async () =>
  (
    await pool.query<{ n: number }>(
      `select (select count(*) from huishouden where toestand is not null)::int + (select count(*) from feit where gegevens is not null)::int as n`,
    )
  ).rows[0]!.n

test('a filled hub upgrades, breaks off and goes on: what it knew is what it knows, and nothing of it can be read in the tables', async () => {
  const ids: string[] = []
  for (let keer = 0; keer < 60; keer++) ids.push(await gezin())
  const zoals = await Promise.all(
    ids.map(async (id) => ({ toestand: await proef.toestand(id), feiten: await bewaardeFeiten(hub.pool, id) })),
  )
  await maakLeesbaar(ids)
  expect(await leesbaar()).toBeGreaterThan(60)
  expect(JSON.stringify(await proef.toestand(ids[0]!))).toBe(JSON.stringify(zoals[0]!.toestand))

  let keer = 0
  const breektAf = { throwIfAborted: () => void (++keer === 2 && raise()) } as AbortSignal
  await expect(vulVerzegeling(deps, breektAf)).rejects.toThrow('afgebroken')
  expect(await leesbaar()).toBeGreaterThan(0)
  await createCaseRegistry({ ...deps, nieuwId: randomUUID }).controleer!()
  expect(await leesbaar()).toBe(0)
  expect(await vulVerzegeling(deps)).toBe(0)
  for (const [index, id] of ids.entries())
    expect({ toestand: await proef.toestand(id), feiten: await bewaardeFeiten(hub.pool, id) }).toEqual(zoals[index])
  for (const tabel of [
    'huishouden',
    'feit',
    'inwoner',
    'bronrecord',
    'projectie',
    'agenda',
    'overzicht',
    'afwijking',
  ]) {
    const { rows } = await pool.query<{ alles: string }>(`select string_agg(t::text, ' ') as alles from ${tabel} t`)
    expect(`${tabel} ${rows[0]!.alles}`).not.toMatch(/Zegel|Onleesbaarlaan/)
  }
  // Who registers them again is recognised.
  const eerste = zoals[0]!.toestand
  const [wie] = Object.values(eerste.inwoners)
  const nogEens = await proef.meldAan('kontext', {
    ...aanmeldingKontext,
    ...kaal,
    bronrecordId: 'NOG-EENS',
    adres: eerste.adres,
    inwoners: [{ ...wie!, bronpersoonId: 'x' }],
  })
  expect(nogEens.huishoudenId).toBe(ids[0])
}, 120_000)

test('a blob that was moved to another household opens nothing there', async () => {
  const [een, ander] = [await gezin(), await gezin()]
  const { rows } = await pool.query<{ verzegeld: Buffer }>('select verzegeld from huishouden where id = $1', [ander])
  await pool.query('update huishouden set verzegeld = $2 where id = $1', [een, rows[0]!.verzegeld])
  await expect(proef.toestand(een)).rejects.toThrow()
  await expect(proef.toestand(ander)).resolves.toMatchObject({ huishoudenId: ander })
})

test('a destroyed key opens nothing any more, of that household alone', async () => {
  const [weg, blijft] = [await gezin(), await gezin()]
  await pool.query('delete from huishoudsleutel where huishouden_id = $1', [weg])
  await expect(proef.toestand(weg)).rejects.toThrow('is er niet meer')
  await expect(bewaardeFeiten(hub.pool, weg)).rejects.toThrow('is er niet meer')
  await expect(proef.toestand(blijft)).resolves.toMatchObject({ huishoudenId: blijft })
})

test('a fact can be sealed and not changed', async () => {
  await gezin()
  for (const wat of [`soort = 'anders'`, 'verzegeld = null', `verzegeld = '\\x00'`, 'op = now()'])
    await expect(pool.query(`update feit set ${wat}`)).rejects.toThrow('append only')
})

function raise(): never {
  throw new Error('afgebroken')
}
