import { aanmeldingKontext, adres } from '@wijkhub/builders'
import { startHubOmgeving, totdat } from '@wijkhub/builders/hub'
import { decide, type Handeling, type Huishouden, type Opdracht } from '@wijkhub/model'
import { inTransaction, type Queryable } from '@wijkhub/postgres'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { verander } from '../huishouden/verander.ts'
import type { Wijziging } from '../huishouden/wijziging.ts'
import { proefregistratie } from '@wijkhub/builders/registratie'
import type { Registry } from '../registry.ts'
import { service } from '../service.ts'
import type { Geopend } from './open.ts'
import { controleer } from './fixtures/controleer.ts'
import { wijzig } from './wijzig.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const een = proefregistratie(await hub.deps('registratie'))
const twee = proefregistratie(await hub.deps('registratie'))

let huisnummer = 0
async function nieuwGezin(): Promise<string> {
  huisnummer++
  const aanmelding = { ...aanmeldingKontext, bronrecordId: `KTX-${huisnummer}`, adres: { ...adres, huisnummer } }
  return (await een.meldAan('kontext', aanmelding)).huishoudenId
}

const nieuweGezinnen = (aantal: number) => Promise.all(Array.from({ length: aantal }, nieuwGezin))

/** What one household is asked: always a change, or one that may be no change. */
type Vraag = 'doel' | '0611111111' | '0622222222'

function opdracht(vraag: Vraag, { inwoners }: Huishouden): Opdracht {
  if (vraag === 'doel') return { soort: 'stel-doel-vast', doel: { omschrijving: 'Rust', leefgebied: 'Financiën' } }
  const [inwonerId] = Object.keys(inwoners)
  return { soort: 'werk-inwoner-bij', inwonerId: inwonerId!, bijwerking: { telefoonnummer: vraag } }
}

/** The same asked of every household that was opened, as one change. */
function ieder({ snapshots }: Geopend, handeling: Handeling, vraag: Vraag): Wijziging[] {
  return [...snapshots.values()].map((snapshot) => {
    const beslissing = decide(snapshot.huishouden, opdracht(vraag, snapshot.huishouden), handeling)
    if ('weigering' in beslissing) throw new Error(beslissing.weigering)
    return verander(snapshot, beslissing, handeling)
  })
}

/** A caller of later: one thing asked of several households, which happens in all of them or in none. */
function vraagIeder(registry: Registry, handeling: Handeling, huishoudens: string[], vraag: Vraag): Promise<number> {
  return wijzig(registry, handeling, { huishoudens }, (geopend) => {
    const wijzigingen = ieder(geopend, handeling, vraag)
    return { uitkomst: wijzigingen.length, vast: { wijzigingen } }
  })
}

/** Breaks off, each way at another moment: while deciding, before writing, while the database writes. */
const breuken = {
  besluit: (): Wijziging[] => {
    throw new Error('halverwege')
  },
  ongeopend: ([eerste, ...rest]: Wijziging[]) => [
    ...rest,
    { ...eerste!, huishouden: { ...eerste!.huishouden, huishoudenId: '00000000-0000-4000-8000-000000000001' } },
  ],
  database: (wijzigingen: Wijziging[]) =>
    wijzigingen.map((wijziging, index) =>
      index === wijzigingen.length - 1
        ? { ...wijziging, projecties: [{ ...wijziging.projecties[0]!, audience: null as never }] }
        : wijziging,
    ),
}

async function feitenVan(opdrachtId: string): Promise<string[]> {
  const { rows } = await hub.pool.query<{ huishouden_id: string }>(
    'select distinct huishouden_id from registratie.feit where opdracht_id = $1',
    [opdrachtId],
  )
  return rows.map(({ huishouden_id }) => huishouden_id).toSorted()
}

/** Resolves when as many wait for a lock in this database. */
async function wachtenden(db: Queryable, aantal: number): Promise<void> {
  await totdat(
    () =>
      db.query(
        `select 1 from pg_locks l join pg_database d on d.oid = l.database
         where l.locktype = 'advisory' and not l.granted and d.datname = current_database()`,
      ),
    ({ rowCount }) => rowCount === aantal,
  )
}

describe('several households', () => {
  test('are changed by one decision in one transaction, each with its own facts, projections and events', async () => {
    const gezinnen = await nieuweGezinnen(2)
    const handeling = een.handeling('kontext')
    expect(await vraagIeder(een.registry, handeling, gezinnen, 'doel')).toBe(2)
    expect(await feitenVan(handeling.opdrachtId)).toEqual(gezinnen.toSorted())
    const { rows } = await hub.pool.query(
      'select count(distinct xid)::integer as transacties from eventlog.outbox where key = any ($1) and time = $2',
      [gezinnen, handeling.op],
    )
    expect(rows).toEqual([{ transacties: 1 }])
    for (const huishoudenId of gezinnen) {
      expect(Object.keys((await een.toestand(huishoudenId)).doelen)).toHaveLength(1)
      expect((await een.projecties('menscentraal', huishoudenId)).map(({ versie }) => versie)).toEqual([1, 2])
      await controleer(hub.pool, een, huishoudenId)
    }
  })

  test('may be asked for once the first was seen', async () => {
    const [eerste, tweede] = await nieuweGezinnen(2)
    const handeling = een.handeling('kontext')
    const gezien = await wijzig(een.registry, handeling, { huishoudens: [eerste!] }, (geopend) => {
      if (!geopend.snapshots.has(tweede!)) return { openOok: [tweede!] }
      return { uitkomst: geopend.snapshots.size, vast: { wijzigingen: ieder(geopend, handeling, 'doel') } }
    })
    expect(gezien).toBe(2)
    expect(await feitenVan(handeling.opdrachtId)).toEqual([eerste!, tweede!].toSorted())
  })

  test('asked for later, in opposite order by two: both are changed, one of them perhaps at the second attempt', async () => {
    const gezinnen = await nieuweGezinnen(2)
    const heenEnTerug = [gezinnen, gezinnen.toReversed()]
    let klaar: Promise<unknown>[] = []
    // Both wait for the same holder, so that each has its first before it asks for its second.
    await inTransaction(hub.pool, async (tx) => {
      await tx.query('select registratie.vergrendel($1)', [gezinnen])
      klaar = heenEnTerug.map(([eerste, tweede], nummer) => {
        const { registry, handeling: begin } = nummer ? een : twee
        const handeling = begin('kontext')
        return wijzig(registry, handeling, { huishoudens: [eerste!] }, (geopend) => {
          if (!geopend.snapshots.has(tweede!)) return { openOok: [tweede!] }
          return { uitkomst: undefined, vast: { wijzigingen: ieder(geopend, handeling, 'doel') } }
        })
      })
      await wachtenden(tx, 2)
    })
    await Promise.all(klaar)
    for (const huishoudenId of gezinnen) {
      expect(Object.keys((await een.toestand(huishoudenId)).doelen)).toHaveLength(2)
      await controleer(hub.pool, een, huishoudenId)
    }
  })

  test('a decision that asks for a household that is not there is stopped, not asked for ever', async () => {
    const nergens = '00000000-0000-4000-8000-000000000001'
    const vraag = wijzig(een.registry, een.handeling('kontext'), { huishoudens: [nergens] }, ({ snapshots }) => {
      expect(snapshots.size).toBe(0)
      return { openOok: [nergens] }
    })
    await expect(vraag).rejects.toThrow(/die er niet bij komen/)
  })

  test('one that was not opened, and one twice, are not written', async () => {
    const [eerste, tweede] = await nieuweGezinnen(2)
    const handeling = een.handeling('kontext')
    const voor = await een.aantal('registratie.feit')
    let vreemd: Wijziging[] = []
    await wijzig(een.registry, handeling, { huishoudens: [eerste!] }, (geopend) => {
      vreemd = ieder(geopend, handeling, 'doel')
      return { uitkomst: undefined }
    })
    const schrijf = (huishoudens: string[], wijzigingen: Wijziging[]) =>
      wijzig(een.registry, handeling, { huishoudens }, () => ({ uitkomst: undefined, vast: { wijzigingen } }))
    await expect(schrijf([tweede!], vreemd)).rejects.toThrow(/niet zo is geopend/)
    await expect(schrijf([eerste!], [...vreemd, ...vreemd])).rejects.toThrow(/twee keer/)
    expect(await een.aantal('registratie.feit')).toBe(voor)
    await schrijf([eerste!], vreemd)
    await expect(schrijf([eerste!], vreemd), 'decided on what it was before').rejects.toThrow(/niet zo is geopend/)
    expect(await een.aantal('registratie.feit')).toBe(voor + 1)
  })
})

test('an instance of the version before, that still runs beside this one, keeps the household to itself meanwhile', async () => {
  const [huishoudenId] = await nieuweGezinnen(1)
  let klaar = false
  let wijziging: Promise<number> | undefined
  await inTransaction(hub.pool, async (tx) => {
    await tx.query('select stand from registratie.open_huishouden($1, $2, null, $3)', [[], 'dock', huishoudenId])
    wijziging = vraagIeder(een.registry, een.handeling('kontext'), [huishoudenId!], 'doel').finally(
      () => (klaar = true),
    )
    await wachtenden(tx, 1)
    expect(klaar).toBe(false)
  })
  expect(await wijziging).toBe(1)
})

test('changes of several households at once, in any order, over two instances: each all or nothing, none waits for ever', async () => {
  let geslaagd = 0
  let mislukt = 0
  const reeks = fc.array(
    fc.record({
      welke: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 }),
      vraag: fc.constantFrom<Vraag>('doel', '0611111111', '0622222222'),
      breuk: fc.option(fc.constantFrom<keyof typeof breuken>('besluit', 'ongeopend', 'database'), { freq: 3 }),
    }),
    { minLength: 8, maxLength: 40 },
  )
  await fc.assert(
    fc.asyncProperty(reeks, async (stappen) => {
      const gezinnen = await nieuweGezinnen(4)
      let besloten = 0
      const uitkomsten = await Promise.all(
        stappen.map(async ({ welke, vraag, breuk }, nummer) => {
          const { registry, handeling: begin } = nummer % 2 ? een : twee
          const handeling = begin('kontext')
          const huishoudens = welke.map((plaats) => gezinnen[plaats]!)
          const gelukt = await wijzig(registry, handeling, { huishoudens }, (geopend) => {
            besloten++
            const wijzigingen = ieder(geopend, handeling, breuk === null ? vraag : 'doel')
            const vast = { wijzigingen: breuk === null ? wijzigingen : breuken[breuk](wijzigingen) }
            return { uitkomst: wijzigingen.filter(({ feiten }) => feiten.length > 0), vast }
          }).catch(() => undefined)
          const verwacht = gelukt?.map(({ huishouden }) => huishouden.huishoudenId) ?? []
          return { breuk, gelukt, verwacht, opdrachtId: handeling.opdrachtId }
        }),
      )
      for (const { breuk, gelukt, verwacht, opdrachtId } of uitkomsten) {
        expect([breuk, gelukt !== undefined]).toEqual([breuk, breuk === null])
        expect(await feitenVan(opdrachtId)).toEqual(verwacht.toSorted())
        if (gelukt) geslaagd++
        else mislukt++
      }
      expect(besloten, 'decided once each: after a deadlock it would be asked again').toBe(stappen.length)
      for (const huishoudenId of gezinnen) await controleer(hub.pool, een, huishoudenId)
    }),
    { numRuns: 12 },
  )
  // Every step is drawn: how many of either there are says nothing, that there are both does (12 series of 8 steps or more).
  expect([geslaagd > 0, mislukt > 0]).toEqual([true, true])
  expect(hub.fouten).toEqual([])
})
