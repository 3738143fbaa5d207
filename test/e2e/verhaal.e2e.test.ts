import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { doelbinding, volgers } from '@wijkhub/builders/haarlem'
import { kafkaGebruikers } from '@wijkhub/model'
import { createPool } from '@wijkhub/postgres'
import { startEmbedded } from '@wijkhub/postgres/embedded'
import type { Verhaal } from '@wijkhub/story'
import { afterAll, expect, test } from 'vitest'
import { startHubProces, voerUit } from './draaiende-hub.ts'

const folder = mkdtempSync(join(tmpdir(), 'wijkhub-e2e-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('npm start -- --once --json plays the story and exits 0 because every receipt says processed', async () => {
  const { code, stdout, stderr } = await voerUit('--once', '--json', '--map', folder, '--poort', '0')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const verhaal = JSON.parse(stdout) as Verhaal
  expect(verhaal).toMatchObject({ geslaagd: true, dubbeleRegistratiesVoorkomen: 2 })
  const verwacht = doelbinding.systemen.map((audience) => [audience, audience === 'cjg' ? 'beeindigd' : 'verwerkt'])
  expect(Object.fromEntries(verhaal.rijen.map((rij) => [rij.audience, rij.status]))).toEqual(
    Object.fromEntries(verwacht),
  )
})

test('in the story each service wrote to exactly the topics it may write to in Kafka', async () => {
  const server = await startEmbedded({ folder: join(folder, 'eenmalig', 'postgres') })
  const pool = createPool({ ...server.connection, applicationName: 'proef', max: 1 })
  try {
    const { rows } = await pool.query<{ source: string; topic: string }>(
      'select distinct source, topic from eventlog.outbox',
    )
    const geschreven = (dienst: string) =>
      rows.filter(({ source }) => source.endsWith(`:wijkhub-${dienst}`)).map(({ topic }) => topic)
    const diensten = kafkaGebruikers(doelbinding, volgers).filter(({ soort }) => soort === 'dienst')
    expect(Object.fromEntries(diensten.map(({ naam }) => [naam, geschreven(naam).toSorted()]))).toEqual(
      Object.fromEntries(diensten.map(({ naam, schrijft }) => [naam, schrijft.toSorted()])),
    )
  } finally {
    await pool.end()
    await server.stop()
  }
})

test('a wrong option is one readable message, exit code 78, and nothing started', async () => {
  const { code, stdout, stderr } = await voerUit('--poort', 'tachtig')
  expect({ code, stdout }).toEqual({ code: 78, stdout: '' })
  expect(stderr).toMatch(/--poort tachtig is geen poort/)
})

test('Ctrl-C stops cleanly, and a second start finds the data of the first', async () => {
  const eigen = join(folder, 'twee-keer')
  const eerste = await startHubProces(eigen)
  const eersteTabel = /^partnersysteem {2}[\s\S]*?dubbele/m.exec(eerste.output())?.[0]
  expect(eersteTabel).toContain('MensCentraal')
  expect(await eerste.stop()).toBe(0)
  const tweede = await startHubProces(eigen)
  expect(tweede.output()).toContain('de gegevens van de vorige keer zijn er nog')
  expect(/^partnersysteem {2}[\s\S]*?dubbele/m.exec(tweede.output())?.[0]?.replaceAll(/\[.*\]/g, '')).toBe(
    eersteTabel?.replaceAll(/\[.*\]/g, ''),
  )
  const bord = (await (await fetch(`${tweede.bordUrl}/menscentraal`)).json()) as { berichtenOntvangen: number }
  expect(bord.berichtenOntvangen).toBeGreaterThan(1)
  expect(await tweede.stop()).toBe(0)
})
