import { randomUUID } from 'node:crypto'
import { topicLevering, type Levering } from '@wijkhub/model'
import { totdat } from '@wijkhub/builders/hub'
import { maakProefpartner } from '@wijkhub/builders/proefpartner'
import { afterAll, afterEach, expect, test } from 'vitest'
import { bewaarAntwoorden } from '../antwoorden/bewaar-antwoorden.ts'
import { bezorgAntwoorden } from '../antwoorden/bezorg-antwoorden.ts'
import { beginOpnieuw } from '../beheer/begin-opnieuw.ts'
import { herhaal } from '../beheer/herhaal.ts'
import { leesQuarantaine } from '../quarantaine/lees-quarantaine.ts'
import { zetOpzij } from '../quarantaine/zet-opzij.ts'
import { verzoen } from '../verzoenen/verzoen.ts'
import { inwonerId, startVerzoenproef } from '../verzoenen/fixtures/verzoenproef.ts'

const proef = await startVerzoenproef()
const { start, publiceer, koppeling, bij, events } = proef
afterEach(() => proef.ruimOp())
afterAll(() => proef.stop())

const audience = 'menscentraal'
type Gestart = Awaited<ReturnType<typeof start>>
const isStil = (id: string) =>
  totdat(
    () => koppeling(id),
    (rij) => rij?.stil === true,
  )
const blokkeer = async ({ deps }: Gestart, id: string, versie: number) => {
  await publiceer(deps, id, versie, null, 0, { stil: true })
  await isStil(id)
}
const onbereikbaar = async () => ({ soort: 'niet-bereikt' as const, foutcode: 'uit', reden: 'verbinding geweigerd' })
const telefoons = (partner: Gestart['partner'], id: string) =>
  partner.ontvangen(id).map(({ inhoud }) => JSON.parse(inhoud).telefoons)

test('what waited to be sent stays, no end is told, and no receipt tells of it; lifted, the partner gets today', async () => {
  const gestart = await start()
  const { partner, deps, service } = gestart
  const id = randomUUID()
  await publiceer(deps, id, 1, '0600000001')
  await bij(id, 1)
  partner.gedraag(onbereikbaar)
  await publiceer(deps, id, 2, '0600000002')
  await totdat(
    () => koppeling(id),
    (rij) => rij?.status === 'wacht',
  )
  await blokkeer(gestart, id, 3)
  const [bewijzen, ontvangen] = [(await events<Levering>(topicLevering, id)).length, partner.ontvangen(id).length]
  partner.gedraag(async () => 'verwerk')
  await service.sweep()
  expect(await verzoen(gestart.kit, partner.adapter, id)).toEqual({ soort: 'klaar' })
  expect(partner.ontvangen(id).length).toBe(ontvangen)
  expect((await events<Levering>(topicLevering, id)).length).toBe(bewijzen)
  await publiceer(deps, id, 4, '0600000004')
  await bij(id, 4)
  expect(telefoons(partner, id).slice(ontvangen)).toEqual([{ [inwonerId]: '0600000004' }])
})

test('a message that is under way is broken off, never repeated, and a line for a person says to telephone', async () => {
  const gestart = await start()
  const { partner, deps } = gestart
  const id = randomUUID()
  await publiceer(deps, id, 1, '0600000001')
  await bij(id, 1)
  const onderweg = Promise.withResolvers<void>()
  partner.gedraag(async (_, signal) => {
    onderweg.resolve()
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
    return 'verwerk'
  })
  await publiceer(deps, id, 2, '0600000002')
  await onderweg.promise
  await blokkeer(gestart, id, 3)
  const open = await totdat(
    () => leesQuarantaine(deps.pool, audience),
    (rijen) => rijen.length > 0,
  )
  expect(open).toMatchObject([{ huishouden_id: id, foutcode: 'blokkade', einde_recht: false }])
  expect(open[0]!.reden).toMatch(/Bel/)
  partner.gedraag(async () => 'verwerk')
  const eerder = partner.ontvangen(id).length
  await publiceer(deps, id, 4, '0600000004')
  await bij(id, 4)
  // Not the very same again, although nobody knows whether it arrived.
  expect(telefoons(partner, id).slice(eerder)).toEqual([{ [inwonerId]: '0600000004' }])
})

test('an end that waits is not told either; lifted without a right, it is', async () => {
  const gestart = await start()
  const { partner, deps } = gestart
  const id = randomUUID()
  await publiceer(deps, id, 1, '0600000001')
  await bij(id, 1)
  partner.gedraag(onbereikbaar)
  await publiceer(deps, id, 2, null)
  await blokkeer(gestart, id, 3)
  partner.gedraag(async () => 'verwerk')
  const eerder = partner.ontvangen(id).length
  await gestart.service.sweep()
  await verzoen(gestart.kit, partner.adapter, id)
  expect(partner.ontvangen(id).length).toBe(eerder)
  await publiceer(deps, id, 4, null)
  await bij(id, 4)
  expect(telefoons(partner, id).at(-1)).toBeNull()
})

test('an administrator who tries again or begins anew hears the same as ever, and nothing goes', async () => {
  const gestart = await start()
  const { partner, deps, kit } = gestart
  const id = randomUUID()
  await publiceer(deps, id, 1, '0600000001')
  await bij(id, 1)
  await blokkeer(gestart, id, 2)
  const fout = { foutcode: 'x', reden: 'x' }
  await zetOpzij(deps.pool, { audience, now: deps.now(), fout, richting: 'uit', huishoudenId: id, bericht: undefined })
  const was = await koppeling(id)
  const eerder = partner.ontvangen(id).length
  expect(await beginOpnieuw(kit, audience, id)).toBe(true)
  expect(await herhaal(kit, partner.adapter)).toBe(1)
  await verzoen(kit, partner.adapter, id)
  expect(await koppeling(id)).toEqual(was)
  expect(partner.ontvangen(id).length).toBe(eerder)
})

test('a stored reply waits, one that is being sent is broken off with a line for a person, and lifted it goes', async () => {
  const gestart = await start()
  const { partner, deps, kit } = gestart
  const id = randomUUID()
  await publiceer(deps, id, 1, '0600000001')
  await bij(id, 1)
  const antwoord = {
    soort: 'antwoord',
    formaat: 'proef',
    contentType: 'application/json',
    referentie: randomUUID(),
    inhoud: '{}',
    route: { huishouden: id },
    stand: undefined,
  }
  const onderweg = Promise.withResolvers<void>()
  partner.gedraag(async (_, signal) => {
    onderweg.resolve()
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
    return 'verwerk'
  })
  await bewaarAntwoorden(deps.pool, { audience, huishoudenId: id }, [antwoord], {
    now: deps.now(),
    dienst: 'proef',
  })
  // By the service that follows, so that its block reaches it.
  const bezorgd = gestart.service.sweep()
  await onderweg.promise
  await blokkeer(gestart, id, 2)
  await bezorgd
  const antwoorden = () => partner.ontvangen(id).filter(({ soort }) => soort === 'antwoord').length
  expect(await leesQuarantaine(deps.pool, audience)).toMatchObject([{ huishouden_id: id, foutcode: 'blokkade' }])
  partner.gedraag(async () => 'verwerk')
  const later = { ...kit, now: () => new Date(deps.now().getTime() + 120_000) }
  await bezorgAntwoorden(later, partner.adapter)
  expect(antwoorden()).toBe(0)
  await publiceer(deps, id, 3, '0600000001')
  await totdat(
    () => koppeling(id),
    (rij) => rij?.stil === false,
  )
  await bezorgAntwoorden(later, partner.adapter)
  expect(antwoorden()).toBe(1)
})

test('an adapter that was away sends nothing from its rows before it has read the block', async () => {
  const eerste = await start()
  const { deps, service } = eerste
  const id = randomUUID()
  await publiceer(deps, id, 1, '0600000001')
  await bij(id, 1)
  eerste.partner.gedraag(onbereikbaar)
  await publiceer(deps, id, 2, '0600000002')
  await totdat(
    () => koppeling(id),
    (rij) => rij?.status === 'wacht',
  )
  await service.stop()
  await publiceer(deps, id, 3, null, 0, { stil: true })
  // It starts with the old row, its turn long come.
  await deps.pool.query('update koppeling set volgende_poging = null, wacht_ms = null')
  const partner = maakProefpartner()
  await start(partner)
  await isStil(id)
  const tweede = randomUUID()
  await publiceer(deps, tweede, 1, '0600000009')
  await bij(tweede, 1)
  expect(partner.ontvangen(id)).toEqual([])
})
