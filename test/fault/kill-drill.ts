import { setTimeout as sleep } from 'node:timers/promises'
import { doelwitten } from './doelwitten.ts'
import { gaatVoort, onderBelasting, type BelastingKeuze, type Beproeving } from './onder-belasting.ts'
import type { VerdeeldeHub } from './verdeelde-hub.ts'
import { maakWillekeur } from './willekeur.ts'

export interface DrillOptions extends BelastingKeuze {
  kills: number
  /** Names to choose from; default everything. */
  alleen?: readonly string[]
  meld: (regel: string) => void
}

/** Per victim how often, and the longest it took until it was back and the hub acknowledged again. */
export type PerDoelwit = Record<string, { kills: number; langsteMs: number }>

/** Kills one process after the other at random moments under load, and compares afterwards. */
export function killDrill(hub: VerdeeldeHub, options: DrillOptions): Promise<Beproeving<PerDoelwit>> {
  const { kills, seed, meld } = options
  const willekeur = maakWillekeur(seed + 1)
  const kandidaten = doelwitten(hub).filter(({ naam }) => options.alleen?.includes(naam) ?? true)
  return onderBelasting(hub, options, async (belasting) => {
    const perDoelwit: PerDoelwit = {}
    for (let kill = 1; kill <= kills; kill++) {
      // Everything has its turn before chance decides, where there are turns enough.
      const opBeurt = kills >= kandidaten.length && kill <= kandidaten.length
      const doelwit = opBeurt ? kandidaten[kill - 1]! : willekeur.kies(kandidaten)
      await sleep(willekeur.tussen(100, 1_200))
      const begonnen = Date.now()
      await doelwit.dood()
      await gaatVoort(belasting, 2)
      const ms = Date.now() - begonnen
      const eerder = perDoelwit[doelwit.naam] ?? { kills: 0, langsteMs: 0 }
      perDoelwit[doelwit.naam] = { kills: eerder.kills + 1, langsteMs: Math.max(eerder.langsteMs, ms) }
      meld(`${kill}/${kills} ${doelwit.naam}: terug na ${ms} ms; ${belasting.tellingen.bevestigd} bevestigd tot nu`)
    }
    return perDoelwit
  })
}
