import { setTimeout as sleep } from 'node:timers/promises'
import { totdat } from '@wijkhub/testing/hub'
import { startBelasting, type Belasting } from './belasting.ts'
import { controleer, type Oordeel } from './controle.ts'
import { doelwitten } from './doelwitten.ts'
import type { VerdeeldeHub } from './verdeelde-hub.ts'
import { maakWillekeur } from './willekeur.ts'

export interface DrillOptions {
  kills: number
  seed: number
  perSeconde: number
  /** Families in play: few, so that each is hit while something of it is on its way. */
  gezinnen: number
  /** Names to choose from; default everything. */
  alleen?: readonly string[]
  meld: (regel: string) => void
}

export interface DrillUitslag extends Oordeel {
  seed: number
  kills: number
  perDoelwit: Record<string, { kills: number; langsteMs: number }>
  gezinnen: number
  bevestigd: number
  /** Attempts of the load that got no answer and were repeated. */
  herhaaldDoorMelder: number
  /** Longest wait for an acknowledgement, over everything that was killed meanwhile. */
  langsteMs: number
}

/** Kills one process after the other at random moments under load, and compares afterwards. */
export async function killDrill(hub: VerdeeldeHub, options: DrillOptions): Promise<DrillUitslag> {
  const { kills, seed, meld } = options
  const willekeur = maakWillekeur(seed)
  const belasting = startBelasting({
    hubUrl: hub.stack.hubUrl,
    token: await hub.stack.uitgever.geefToken('kontext'),
    perSeconde: options.perSeconde,
    hoogstensGezinnen: options.gezinnen,
    willekeur: maakWillekeur(seed + 1),
  })
  const kandidaten = doelwitten(hub).filter(({ naam }) => options.alleen?.includes(naam) ?? true)
  const perDoelwit: DrillUitslag['perDoelwit'] = {}
  await gaatVoort(belasting, 5)
  for (let kill = 1; kill <= kills; kill++) {
    // Everything has its turn before chance decides.
    const doelwit =
      kill <= kandidaten.length && kills >= kandidaten.length ? kandidaten[kill - 1]! : willekeur.kies(kandidaten)
    await sleep(willekeur.tussen(100, 1_200))
    const begonnen = Date.now()
    await doelwit.dood()
    await gaatVoort(belasting, 2)
    const ms = Date.now() - begonnen
    const eerder = perDoelwit[doelwit.naam] ?? { kills: 0, langsteMs: 0 }
    perDoelwit[doelwit.naam] = { kills: eerder.kills + 1, langsteMs: Math.max(eerder.langsteMs, ms) }
    meld(
      `${kill}/${kills} ${doelwit.naam}: na ${ms} ms weer bevestigd; ${belasting.tellingen.bevestigd} bevestigd tot nu`,
    )
  }
  await belasting.stop()
  const gezinnen = [...belasting.gezinnen.values()]
  const oordeel = await controleer(hub, gezinnen)
  const { bevestigd, herhaald, langsteMs } = belasting.tellingen
  return {
    ...oordeel,
    seed,
    kills,
    perDoelwit,
    gezinnen: gezinnen.length,
    bevestigd,
    herhaaldDoorMelder: herhaald,
    langsteMs,
  }
}

/** So many more acknowledgements than now: the hub works. */
export async function gaatVoort({ tellingen }: Belasting, aantal: number): Promise<void> {
  const doel = tellingen.bevestigd + aantal
  await totdat(
    () => tellingen.bevestigd,
    (bevestigd) => bevestigd >= doel,
    90_000,
  )
}
