import { randomUUID } from 'node:crypto'
import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { proefregistratie } from '@wijkhub/builders/registratie'
import type { Opdracht } from '@wijkhub/model'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { registreer } from '../aanmelding/registreer.ts'
import { handelingVanOnderhoud } from '../handeling/handeling-van-onderhoud.ts'
import { voerUit } from '../opdracht/voer-uit.ts'
import { service } from '../service.ts'
import { wijzig } from './wijzig.ts'

const hub = await startHubOmgeving()
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const proef = proefregistratie(await hub.deps('registratie'))
afterAll(() => hub.stop())
beforeEach(() => hub.pool.query('delete from logboek.regel'))

interface Gelogd {
  [kolom: string]: unknown
  huishoudens: string[]
  betrokkenen: string[]
  velden: string[]
}
const gelogd = async () =>
  (
    await hub.pool.query<Gelogd>(
      `select dienst, verwerking, handeling, status, organisatie, huishoudens, betrokkenen, velden, weigering, opdracht, trace
       from logboek.regel order by xid, nr`,
    )
  ).rows
let huisnummer = 0
const gezin = () => ({ ...aanmeldingKontext, bronrecordId: `L-${++huisnummer}`, adres: { ...adres, huisnummer } })

test('a registration leaves one line: whom it is about, by what kinds of facts', async () => {
  const { huishoudenId, inwoners } = await proef.meldAan('kontext', gezin())
  const [regel, ...meer] = await gelogd()
  expect(meer).toEqual([])
  expect(regel).toMatchObject({
    dienst: 'case-registry',
    handeling: 'wijzigen',
    status: 'Ok',
    organisatie: 'kontext',
    huishoudens: [huishoudenId],
    weigering: null,
  })
  expect(new Set(regel!.betrokkenen)).toEqual(new Set(inwoners.map(({ inwonerId }) => inwonerId)))
  expect(regel!.velden).toContain('inwoner-geregistreerd')
  const { rows } = await hub.pool.query(
    'select distinct opdracht_id as opdracht from registratie.feit where huishouden_id = $1',
    [huishoudenId],
  )
  expect(rows).toEqual([{ opdracht: regel!['opdracht'] }])
  expect(String(regel!['trace'])).toMatch(/^[0-9a-f]{32}$/)
})

test('what is about all of a household names all who live there', async () => {
  const { huishoudenId, inwoners } = await proef.meldAan('kontext', gezin())
  await hub.pool.query('delete from logboek.regel')
  await proef.opdracht('kontext', huishoudenId, {
    soort: 'stel-doel-vast',
    doel: { omschrijving: 'Rust', leefgebied: 'Financiën' },
  })
  const [regel] = await gelogd()
  expect(new Set(regel!.betrokkenen)).toEqual(new Set(inwoners.map(({ inwonerId }) => inwonerId)))
  expect(regel!.velden).toEqual(['doel-vastgesteld'])
})

test('a refusal leaves a line with its code, and the same for a household nobody has', async () => {
  const { huishoudenId } = await proef.meldAan('kontext', gezin())
  await hub.pool.query('delete from logboek.regel')
  const opdracht: Opdracht = { soort: 'stel-doel-vast', doel: { omschrijving: 'Rust', leefgebied: 'Financiën' } }
  const onbekend = randomUUID()
  for (const id of [huishoudenId, onbekend])
    await voerUit(proef.registry, proef.handeling('dock'), { huishoudenId: id, opdracht })
  const [hier, nergens] = (await gelogd()).map(({ opdracht: _, trace: __, ...regel }) => regel)
  expect(hier).toMatchObject({ status: 'Unset', betrokkenen: [], velden: [], huishoudens: [huishoudenId] })
  expect({ ...nergens, huishoudens: [] }).toEqual({ ...hier, huishoudens: [] })
})

test('no line, no change', async () => {
  const { huishoudenId } = await proef.meldAan('kontext', gezin())
  const voor = await proef.toestand(huishoudenId)
  const aantal = await proef.aantal('registratie.huishouden')
  await hub.pool.query('alter table logboek.regel add constraint vol check (false) not valid')
  const nieuw = gezin()
  try {
    await expect(registreer(proef.registry, proef.handeling('kontext', nieuw), { aanmelding: nieuw })).rejects.toThrow(
      'violates check constraint',
    )
    await expect(
      proef.opdracht('kontext', huishoudenId, {
        soort: 'stel-doel-vast',
        doel: { omschrijving: 'Rust', leefgebied: 'Financiën' },
      }),
    ).rejects.toThrow('violates check constraint')
  } finally {
    await hub.pool.query('alter table logboek.regel drop constraint vol')
  }
  expect(await proef.aantal('registratie.huishouden')).toBe(aantal)
  expect(await proef.toestand(huishoudenId)).toEqual(voor)
})

test('a change that breaks leaves no line', async () => {
  const open = { huishoudens: [randomUUID()] }
  const stuk = () => {
    throw new Error('stuk')
  }
  await expect(wijzig(proef.registry, proef.handeling('kontext'), open, stuk)).rejects.toThrow('stuk')
  expect(await gelogd()).toEqual([])
})

test('the daily upkeep that finds nothing to do leaves no line', async () => {
  const { huishoudenId } = await proef.meldAan('kontext', gezin())
  await hub.pool.query('delete from logboek.regel')
  const handeling = handelingVanOnderhoud(proef.registry)
  await wijzig(proef.registry, handeling, { huishoudens: [huishoudenId] }, () => ({ uitkomst: 0 }))
  expect(await gelogd()).toEqual([])
})
