import { randomUUID } from 'node:crypto'
import { topicBijdrage } from '@wijkhub/model'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { giftig, maakKleinePartner } from './kleine-partner.ts'
import { startKleineHub } from './kleine-hub.ts'

const partner = maakKleinePartner('cjg')
const hub = await startKleineHub([partner.adapter])
afterAll(() => hub.stop())
beforeEach(() => partner.gedraag(partner.verwerk))

async function nieuwHuishouden(straat: string) {
  const huishoudenId = randomUUID()
  await hub.wens('cjg', huishoudenId, 1, straat)
  await totdat(
    () => partner.ontvangen.some((bericht) => bericht.huishoudenId === huishoudenId),
    (daar) => daar,
  )
  return huishoudenId
}

const stuur = (huishoudenId: string, tekst: string, kenmerk: string = randomUUID()) =>
  hub.roep('cjg', '/klein/cjg', { kenmerk, huishoudenId, tekst })

const bijdragen = async (huishoudenId: string) => {
  const { rows } = await hub.pool.query<{ nummer: string }>(
    `select data #>> '{inhoud,wijziging,telefoonnummer}' as nummer from eventlog.outbox
     where topic = $1 and key = $2 order by id`,
    [topicBijdrage, huishoudenId],
  )
  return rows.map(({ nummer }) => nummer)
}

const inQuarantaine = async () => {
  const { rows } = await hub.pool.query<{ foutcode: string; reden: string; richting: string }>(
    'select richting, foutcode, reden from quarantaine where opgelost_op is null',
  )
  return rows
}

test('an inbound message no code of ours can bear goes to quarantine with its reason, and the ones behind it move on', async () => {
  const huishoudenId = await nieuwHuishouden('Eerste straat')
  const kenmerk = randomUUID()
  expect((await stuur(huishoudenId, giftig, kenmerk)).status).toBe(500)
  expect((await stuur(huishoudenId, '0600000001')).status).toBe(200)
  expect(await bijdragen(huishoudenId)).toEqual(['0600000001'])
  expect(await inQuarantaine()).toEqual([
    { richting: 'in', foutcode: 'defect', reden: expect.stringContaining('TypeError') },
  ])

  // Not repaired yet: a replay leaves it where a person finds it.
  const herhaal = () => hub.roep('gemeente', '/beheer/v1/cjg/quarantaine/herhaling', {})
  expect((await herhaal()).json()).toEqual({ herhaald: 0 })
  expect(await inQuarantaine()).toHaveLength(1)

  // Repaired, and pressed twice at once: passed on once.
  const [inkomend] = partner.adapter.inkomend
  const kapot = inkomend!.vertaal
  const heel: typeof kapot = (tekst: string, koppeling, omgeving, naslag) =>
    kapot(tekst === giftig ? '0600000002' : tekst, koppeling, omgeving, naslag)
  inkomend!.vertaal = heel
  const antwoorden = await Promise.all([herhaal(), herhaal()])
  expect(antwoorden.reduce((som, antwoord) => som + (antwoord.json() as { herhaald: number }).herhaald, 0)).toBe(1)
  expect(await inQuarantaine()).toEqual([])
  // The partner repeats it as well, because it got a 500: that is the same message.
  expect((await stuur(huishoudenId, giftig, kenmerk)).json()).toEqual({ kenmerk, herhaling: true })
  expect(await bijdragen(huishoudenId)).toEqual(['0600000001', '0600000002'])
})

test('a message about a number that may be in an answer still under way is asked for again, not refused', async () => {
  const huishoudenId = randomUUID()
  let laatGaan: (() => void) | undefined
  const onderweg = new Promise<void>((resolve) => (laatGaan = resolve))
  let geroepen = false
  partner.gedraag(async () => {
    geroepen = true
    await onderweg
    return { soort: 'verwerkt', nummer: 'P-1' }
  })
  await hub.wens('cjg', huishoudenId, 1, 'Tweede straat')
  await totdat(
    () => geroepen,
    (al) => al,
  )
  const antwoord = await stuur(randomUUID(), '0600000003')
  expect({ status: antwoord.status, straks: antwoord.koppen['retry-after'] }).toEqual({ status: 503, straks: '1' })
  laatGaan!()
  await totdat(
    async () => (await stuur(randomUUID(), '0600000004')).status,
    (status) => status === 404,
  )
})

test('a document no code of ours can make a message of goes to quarantine with its reason; the next one is delivered', async () => {
  const eerste = await nieuwHuishouden('Derde straat')
  await hub.wens('cjg', eerste, 2, giftig)
  const [item] = await totdat(inQuarantaine, (rijen) => rijen.length > 0)
  expect(item).toEqual({ richting: 'uit', foutcode: 'defect', reden: expect.stringContaining('RangeError') })
  await nieuwHuishouden('Vierde straat')
  // The same household too: its next document can be sent.
  await hub.wens('cjg', eerste, 3, 'Vijfde straat')
  await totdat(
    () => partner.ontvangen.some(({ inhoud }) => inhoud === 'Vijfde straat'),
    (daar) => daar,
  )
})

test('a database that fails in the middle of a delivery costs a household seconds, not the whole lease of the dead', async () => {
  const huishoudenId = randomUUID()
  const referenties: string[] = []
  let weg = false
  partner.gedraag(async ({ referentie }) => {
    referenties.push(referentie)
    if (referenties.length === 1) await hub.pool.query('alter table uitgaand_bericht rename to even_weg')
    weg = true
    return { soort: 'verwerkt' }
  })
  const begonnen = performance.now()
  await hub.wens('cjg', huishoudenId, 1, 'Zesde straat')
  // The table may come back only after the booking failed on it: then the lease has been given back.
  const huurder = async () => {
    const { rows } = await hub.pool.query<{ huurder: string | null }>(
      'select huurder from koppeling where huishouden_id = $1',
      [huishoudenId],
    )
    return rows[0]?.huurder
  }
  await totdat(
    async () => weg && (await huurder()) === null,
    (teruggegeven) => teruggegeven,
  )
  await hub.pool.query('alter table even_weg rename to uitgaand_bericht')
  await totdat(
    () => referenties.length,
    (aantal) => aantal >= 2,
  )
  expect(performance.now() - begonnen).toBeLessThan(10_000)
  // The partner may have it already, so it gets the very same message.
  expect(new Set(referenties).size).toBe(1)
})
