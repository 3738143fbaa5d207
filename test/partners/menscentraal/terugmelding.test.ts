import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isBericht, isOnleesbaar, type Adapter, type Koppeling } from '@wijkhub/adapter-kit'
import type { Inhoud, Projectie } from '@wijkhub/model'
import { inrichting } from '@wijkhub/builders'
import { maakMenscentraal, startSimulator } from '@wijkhub/simulators'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adapter as maakAdapter, config } from '@wijkhub/menscentraal'
import { koppeling, voorbeeldProjectie, zonderBsns } from '@wijkhub/menscentraal/fixtures/gouden-berichten'

const volledig = voorbeeldProjectie()
const omgeving = () => ({ op: new Date().toISOString(), nieuweReferentie: () => crypto.randomUUID() as string })

/** The inbound half of a hub with one household: decode, vertaal, answer; what was learned is kept here. */
let rij: Koppeling
let adapter: Adapter
let simulator: Awaited<ReturnType<typeof startSimulator>>
const bijdragen: Inhoud[] = []
const hub = createServer((request, response) => {
  const stukken: Buffer[] = []
  request.on('data', (stuk: Buffer) => stukken.push(stuk))
  request.on('end', () => {
    const [inkomend] = adapter.inkomend
    const gelezen = inkomend!.decode(Buffer.concat(stukken).toString(), {})
    if (isOnleesbaar(gelezen)) throw new Error(JSON.stringify(gelezen))
    const vertaling = inkomend!.vertaal(gelezen.bericht, rij, omgeving(), { vastgelegd: [], uitgaand: undefined })
    if (isOnleesbaar(vertaling)) throw new Error(JSON.stringify(vertaling))
    bijdragen.push(...vertaling.bijdragen)
    rij = { ...rij, stand: vertaling.stand }
    const antwoord = inkomend!.antwoord!({ soort: 'aangenomen', gelezen, herhaling: false }, omgeving())
    response.writeHead(antwoord.status, { 'content-type': antwoord.contentType }).end(antwoord.inhoud)
  })
})

beforeAll(async () => {
  await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(hub.address() as AddressInfo).port}`
  simulator = await startSimulator(maakMenscentraal, {
    port: 0,
    hub: { url, token: 'geheim' },
  })
  adapter = maakAdapter(config.parse({ MENSCENTRAAL_URL: simulator.url, MENSCENTRAAL_TIMEOUT_MS: 2_000 }), {
    inrichting,
  })
})
afterAll(async () => {
  await simulator.stop()
  hub.close()
})

async function breng(): Promise<number> {
  let berichten = 0
  for (let bericht = adapter.encode(rij, omgeving()); isBericht(bericht); bericht = adapter.encode(rij, omgeving())) {
    berichten++
    const uitkomst = await adapter.transport(bericht, new AbortController().signal)
    if (uitkomst.soort !== 'verwerkt') throw new Error(JSON.stringify(uitkomst))
    rij = {
      ...rij,
      stand: bericht.stand,
      nummer: rij.nummer ?? uitkomst.nummer,
      geheugen: { ...rij.geheugen, ...bericht.geheugen },
    }
  }
  return berichten
}

test('what MensCentraal tells us comes in, is not sent back, and later changes still fit what it holds', async () => {
  const stand = () => simulator.stand() as { afwijkend: number; terugmeldingen: { uitkomst: string }[] }
  rij = koppeling({ nummer: undefined, gewenst: zonderBsns(volledig) })
  expect(await breng()).toBe(2)

  await simulator.partner.acties['meldBsns']!({})
  await simulator.partner.acties['wijzigTelefoonnummer']!({ persoonsnaam: 'Maria', telefoonnummer: '0235550199' })
  await simulator.rust()
  expect(stand().terugmeldingen.map(({ uitkomst }) => uitkomst)).toEqual(['Bv03', 'Bv03'])
  const gemeld = bijdragen.map((bijdrage) => Object.keys('wijziging' in bijdrage ? bijdrage.wijziging : {}).join())
  expect(gemeld).toEqual(['bsn', 'bsn', 'bsn', 'bsn', 'telefoonnummer'])

  // The registry takes it all over: the wish becomes what MensCentraal holds, and there is nothing to send.
  rij = { ...rij, gewenst: structuredClone(rij.stand) }
  const bsns = (document: Projectie) => Object.values(document.inwoners!).map(({ bsn }) => bsn)
  expect(new Set(bsns(rij.gewenst!))).toEqual(new Set(bsns(volledig)))
  expect(await breng()).toBe(0)

  // A change of ours to the person it changed: our `was` is what it holds.
  for (const persoon of Object.values(rij.gewenst!.inwoners!)) persoon.emailadres = 'nieuw@example.nl'
  expect(await breng()).toBe(1)
  expect(stand().afwijkend).toBe(0)
})
