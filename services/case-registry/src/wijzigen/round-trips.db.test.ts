import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import { aanmeldingKontext, adres, dochter, moeder } from '@wijkhub/builders'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { decide, type Aanmelding, type Opdracht } from '@wijkhub/model'
import { createPool, type PoolClient } from '@wijkhub/postgres'
import { afterAll, describe, expect, test } from 'vitest'
import { registreer } from '../aanmelding/registreer.ts'
import { verander } from '../huishouden/verander.ts'
import { voerUit } from '../opdracht/voer-uit.ts'
import { proefregistratie } from '@wijkhub/builders/registratie'
import { service } from '../service.ts'
import { wijzig } from './wijzig.ts'

const hub = await startHubOmgeving()
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const deps = await hub.deps('registratie')
// The outbox keeps its own pool: a wake-up after the commit is no part of the transaction.
const pool = createPool({ ...hub.connection, searchPath: 'registratie', max: 1 })
afterAll(async () => {
  await pool.end()
  await hub.stop()
})
const proef = proefregistratie({ ...deps, pool })

let reizen = 0
// What is sent without an answer in between travels together.
pool.on('connect', (client: PoolClient) => {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  let onderweg = false
  const write = stream.write.bind(stream) as (...args: unknown[]) => boolean
  stream.write = (...args: unknown[]) => {
    if (!onderweg) reizen++
    onderweg = true
    return write(...args)
  }
  stream.on('data', () => {
    onderweg = false
  })
})

async function rondreizen(doe: () => Promise<unknown>): Promise<number> {
  reizen = 0
  await doe()
  return reizen
}

let huisnummer = 0
function gezin(meer: Partial<Aanmelding> = {}): Aanmelding {
  huisnummer++
  const kaal = { vragen: [], zrm: [], toestemmingen: [], verwijzingen: [], signalen: [] }
  return { ...aanmeldingKontext, ...kaal, bronrecordId: `R-${huisnummer}`, adres: { ...adres, huisnummer }, ...meer }
}

const meldAan = (organisatie: string, aanmelding: Aanmelding) =>
  registreer(proef.registry, proef.handeling(organisatie, aanmelding), { aanmelding, sleutel: aanmelding.bronrecordId })

describe('round trips of a registration', () => {
  test('three: open, write, commit, also for a repeat, which leaves its line in the log', async () => {
    const aanmelding = gezin()
    await meldAan('kontext', gezin())
    expect(await rondreizen(() => meldAan('kontext', aanmelding))).toBe(3)
    expect(await rondreizen(() => meldAan('kontext', aanmelding))).toBe(3)
    expect(await rondreizen(() => meldAan('dock', { ...aanmelding, bronrecordId: 'D-1' })), 'recognised').toBe(3)
  })

  test('none when something is wrong with the aanmelding itself', async () => {
    const [inwoner] = aanmeldingKontext.inwoners
    expect(await rondreizen(() => meldAan('kontext', gezin({ inwoners: [{ ...inwoner!, bsn: moeder.bsn }] })))).toBe(0)
  })

  test('four where one of several households is chosen', async () => {
    const adresVanBeiden = gezin().adres
    const alleen = (voornamen: string) => {
      const naam = { voornamen, geslachtsnaam: 'Bakker' }
      return gezin({ inwoners: [{ ...aanmeldingKontext.inwoners[0]!, naam }], adres: adresVanBeiden })
    }
    await meldAan('kontext', alleen('Wilma'))
    await meldAan('kontext', alleen('Tineke'))
    const voor = await proef.aantal('registratie.huishouden')
    expect(await rondreizen(() => meldAan('dock', alleen('Tineke')))).toBe(4)
    expect(await proef.aantal('registratie.huishouden')).toBe(voor)
  })

  test('three when somebody is known elsewhere: a member here too, and a question', async () => {
    const [m, d] = [moeder, dochter].map((persoon, nummer) => ({ ...persoon, bronpersoonId: String(nummer) }))
    await meldAan('zorgbalans', gezin({ inwoners: [m!] }))
    await meldAan('zorgbalans', gezin({ inwoners: [d!] }))
    expect(await rondreizen(() => meldAan('shdh', gezin({ inwoners: [m!, d!] })))).toBe(3)
    expect(await proef.aantal('registratie.toetsing')).toBeGreaterThanOrEqual(2)
  })
})

describe('round trips of a command', () => {
  test('three, with a change or without: what was asked leaves a line', async () => {
    const { huishoudenId } = await proef.meldAan('kontext', gezin())
    const [inwonerId] = Object.keys((await proef.toestand(huishoudenId)).inwoners)
    const bel = (telefoonnummer: string): Opdracht => ({
      soort: 'werk-inwoner-bij',
      inwonerId: inwonerId!,
      bijwerking: { telefoonnummer },
    })
    const vraag = (opdracht: Opdracht, sleutel?: string) =>
      voerUit(proef.registry, proef.handeling('kontext'), {
        huishoudenId,
        opdracht,
        sleutel: sleutel === undefined ? undefined : { sleutel, hash: 'h', status: 200 },
      })
    await vraag(bel('0600000000'))
    expect(await rondreizen(() => vraag(bel('0611111111')))).toBe(3)
    expect(await rondreizen(() => vraag(bel('0611111111')))).toBe(3)
    expect(await rondreizen(() => vraag(bel('0611111111'), 'sleutel')), 'an answer to keep').toBe(3)
    expect(await rondreizen(() => vraag(bel('0611111111'), 'sleutel')), 'its repeat').toBe(3)
    expect(await rondreizen(() => vraag({ soort: 'trek-toestemming-in', toestemmingId: randomUUID() }))).toBe(3)
  })
})

describe('round trips of a contribution', () => {
  test('three, also when it is refused, brings a BSN or was handled before', async () => {
    const { huishoudenId } = await proef.meldAan('kontext', gezin())
    const [inwonerId] = Object.keys((await proef.toestand(huishoudenId)).inwoners)
    const meld = (wijziging: { telefoonnummer: string } | { bsn: string }, wie = inwonerId!, nummers?: number[]) =>
      rondreizen(() =>
        proef.meldTerug(
          'menscentraal',
          huishoudenId,
          [{ soort: 'inwoner-gewijzigd', inwonerId: wie, wijziging }],
          nummers,
        ),
      )
    await meld({ telefoonnummer: '0600000000' })
    expect(await meld({ telefoonnummer: '0611111111' })).toBe(3)
    expect(await meld({ telefoonnummer: '0611111111' }, inwonerId, [1])).toBe(3)
    expect(await meld({ telefoonnummer: '0611111111' }, randomUUID())).toBe(3)
    expect(await meld({ bsn: '999990019' })).toBe(3)
    expect((await proef.toestand(huishoudenId)).inwoners[inwonerId!]).toMatchObject({ bsn: '999990019' })
  })
})

const doelStellen = (huishoudens: string[]) => {
  const handeling = proef.handeling('kontext')
  const doel = { omschrijving: 'Rust', leefgebied: 'Financiën' } as const
  return wijzig(proef.registry, handeling, { huishoudens }, ({ snapshots }) => {
    const wijzigingen = [...snapshots.values()].flatMap((snapshot) => {
      const beslissing = decide(snapshot.huishouden, { soort: 'stel-doel-vast', doel }, handeling)
      return 'weigering' in beslissing ? [] : [verander(snapshot, beslissing, handeling)]
    })
    return { uitkomst: undefined, vast: { wijzigingen } }
  })
}

describe('a change of two households', () => {
  test('takes three round trips, as of one', async () => {
    const gezinnen = [await proef.meldAan('kontext', gezin()), await proef.meldAan('kontext', gezin())]
    const huishoudens = gezinnen.map(({ huishoudenId }) => huishoudenId)
    expect(await rondreizen(() => doelStellen(huishoudens))).toBe(3)
    for (const huishoudenId of huishoudens)
      expect(Object.keys((await proef.toestand(huishoudenId)).doelen)).toHaveLength(1)
  })

  test('is written by the plan that is kept for one', async () => {
    const gezinnen = await Promise.all([1, 2, 3].map(() => proef.meldAan('kontext', gezin())))
    const [eerste, ...rest] = gezinnen.map(({ huishoudenId }) => huishoudenId)
    const gemaakt = async () => {
      const { rows } = await pool.query<{ gemaakt: number; bewaard: number }>(
        `select custom_plans::integer as gemaakt, generic_plans::integer as bewaard
         from pg_prepared_statements where name = 'schrijf-wijzigingen'`,
      )
      return rows[0]!
    }
    // PostgreSQL tries five plans before it keeps one.
    for (let keer = 0; keer < 6; keer++) await doelStellen([eerste!])
    const voor = await gemaakt()
    for (let keer = 0; keer < 6; keer++) await doelStellen(keer % 2 ? [eerste!] : [eerste!, ...rest])
    expect(await gemaakt()).toEqual({ gemaakt: voor.gemaakt, bewaard: voor.bewaard + 6 })
  })
})
