import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWijkhubClient } from '@wijkhub/client'
import { totdat } from '@wijkhub/builders/hub'
import { afterAll, expect, test } from 'vitest'
import { startHubProces } from './draaiende-hub.ts'
import { gezin } from './gezinnen.ts'

const folder = mkdtempSync(join(tmpdir(), 'wijkhub-duurzaam-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test(
  'what was acknowledged survives kill -9: stored, delivered, and nothing double at any partner',
  { timeout: 180_000 },
  async () => {
    const bevestigd = new Map<number, string>()
    let volgende = 0
    for (const ronde of [1, 2, 3]) {
      const hub = await startHubProces(folder, '--zonder-verhaal')
      const client = createWijkhubClient({ url: hub.url, token: await hub.token('kontext') })
      const meldAan = async () => {
        const nummer = volgende++
        await client.meldAan(gezin(nummer)).then(
          (antwoord) => bevestigd.set(nummer, antwoord.huishoudenId),
          () => {},
        )
      }
      const genoeg = ronde * 12
      const melders = Array.from({ length: 4 }, async () => {
        while (hub.child.exitCode === null && hub.child.signalCode === null && volgende < 200) await meldAan()
      })
      await totdat(
        () => bevestigd.size,
        (aantal) => aantal >= genoeg,
        60_000,
      )
      await hub.dood()
      await Promise.all(melders)
    }
    const hub = await startHubProces(folder, '--zonder-verhaal')
    const client = createWijkhubClient({ url: hub.url, token: await hub.token('kontext') })
    for (const [nummer, huishoudenId] of bevestigd) {
      const opnieuw = await client.meldAan(gezin(nummer))
      expect(opnieuw.huishoudenId).toBe(huishoudenId)
      await totdat(
        () => client.leveringen(huishoudenId),
        ({ leveringen }) => leveringen.length >= 4 && leveringen.every((levering) => levering.status === 'verwerkt'),
        60_000,
      )
    }
    for (const partner of ['menscentraal', 'matchpoint', 'schuldhulp', 'cjg']) {
      const { stand } = (await (await fetch(`${hub.bordUrl}/${partner}`)).json()) as {
        stand: { dubbelen?: number; volgordefouten?: number }
      }
      // A partner whose protocol addresses a case by its own key (schuldhulp: PUT) cannot hold a double and counts none.
      expect({ partner, dubbelen: stand.dubbelen ?? 0, volgordefouten: stand.volgordefouten ?? 0 }).toEqual({
        partner,
        dubbelen: 0,
        volgordefouten: 0,
      })
    }
    await hub.stop()
  },
)
