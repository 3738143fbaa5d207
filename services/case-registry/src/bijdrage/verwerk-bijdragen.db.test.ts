import { randomUUID } from 'node:crypto'
import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { startHubOmgeving, totdat } from '@wijkhub/builders/hub'
import { afterAll, describe, expect, test } from 'vitest'
import { bijdrageEvent, proefregistratie } from '@wijkhub/builders/registratie'
import { createCaseRegistry, service } from '../service.ts'
import { leesGeweigerd } from './lees-geweigerd.ts'
import { verwerkBijdragen } from './verwerk-bijdragen.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const deps = await hub.deps('registratie')
const proef = proefregistratie(deps)

let huisnummer = 0
async function nieuwGezin() {
  huisnummer++
  const aanmelding = { ...aanmeldingKontext, bronrecordId: `KTX-${huisnummer}`, adres: { ...adres, huisnummer } }
  const { huishoudenId, inwoners } = await proef.meldAan('kontext', aanmelding)
  const id = Object.fromEntries(inwoners.map(({ bronpersoonId, inwonerId }) => [bronpersoonId, inwonerId]))
  return { huishoudenId, id: id as Record<'moeder' | 'zoon' | 'dochter' | 'oma', string> }
}

const nummer = (inwonerId: string, telefoonnummer: string) => ({
  soort: 'inwoner-gewijzigd' as const,
  inwonerId,
  wijziging: { telefoonnummer },
})

test('a new telephone number reaches every other entitled partner, and its sender hears that it was heard', async () => {
  const { huishoudenId, id } = await nieuwGezin()
  await proef.meldTerug('menscentraal', huishoudenId, [nummer(id.moeder, '0611112222')])
  for (const audience of ['schuldhulp', 'cjg']) {
    const [eerste, laatste, ...meer] = await proef.projecties(audience, huishoudenId)
    expect(meer).toEqual([])
    expect(eerste!.data!.inwoners[id.moeder]!.telefoonnummer).toBe('0612345601')
    expect(laatste).toMatchObject({ versie: 2, bijdrage: 0 })
    expect(laatste!.data!.inwoners[id.moeder]!.telefoonnummer).toBe('0611112222')
  }
  const bijZender = await proef.projecties('menscentraal', huishoudenId)
  expect(bijZender.map(({ versie, bijdrage }) => [versie, bijdrage])).toEqual([
    [1, 0],
    [2, 1],
  ])
  // No echo: the document it gets back is the one it has after its own change.
  const { data } = bijZender[0]!
  data!.inwoners[id.moeder]!.telefoonnummer = '0611112222'
  expect(bijZender[1]!.data).toEqual(data)
  // Matchpoint's part did not change, so it hears nothing.
  expect(await proef.projecties('matchpoint', huishoudenId)).toHaveLength(1)
})

test('a contribution that changes nothing is acknowledged to its sender, and nobody else hears of it', async () => {
  const { huishoudenId, id } = await nieuwGezin()
  await proef.meldTerug('menscentraal', huishoudenId, [nummer(id.moeder, '0612345601')])
  const [eerste, tweede] = await proef.projecties('menscentraal', huishoudenId)
  expect(tweede).toEqual({ ...eerste, versie: 2, bijdrage: 1 })
  expect(await proef.projecties('schuldhulp', huishoudenId)).toHaveLength(1)
  const { rows } = await hub.pool.query(
    `select gewijzigd_op = (select geregistreerd_op from registratie.huishouden where id = $1) as onveranderd
     from registratie.projectie where huishouden_id = $1 and audience = 'menscentraal'`,
    [huishoudenId],
  )
  expect(rows).toEqual([{ onveranderd: true }])
})

test('contributions handed over again, or out of order, change nothing a second time', async () => {
  const { huishoudenId, id } = await nieuwGezin()
  const reeks = ['0600000001', '0600000002', '0600000003'].map((telefoon) => nummer(id.moeder, telefoon))
  await proef.meldTerug('menscentraal', huishoudenId, reeks)
  const voor = await proef.projecties('menscentraal', huishoudenId)
  await proef.meldTerug('menscentraal', huishoudenId, reeks.slice(0, 2), [1, 2])
  expect(await proef.projecties('menscentraal', huishoudenId)).toEqual(voor)
  expect(voor.map(({ bijdrage }) => bijdrage)).toEqual([0, 1, 2, 3])
  expect((await proef.toestand(huishoudenId)).inwoners[id.moeder]!.telefoonnummer).toBe('0600000003')
})

describe('a refused contribution', () => {
  test('is kept with its code, acknowledged, and changes nothing', async () => {
    const { huishoudenId } = await nieuwGezin()
    const voor = await proef.toestand(huishoudenId)
    await proef.meldTerug('menscentraal', huishoudenId, [nummer(randomUUID(), '0611112222')])
    expect(await proef.toestand(huishoudenId)).toEqual(voor)
    expect((await proef.projecties('menscentraal', huishoudenId)).at(-1)).toMatchObject({ versie: 2, bijdrage: 1 })
    const { rows } = await hub.pool.query(
      'select bron, volgnummer, weigering from registratie.geweigerde_bijdrage where huishouden_id = $1',
      [huishoudenId],
    )
    expect(rows).toEqual([{ bron: 'menscentraal', volgnummer: 1, weigering: 'inwoner-onbekend' }])
  })

  test('is counted for a day: its sender was answered long before, and somebody must know', async () => {
    const now = proef.registry.now()
    const aantal = async (op: Date) => (await leesGeweigerd(proef.registry.pool, op))[0]!.waarden[0]!.waarde
    const voor = await aantal(now)
    await proef.meldTerug('menscentraal', randomUUID(), [nummer(randomUUID(), '0611112222')])
    expect(await aantal(now)).toBe(voor + 1)
    expect(await aantal(new Date(now.getTime() + 25 * 60 * 60 * 1000))).toBe(0)
  })

  test('of a system that has no right to the household is answered with the end of a projection', async () => {
    const { huishoudenId } = await nieuwGezin()
    await proef.meldTerug('wijkverpleging', huishoudenId, [nummer(randomUUID(), '0611112222')])
    expect(await proef.projecties('wijkverpleging', huishoudenId)).toEqual([
      { versie: 1, bijdrage: 1, type: 'nl.wijkhub.projectie-beeindigd', data: null },
    ])
  })

  test('about an unknown household is kept and passed over', async () => {
    const huishoudenId = randomUUID()
    await proef.meldTerug('menscentraal', huishoudenId, [nummer(randomUUID(), '0611112222')])
    const { rows } = await hub.pool.query(
      'select weigering from registratie.geweigerde_bijdrage where huishouden_id = $1',
      [huishoudenId],
    )
    expect(rows).toEqual([{ weigering: 'huishouden-onbekend' }])
  })
})

test('an unreadable contribution does not hold up the one behind it', async () => {
  const { huishoudenId, id } = await nieuwGezin()
  const onleesbaar = bijdrageEvent('menscentraal', huishoudenId, 1, { soort: 'iets-anders', tekst: 'x\u0000y\ud800' })
  const goed = bijdrageEvent('menscentraal', huishoudenId, 2, nummer(id.moeder, '0611112222'))
  const verwerk = verwerkBijdragen(proef.registry)
  await verwerk([onleesbaar, goed])
  await verwerk([onleesbaar, goed])
  expect((await proef.toestand(huishoudenId)).inwoners[id.moeder]!.telefoonnummer).toBe('0611112222')
  const { rows } = await hub.pool.query('select weigering from registratie.geweigerde_bijdrage where event_id = $1', [
    onleesbaar.id,
  ])
  expect(rows).toEqual([{ weigering: 'bijdrage-onleesbaar' }])
})

test('the same decision told twice is one fact, also after it was read back from the database', async () => {
  const { huishoudenId, id } = await nieuwGezin()
  const besluit = {
    soort: 'besluit-genomen' as const,
    besluitId: randomUUID(),
    besluit: {
      inwonerId: id.zoon,
      aanbiederAgb: '98765432',
      toewijzingNummer: 1,
      toegewezenOp: '2026-11-22T10:00:00Z',
      product: { categorie: '45', code: '45A04' },
      omvang: { volume: 60, eenheid: '01' as const, frequentie: '2' as const },
      ingangsdatum: '2026-12-01',
    },
  }
  await proef.meldTerug('cjg', huishoudenId, [besluit])
  const { versie } = await proef.toestand(huishoudenId)
  await proef.meldTerug('cjg', huishoudenId, [besluit])
  expect((await proef.toestand(huishoudenId)).versie).toBe(versie)
})

test('contributions of many households arrive through the event log, whoever wrote them, in order per household', async () => {
  const gezinnen = await Promise.all(Array.from({ length: 10 }, nieuwGezin))
  const running = createCaseRegistry({ ...deps, nieuwId: randomUUID })
  await running.start()
  try {
    for (let ronde = 1; ronde <= 5; ronde++) {
      const events = gezinnen.map(({ huishoudenId, id }) =>
        bijdrageEvent('menscentraal', huishoudenId, ronde, nummer(id.moeder, `060000000${ronde}`)),
      )
      await deps.outbox.append(hub.pool, events)
      deps.outbox.wake(events)
    }
    await totdat(
      () => Promise.all(gezinnen.map(({ huishoudenId }) => proef.toestand(huishoudenId))),
      (toestanden) =>
        toestanden.every(({ inwoners }, i) => inwoners[gezinnen[i]!.id.moeder]!.telefoonnummer === '0600000005'),
    )
  } finally {
    await running.stop()
  }
  for (const { huishoudenId } of gezinnen) {
    const bijdragen = (await proef.projecties('menscentraal', huishoudenId)).map(({ bijdrage }) => bijdrage)
    expect(bijdragen).toEqual([0, 1, 2, 3, 4, 5])
  }
  expect(hub.fouten).toEqual([])
})
