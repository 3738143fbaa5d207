import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdtempSync, readFileSync, truncateSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { maakCjg, startBord, startSimulator, type Partner, type SimulatorContext } from '@wijkhub/simulators'
import { afterEach, expect, it } from 'vitest'

type Running = Awaited<ReturnType<typeof startSimulator>>

let lopend: { stop: () => Promise<void> }[] = []
let hub: Server | undefined
afterEach(async () => {
  await Promise.all(lopend.map((iets) => iets.stop()))
  lopend = []
  hub?.closeAllConnections()
  hub?.close()
  hub = undefined
  wacht = undefined
})

const dagboek = () => join(mkdtempSync(join(tmpdir(), 'wijkhub-dagboek-')), 'partner.jsonl')

async function start(
  maak: (context: SimulatorContext) => Partner,
  file: string,
  hubUrl = 'http://127.0.0.1:9',
): Promise<Running> {
  const simulator = await startSimulator(maak, {
    port: 0,
    hub: { url: hubUrl, token: 'x' },
    opnieuwMs: 5,
    dagboek: file,
  })
  lopend.push(simulator)
  return simulator
}

async function stop(simulator: Running): Promise<void> {
  lopend = lopend.filter((iets) => iets !== simulator)
  await simulator.stop()
}

let wacht: Promise<void> | undefined

/** A partner that remembers what it took, and when; a worker there may fail. */
function maakSchrift(context: SimulatorContext): Partner {
  const regels: string[] = []
  return {
    naam: 'schrift',
    titel: 'Schrift',
    routes(app) {
      app.post('/regels', async (request, reply) => {
        await wacht
        if (context.rol() === 'weiger') return reply.code(422).send()
        regels.push(`${String(request.body)} om ${context.now().toISOString()}`)
        if (request.body === 'vertel het')
          context.straks(() => context.roepHub({ pad: '/', contentType: 'text/plain', inhoud: randomUUID() }))
        return reply.code(200).send()
      })
    },
    stand: () => ({ regels }),
    acties: {
      async schrap() {
        if (regels.length === 0) throw new Error('er is niets te schrappen')
        regels.pop()
      },
    },
  }
}

const post = (simulator: Running, regel: string) =>
  fetch(`${simulator.url}/regels`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: regel })

it('E16: an action of the board that could not be done is answered as such, and the simulator starts again', async () => {
  const file = dagboek()
  const eerst = await start(maakCjg, file)
  const bord = await startBord([eerst], 0)
  lopend.push(bord)
  const antwoord = await fetch(`${bord.url}/cjg/acties/meldStatus`, { method: 'POST' })
  expect(antwoord.status).toBe(409)
  expect(await antwoord.json()).toEqual({ detail: 'the CJG holds no such family' })
  await stop(eerst)
  const weer = await start(maakCjg, file)
  expect(weer.stand()).toEqual(eerst.stand())
})

it('E17: a diary whose last page is torn starts, says what it dropped, and is whole from then on', async () => {
  const file = dagboek()
  const eerst = await start(maakSchrift, file)
  await post(eerst, 'een')
  await post(eerst, 'twee')
  await stop(eerst)
  truncateSync(file, readFileSync(file).length - 25)
  const weer = await start(maakSchrift, file)
  expect(weer.fouten()).toEqual([expect.stringMatching(/laatste bladzijde was niet af \(\d+ bytes\)/)])
  expect(weer.stand()).toEqual({ regels: [expect.stringContaining('een')] })
  await post(weer, 'drie')
  await stop(weer)
  const nog = await start(maakSchrift, file)
  expect(nog.fouten()).toEqual([])
  expect(nog.stand()).toEqual({ regels: [expect.stringContaining('een'), expect.stringContaining('drie')] })
})

it.each([
  'null',
  '7',
  '"x"',
  '[]',
  '{}',
  '{"soort":"verzoek"}',
  '{"soort":"actie"}',
  '{"soort":"gemeld","sleutel":"1.0"}',
])('E17: a page that is JSON but no page (%s) costs that page alone', async (regel) => {
  const file = dagboek()
  const eerst = await start(maakSchrift, file)
  await post(eerst, 'een')
  appendFileSync(file, `${regel}\n`)
  await post(eerst, 'twee')
  await stop(eerst)
  const weer = await start(maakSchrift, file)
  expect(weer.fouten()).toEqual([expect.stringMatching(/regel 2 is geen bladzijde/)])
  expect(weer.stand()).toEqual(eerst.stand())
})

it('E17: a page in the middle that cannot be read costs that page alone', async () => {
  const file = dagboek()
  const eerst = await start(maakSchrift, file)
  await post(eerst, 'een')
  appendFileSync(file, '{"soort":"verz\u0000\n')
  await post(eerst, 'twee')
  await stop(eerst)
  const weer = await start(maakSchrift, file)
  expect(weer.fouten()).toEqual([expect.stringContaining('regel 2')])
  expect(weer.stand()).toEqual(eerst.stand())
})

it('what was refused stays refused, and what happened keeps its day, when a diary is relived', async () => {
  const file = dagboek()
  const eerst = await start(maakSchrift, file)
  await post(eerst, 'genomen')
  await eerst.gedrag({ modus: 'weiger' })
  await post(eerst, 'geweigerd')
  await stop(eerst)
  const weer = await start(maakSchrift, file)
  expect(weer.stand()).toEqual(eerst.stand())
})

it('a long diary keeps nobody waiting: the partner says it is busy, then it knows everything', async () => {
  const file = dagboek()
  const eerst = await start(maakSchrift, file)
  await post(eerst, 'een')
  await stop(eerst)
  const deur = Promise.withResolvers<void>()
  wacht = deur.promise
  const weer = await startSimulator(maakSchrift, { port: 0, dagboek: file, wachtNiet: true })
  lopend.push(weer)
  expect((await post(weer, 'te vroeg')).status).toBe(503)
  deur.resolve()
  await weer.rust()
  expect(weer.stand()).toEqual(eerst.stand())
  expect((await post(weer, 'nu wel')).status).toBe(200)
})

it('what a killed partner had not told the hub yet is told after the start, in the same words, and only that', async () => {
  const file = dagboek()
  const url = await luister(() => 503)
  const eerst = await start(maakSchrift, file, url)
  await post(eerst, 'vertel het')
  await expect.poll(() => ontvangen.length).toBeGreaterThan(0)
  const geprobeerd = ontvangen[0]
  // Left to itself, as a killed process would leave it: its attempts go on to a hub that does not answer.
  await stop(eerst)
  hub!.closeAllConnections()
  hub!.close()
  const nieuw = await luister(() => 200)
  const weer = await start(maakSchrift, file, nieuw)
  await expect.poll(() => ontvangen).toEqual([geprobeerd])
  await weer.rust()
  await stop(weer)
  ontvangen.length = 0
  const nog = await start(maakSchrift, file, nieuw)
  await nog.rust()
  expect(nog.stand()).toEqual(weer.stand())
  expect(ontvangen).toEqual([])
})

const ontvangen: string[] = []

async function luister(status: () => number): Promise<string> {
  ontvangen.length = 0
  hub = createServer((request, response) => {
    let tekst = ''
    request.on('data', (deel: Buffer) => (tekst += deel.toString()))
    request.on('end', () => {
      ontvangen.push(tekst)
      response.writeHead(status()).end()
    })
  })
  await new Promise<void>((klaar) => hub!.listen(0, '127.0.0.1', klaar))
  return `http://127.0.0.1:${(hub.address() as { port: number }).port}`
}
