import { totdat } from '@wijkhub/builders/hub'
import { meldGezinAan, startBelasting, type Belasting } from './belasting.ts'
import { controleer, type Oordeel } from './controle.ts'
import type { VerdeeldeHub } from './verdeelde-hub.ts'
import { maakWillekeur } from './willekeur.ts'

export interface BelastingKeuze {
  seed: number
  perSeconde: number
  /** Families in play: few, so that each is hit while something of it is on its way. */
  gezinnen: number
}

export interface Beproeving<T> {
  uitslag: T
  oordeel: Oordeel
  belasting: Belasting['tellingen']
}

/** Does something to the hub while it works, then compares everything this hub ever acknowledged. */
export async function onderBelasting<T>(
  hub: VerdeeldeHub,
  keuze: BelastingKeuze,
  werk: (belasting: Belasting) => Promise<T>,
): Promise<Beproeving<T>> {
  const belasting = startBelasting({
    hubUrl: hub.stack.hubUrl,
    token: await hub.stack.uitgever.geefToken('kontext'),
    perSeconde: keuze.perSeconde,
    eersteGezin: hub.gezinnen.length,
    hoogstensGezinnen: keuze.gezinnen,
    willekeur: maakWillekeur(keuze.seed),
  })
  await gaatVoort(belasting, 5)
  const uitslag = await werk(belasting)
  await belasting.stop()
  hub.gezinnen.push(...belasting.gezinnen.values())
  return { uitslag, oordeel: await controleer(hub, hub.gezinnen), belasting: belasting.tellingen }
}

/** A family of the test's own, left alone by every load. */
export async function eigenGezin(hub: VerdeeldeHub) {
  const gezin = await meldGezinAan(hub.kontext, hub.gezinnen.length, (opdracht) => opdracht())
  hub.gezinnen.push(gezin)
  return gezin
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
