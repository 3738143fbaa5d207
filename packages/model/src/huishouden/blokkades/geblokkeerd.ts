import type { Huishouden } from '../huishouden.ts'
import type { Blokkade } from './blokkades.ts'

/** All of a household that says whom nothing may reach. */
export type Geblokkeerd = Pick<Huishouden, 'blokkades'>

const staat = ({ opgeheven }: Blokkade): boolean => opgeheven === undefined

const noemt = ({ audiences }: Blokkade, audience: string): boolean =>
  audiences !== 'alle' && audiences.includes(audience)

/** Since when is this organisation blocked here? `undefined`: it is not. The latest, where there are several. Pure. */
export function geblokkeerdSinds({ blokkades }: Geblokkeerd, organisatie: string): string | undefined {
  return Object.values(blokkades)
    .filter((rij) => staat(rij) && noemt(rij, organisatie))
    .map(({ gezet }) => gezet.op)
    .toSorted()
    .at(-1)
}

/** May this organisation know nothing of the household because of a safety block? Pure. */
export function isGeblokkeerd(huishouden: Geblokkeerd, organisatie: string): boolean {
  return geblokkeerdSinds(huishouden, organisatie) !== undefined
}

/** May nothing of the household be sent to this partner system, not even that its right ended? Pure. */
export function isStil({ blokkades }: Geblokkeerd, systeem: string): boolean {
  return Object.values(blokkades).some((rij) => staat(rij) && (rij.audiences === 'alle' || noemt(rij, systeem)))
}

/** The household as it stands to others than the blocked: nothing they are told may tell that somebody is. Pure. */
export function zonderBlokkades<H extends Geblokkeerd>(huishouden: H): H {
  return Object.keys(huishouden.blokkades).length === 0 ? huishouden : { ...huishouden, blokkades: {} }
}
