import { bewaarLeesbaar } from '@wijkhub/builders/bewaard'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { adres } from '@wijkhub/builders'
import type { Inhoud } from '@wijkhub/model'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from '../fixtures/proef-api.ts'

const { hub, proef, vraag, meldGezinAan, stop } = await startProefApi()
afterAll(stop)

interface Rij {
  huishoudenId: string
  afwijkingId: string
  veld: string
  bron: string
  stand: string
  afwijking?: { gemeld: unknown; bekend?: unknown }
}
interface Bladzijde {
  afwijkingen: Rij[]
  volgende?: string
}

const lijst = async (als: string, zoek = '', kop = {}): Promise<Bladzijde> => {
  const { status, body } = await vraag('GET', `/afwijkingen${zoek}`, als, undefined, kop)
  expect([status, body.code]).toEqual([200, undefined])
  return body as Bladzijde
}
/** Only of these households: a test sees what others left. */
const van = async (als: string, ids: string[], zoek = '') => {
  const gevonden: Rij[] = []
  for (let na = ''; ;) {
    const { afwijkingen, volgende } = await lijst(als, `${zoek || '?'}${na}`)
    gevonden.push(...afwijkingen)
    if (!volgende) return gevonden.filter(({ huishoudenId }) => ids.includes(huishoudenId))
    na = `&na=${volgende}`
  }
}
const anders = (inwonerId: string, gemeld: string, gemeldOp?: string): Inhoud => ({
  soort: 'anders-gemeld',
  anders: { veld: 'geboortedatum', inwonerId, gemeld },
  ...(gemeldOp && { gemeldOp }),
})

/** A family of which MensCentraal has the mother's birth date otherwise. */
async function tegengesproken(gemeldOp?: string) {
  const gezin = await meldGezinAan()
  await proef.meldTerug('menscentraal', gezin.huishoudenId, [anders(gezin.id['moeder']!, '1991-05-06', gemeldOp)])
  return gezin
}

test('who is granted reads both values over all its households, who is not reads nothing, who administers that there is one', async () => {
  const [een, ander] = [await tegengesproken(), await tegengesproken()]
  const ids = [een.huishoudenId, ander.huishoudenId]
  const gelezen = await van('kontext', ids)
  expect(gelezen.map(({ huishoudenId }) => huishoudenId)).toEqual(ids)
  const perHuishouden = await vraag('GET', `/huishoudens/${een.huishoudenId}/afwijkingen`, 'kontext')
  const { afwijking, afwijkingId } = gelezen[0]!
  expect(perHuishouden.body.afwijkingen).toMatchObject([{ afwijkingId, afwijking }])
  expect(afwijking).toMatchObject({ gemeld: '1991-05-06', bekend: expect.any(String) })
  const beheer = await van('gemeente', ids)
  expect(beheer).toHaveLength(2)
  expect(beheer[0]).toEqual({
    huishoudenId: een.huishoudenId,
    afwijkingId,
    veld: 'geboortedatum',
    bron: 'menscentraal',
    gemeldOp: expect.any(String),
    stand: 'open',
  })
  for (const zonder of ['dock', 'zorgbalans', 'shdh']) expect(await lijst(zonder)).toEqual({ afwijkingen: [] })
  // Asking is not being granted; a grant opens, an end closes.
  await proef.meldAan('dock', { ...een.aanmelding, bronrecordId: randomUUID() })
  expect(await van('dock', ids)).toEqual([])
  await proef.kenToe('dock', een.huishoudenId)
  expect(await van('dock', ids)).toMatchObject([{ afwijkingId, afwijking: { gemeld: '1991-05-06' } }])
  const einde = { soort: 'beeindig-betrokkenheid', betrokkene: 'dock', reden: 'Klaar' } as const
  await proef.opdracht('dock', een.huishoudenId, einde)
  expect(await van('dock', ids)).toEqual([])
})

test('a last day that passed closes the list without a fact', async () => {
  const gezin = await tegengesproken()
  await proef.meldAan('dock', { ...gezin.aanmelding, bronrecordId: randomUUID() })
  await proef.kenToe('dock', gezin.huishoudenId)
  expect(await van('dock', [gezin.huishoudenId])).toHaveLength(1)
  const zoals = await proef.toestand(gezin.huishoudenId)
  const betrokkenheden = Object.fromEntries(
    Object.entries(zoals.betrokkenheden).map(([id, rij]) => [id, { ...rij, tot: '2026-01-01' }]),
  )
  await bewaarLeesbaar(hub.pool, gezin.huishoudenId, { ...zoals, betrokkenheden })
  expect(await van('dock', [gezin.huishoudenId])).toEqual([])
  expect(await van('kontext', [gezin.huishoudenId])).toEqual([])
})

test('filters: field, source, since, settled, household; the oldest first or the newest', async () => {
  const oud = await tegengesproken('2026-03-01T10:00:00Z')
  const nieuw = await tegengesproken('2026-05-01T10:00:00Z')
  const ids = [oud.huishoudenId, nieuw.huishoudenId]
  const gevonden = async (zoek: string) => (await van('kontext', ids, zoek)).map(({ huishoudenId }) => huishoudenId)
  expect(await gevonden('')).toEqual(ids)
  expect(await gevonden('?volgorde=nieuwste')).toEqual(ids.toReversed())
  expect(await gevonden('?veld=geboortedatum&bron=menscentraal')).toEqual(ids)
  expect(await gevonden('?veld=naam')).toEqual([])
  expect(await gevonden('?bron=schuldhulp')).toEqual([])
  expect(await gevonden('?sinds=2026-04-01T00:00:00%2B02:00')).toEqual([nieuw.huishoudenId])
  for (const volgorde of ['oudste', 'nieuwste'])
    expect(await gevonden(`?huishoudenId=${oud.huishoudenId}&volgorde=${volgorde}`)).toEqual([oud.huishoudenId])
  expect(await gevonden(`?huishoudenId=${randomUUID()}`)).toEqual([])
  const [{ afwijkingId }] = (await van('kontext', [oud.huishoudenId])) as [Rij]
  const beslechting = { besluit: 'gelaten', reden: 'Paspoort gezien' } as const
  await proef.opdracht('kontext', oud.huishoudenId, { soort: 'beslecht-afwijking', afwijkingId, beslechting } as never)
  expect(await gevonden('?stand=open')).toEqual([nieuw.huishoudenId])
  expect(await gevonden('?stand=beslecht')).toEqual([oud.huishoudenId])
  for (const fout of ['?na=x', '?stand=alles', '?veld=bankrekening', '?sinds=gisteren', '?na=1_2_3'])
    expect((await vraag('GET', `/afwijkingen${fout}`, 'kontext')).status).toBe(400)
  for (const rand of ['-99999999999999999', '99999999999999999'])
    expect((await vraag('GET', `/afwijkingen?na=${rand}_${randomUUID()}_${randomUUID()}`, 'kontext')).status).toBe(200)
})

test('goes on where a page ended, each once, in both orders, and the same page answers 304', async () => {
  const gezin = await meldGezinAan()
  for (let dag = 10; dag < 30; dag++) {
    const { id, huishoudenId } = await meldGezinAan()
    await proef.meldTerug(
      'menscentraal',
      huishoudenId,
      ['moeder', 'zoon', 'dochter'].map((wie) => anders(id[wie]!, '1970-05-06', `2026-02-${dag}T10:00:00Z`)),
    )
  }
  for (const volgorde of ['oudste', 'nieuwste']) {
    const eerste = await lijst('kontext', `?volgorde=${volgorde}`)
    expect([eerste.afwijkingen.length, eerste.volgende === undefined]).toEqual([50, false])
    const tweede = await lijst('kontext', `?volgorde=${volgorde}&na=${eerste.volgende}`)
    const alle = [...eerste.afwijkingen, ...tweede.afwijkingen].map(({ afwijkingId }) => afwijkingId)
    expect(new Set(alle).size).toBe(alle.length)
    expect(alle.length).toBeGreaterThanOrEqual(60)
  }
  const pad = '/afwijkingen?sinds=2026-02-20T00:00:00Z'
  const { kop } = await vraag('GET', pad, 'kontext')
  const etag = { 'if-none-match': kop['etag'] }
  expect((await vraag('GET', pad, 'kontext', undefined, etag)).status).toBe(304)
  // What others do that it does not see leaves its list, and its ETag, as they were.
  await proef.meldAan('gemeente', {
    ...gezin.aanmelding,
    bronrecordId: randomUUID(),
    adres: { ...adres, huisnummer: 9000 },
  })
  expect((await vraag('GET', pad, 'kontext', undefined, etag)).status).toBe(304)
  expect((await vraag('GET', pad, 'gemeente', undefined, etag)).status).toBe(200)
})

test('a secret address is in no list, for who administers neither', async () => {
  const gezin = await meldGezinAan()
  const { huishoudenId } = gezin
  await proef.meldAan('dock', { ...gezin.aanmelding, bronrecordId: randomUUID() })
  await proef.kenToe('dock', huishoudenId)
  const ergens = { ...adres, straat: 'Schuilstraat', postcode: '2031ZZ', huisnummer: 7777 }
  await proef.opdracht('kontext', huishoudenId, {
    soort: 'verhuis',
    verhuizing: { adres: { ...ergens, geheim: true }, per: proef.handeling('kontext').vandaag },
  } as never)
  const afwijking = { veld: 'adres', bron: 'dock', gemeldOp: '2026-11-22T10:00:00Z', bekend: ergens, gemeld: ergens }
  const afwijkingen = { [randomUUID()]: afwijking }
  await bewaarLeesbaar(hub.pool, huishoudenId, { ...(await proef.toestand(huishoudenId)), afwijkingen })
  await hub.pool.query(
    `insert into registratie.afwijking select $1, k::uuid, l, 'open', 'adres', 'dock', '2026-11-22T10:00:00Z'
     from registratie.huishouden h, json_object_keys(h.toestand -> 'afwijkingen') k, unnest('{*,kontext,dock}'::text[]) l
     where h.id = $1`,
    [huishoudenId],
  )
  for (const als of ['kontext', 'dock', 'gemeente']) {
    const rijen = await van(als, [huishoudenId])
    expect([als, rijen.length]).toEqual([als, 1])
    expect(JSON.stringify(rijen)).not.toMatch(/Schuilstraat|2031ZZ|7777/)
  }
})

test('a hub from before the list gets it from its households as they are', async () => {
  const alles = async () =>
    (await hub.pool.query('select * from registratie.afwijking order by huishouden_id, afwijking_id, lezer')).rows
  const gewoon = await tegengesproken()
  await proef.meldAan('dock', { ...gewoon.aanmelding, bronrecordId: randomUUID() })
  const was = await alles()
  expect(was.length).toBeGreaterThan(50)
  const { rows: huishoudens } = await hub.pool.query<{ id: string }>('select id from registratie.huishouden')
  for (const { id } of huishoudens) await bewaarLeesbaar(hub.pool, id, await proef.toestand(id))
  const migratie = await readFile(join(import.meta.dirname, '../../../migrations/0022_what_contradicts.sql'), 'utf8')
  const vul = migratie.match(/insert into afwijking[^;]+;/)![0]
  await hub.pool.query('set search_path to registratie; delete from afwijking;' + vul + 'reset search_path')
  expect(await alles()).toEqual(was)
})

test('a household that is closed is in nobody’s list, and what is erased is nowhere in it', async () => {
  const gezin = await tegengesproken()
  const sluiting = { aanleiding: 'overig', reden: 'Klaar', eindigLopende: true }
  await proef.opdracht('kontext', gezin.huishoudenId, {
    soort: 'benoem-regisseur',
    aanwijzing: { medewerker: { naam: 'J' } },
  })
  await proef.opdracht('kontext', gezin.huishoudenId, { soort: 'sluit-huishouden', sluiting } as never)
  for (const als of ['kontext', 'gemeente']) expect(await van(als, [gezin.huishoudenId])).toEqual([])
  const { rows } = await hub.pool.query('select 1 from registratie.afwijking where huishouden_id = $1', [
    gezin.huishoudenId,
  ])
  expect(rows).toEqual([])
})
