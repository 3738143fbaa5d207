import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { doelbinding } from '@wijkhub/builders/haarlem'
import { totdat } from '@wijkhub/builders/hub'
import type { Uitkomst } from '@wijkhub/adapter-kit'
import { maakKleinePartner } from './kleine-partner.ts'
import { startKleineHub } from './kleine-hub.ts'
import { percentiel, verhoudingVanP99, type Verhouding } from './percentiel.ts'
import { maakWillekeur } from './willekeur.ts'

export interface BurenOptions {
  seed: number
  /** Pairs of windows: all well, then one household stuck and one partner dead. */
  rondes: number
  vensterMs: number
  perSeconde: number
}

export interface BurenUitslag {
  seed: number
  /** Commit to partner called, of everybody else, in milliseconds. */
  rustig: Verdeling
  gestoord: Verdeling
  /** Of the p99: disturbed against quiet. */
  verhouding: Verhouding
  /** The p99 per window, to see how much of a difference is noise. */
  p99PerVenster: { rustig: number[]; gestoord: number[] }
}

export interface Verdeling {
  aantal: number
  p50: number
  p99: number
}

const dood = 'schuldhulp'
const metVastgelopenHuishouden = 'menscentraal'
const huishoudensPerPartner = 30

/** What the misfortune of one household and one partner costs everybody else: the same load in turns, in one run. */
export async function meetBuren(options: BurenOptions): Promise<BurenUitslag> {
  const { seed, rondes, vensterMs, perSeconde } = options
  const willekeur = maakWillekeur(seed)
  const partners = new Map(doelbinding.systemen.map((audience) => [audience, maakKleinePartner(audience)]))
  const hub = await startKleineHub([...partners.values()].map(({ adapter }) => adapter))
  const huishoudens = new Map(
    doelbinding.systemen.map((audience) => [
      audience,
      Array.from({ length: huishoudensPerPartner }, () => randomUUID() as string),
    ]),
  )
  const vastgelopen = huishoudens.get(metVastgelopenHuishouden)![0]!
  const versies = new Map<string, number>()
  let verstoord = false
  // Per message its time; undefined for those of whom slowness is expected.
  const onderweg = new Map<string, { op: number; naar: number[] }>()

  for (const [audience, partner] of partners)
    partner.gedraag(async (bericht, signal) => {
      if (verstoord && audience === dood) return onbereikt
      if (verstoord && bericht.route['huishouden'] === vastgelopen) return totOpgegeven(signal)
      const meting = onderweg.get(bericht.inhoud)
      onderweg.delete(bericht.inhoud)
      if (meting) meting.naar.push(performance.now() - meting.op)
      return { soort: 'verwerkt' }
    })

  async function wijzig(audience: string, huishoudenId: string, naar: number[] | undefined): Promise<void> {
    const versie = (versies.get(huishoudenId + audience) ?? 0) + 1
    versies.set(huishoudenId + audience, versie)
    const straat = `${huishoudenId} ${versie}`
    if (naar) onderweg.set(straat, { op: performance.now(), naar })
    await hub.wens(audience, huishoudenId, versie, straat)
  }

  async function venster(gestoord: boolean): Promise<number[]> {
    verstoord = gestoord
    const gemeten: number[] = []
    if (gestoord) await wijzig(metVastgelopenHuishouden, vastgelopen, undefined)
    const endsAt = performance.now() + vensterMs
    while (performance.now() < endsAt) {
      const audience = willekeur.kies(doelbinding.systemen)
      const huishoudenId = willekeur.kies(huishoudens.get(audience)!.slice(1))
      // The load is the same in both windows; the dead partner's share is measured in neither.
      await wijzig(audience, huishoudenId, audience === dood ? undefined : gemeten)
      await sleep(1000 / perSeconde)
    }
    verstoord = false
    await totdat(
      () => achter(hub.pool),
      (aantal) => aantal === 0,
      90_000,
    )
    return gemeten
  }

  try {
    await venster(false)
    const vensters = { rustig: [] as number[][], gestoord: [] as number[][] }
    for (let ronde = 0; ronde < rondes; ronde++) {
      vensters.rustig.push(await venster(false))
      vensters.gestoord.push(await venster(true))
    }
    const p99PerVenster = {
      rustig: vensters.rustig.map((gemeten) => percentiel(gemeten, 0.99)),
      gestoord: vensters.gestoord.map((gemeten) => percentiel(gemeten, 0.99)),
    }
    const verhouding = verhoudingVanP99(vensters, willekeur)
    return {
      seed,
      rustig: verdeling(vensters.rustig),
      gestoord: verdeling(vensters.gestoord),
      verhouding,
      p99PerVenster,
    }
  } finally {
    await hub.stop()
  }
}

const onbereikt: Uitkomst = { soort: 'niet-bereikt', foutcode: 'verbinding-geweigerd', reden: 'staat uit' }

/** A partner that takes the message for this one household and never answers. */
async function totOpgegeven(signal: AbortSignal): Promise<Uitkomst> {
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  return { soort: 'niet-bereikt', foutcode: 'geen-antwoord', reden: 'geen antwoord binnen de tijd' }
}

async function achter(pool: Awaited<ReturnType<typeof startKleineHub>>['pool']): Promise<number> {
  const { rows } = await pool.query<{ aantal: number }>(
    'select count(*)::int as aantal from koppeling where geleverde_versie < gewenste_versie',
  )
  return rows[0]!.aantal
}

function verdeling(vensters: readonly number[][]): Verdeling {
  const gemeten = vensters.flat()
  return { aantal: gemeten.length, p50: percentiel(gemeten, 0.5), p99: percentiel(gemeten, 0.99) }
}
