import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { totdat } from '@wijkhub/builders/hub'
import type { Gezin } from './belasting.ts'
import { telefoonVan } from './gezinnen.ts'
import type { Motor } from './motoren.ts'
import type { VerdeeldeHub } from './verdeelde-hub.ts'

export interface Herstel {
  wat: string
  /** From the engine's return to a change, asked for after it, being at every partner that gets it. */
  herstelMs: number
}

/** Kills an engine and starts it again after so many milliseconds; the hub is left alone. */
export async function meetHerstart(hub: VerdeeldeHub, gezin: Gezin, motor: Motor, wegMs: number): Promise<Herstel> {
  await hub.motoren.dood(motor)
  await sleep(wegMs)
  await hub.motoren.herstart(motor)
  return { wat: `${motor}, ${wegMs / 1000} s weg`, herstelMs: await tijdTotLevering(hub, gezin) }
}

/** Empties Redis: every job that waited is gone. */
export async function meetFlushall(hub: VerdeeldeHub, gezin: Gezin): Promise<Herstel> {
  const redis = new Redis(hub.motoren.adressen.redis)
  await redis.flushall()
  redis.disconnect()
  return { wat: 'redis, FLUSHALL', herstelMs: await tijdTotLevering(hub, gezin) }
}

const metTelefoon = ['menscentraal', 'schuldhulp', 'cjg']

/** Changes a family that nobody else changes, and waits until each partner wrote it down. */
async function tijdTotLevering(hub: VerdeeldeHub, gezin: Gezin): Promise<number> {
  const begonnen = performance.now()
  const telefoonnummer = telefoonVan(gezin.nummer, ++gezin.wijziging)
  const wijzig = () => hub.kontext.werkInwonerBij(gezin.huishoudenId, gezin.moederId, { telefoonnummer })
  await totdat(
    () => wijzig().then(Boolean, String),
    (uitslag) => uitslag === true,
    60_000,
  )
  await totdat(
    () => metTelefoon.filter((partner) => !readFileSync(hub.dagboek(partner), 'utf8').includes(telefoonnummer)),
    (wachten) => wachten.length === 0,
    90_000,
  )
  return Math.round(performance.now() - begonnen)
}
