import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWijkhubClient } from '@wijkhub/client'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, expect, it } from 'vitest'
import { startHubProces } from '../e2e/draaiende-hub.ts'
import { gezin } from '../e2e/gezinnen.ts'

const folder = mkdtempSync(join(tmpdir(), 'wijkhub-database-weg-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As root the server lives elsewhere, behind a link. */
function home(): string {
  const postgres = join(folder, 'postgres')
  try {
    return realpathSync(join(postgres, 'home'))
  } catch {
    return realpathSync(postgres)
  }
}
const isEenAndere = (before: number) => {
  try {
    return postmaster() !== before
  } catch {
    return false
  }
}
const postmaster = () => Number(readFileSync(join(home(), 'data', 'postmaster.pid'), 'utf8').split('\n')[0])

it(
  'E14: after the embedded PostgreSQL was killed or stopped under load the hub is ready again by itself, with all it acknowledged',
  { timeout: 180_000 },
  async () => {
    const hub = await startHubProces(folder, '--zonder-verhaal')
    const client = createWijkhubClient({ url: hub.url, token: await hub.token('kontext') })
    const ready = async () => {
      const answer = await fetch(`${hub.url}/health/ready`)
      return { ...((await answer.json()) as { onderdelen: Record<string, string> }), status: answer.status }
    }
    expect(await ready()).toMatchObject({ status: 200, onderdelen: { database: 'goed' } })

    const bevestigd = new Map<number, string>()
    let volgende = 0
    let genoeg = false
    const melders = Array.from({ length: 4 }, async () => {
      while (!genoeg) {
        const nummer = volgende++
        await client.meldAan(gezin(nummer)).then(
          ({ huishoudenId }) => bevestigd.set(nummer, huishoudenId),
          () => undefined,
        )
      }
    })
    const notReady: unknown[] = []
    for (const signaal of ['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT'] as const) {
      const before = postmaster()
      const meer = bevestigd.size + 8
      await totdat(
        () => bevestigd.size,
        (aantal) => aantal >= meer,
        60_000,
      )
      process.kill(before, signaal)
      // Who is asked to stop works on for a moment, and comes back so soon that nobody need have seen it away.
      if (signaal === 'SIGKILL') notReady.push(await totdat(ready, ({ status }) => status === 503, 10_000))
      await totdat(
        () => isEenAndere(before),
        (anders) => anders,
        60_000,
      )
      await totdat(ready, ({ status }) => status === 200, 60_000)
    }
    expect(notReady[0]).toMatchObject({ status: 503, onderdelen: { database: 'fout' } })
    genoeg = true
    await Promise.all(melders)

    for (const [nummer, huishoudenId] of bevestigd) {
      expect((await client.meldAan(gezin(nummer))).huishoudenId).toBe(huishoudenId)
      await totdat(
        () => client.leveringen(huishoudenId),
        ({ leveringen }) => leveringen.length >= 4 && leveringen.every((levering) => levering.status === 'verwerkt'),
        60_000,
      )
    }
    expect(await hub.stop()).toBe(0)
  },
)

it('E14: a database that cannot come back ends the hub, with one message', { timeout: 120_000 }, async () => {
  const hub = await startHubProces(folder, '--zonder-verhaal')
  const pid = postmaster()
  // What PostgreSQL reads at every start is damaged: no attempt can succeed.
  rmSync(join(home(), 'data', 'global', 'pg_control'))
  process.kill(pid, 'SIGKILL')
  await totdat(
    () => hub.child.exitCode,
    (code) => code !== null,
    60_000,
  )
  expect(hub.child.exitCode).toBe(1)
  expect(hub.output()).toMatch(/PostgreSQL viel weg en komt niet terug, dus de hub stopt: .*start niet/)
  expect(hub.output()).not.toMatch(/^ {4}at /m)
})
