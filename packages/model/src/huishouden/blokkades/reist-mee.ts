import type { Huishouden } from '../huishouden.ts'
import type { Blokkade } from './blokkades.ts'

type Rijen = Huishouden['blokkades']

/** The blocks that hold for her and so wherever she lives: without the reason, which says why and perhaps where. Pure. */
export function blokkadesVan({ blokkades }: Pick<Huishouden, 'blokkades'>, inwonerId: string): [string, Blokkade][] {
  return Object.entries(blokkades)
    .filter(([, { opgeheven, inwonerIds }]) => !opgeheven && inwonerIds.includes(inwonerId))
    .map(([id, { reden: _, ...rij }]) => [id, { ...rij, inwonerIds: [inwonerId] }])
}

/** The same as another home of hers keeps them: not who set them, and to be lifted only where they were. Pure. */
export function blokkadesElders(van: Pick<Huishouden, 'blokkades'>, inwonerId: string): [string, Blokkade][] {
  return blokkadesVan(van, inwonerId).map(([id, rij]) => [id, alsElders(rij, [inwonerId])])
}

export function alsElders({ audiences, gezet }: Blokkade, inwonerIds: string[]): Blokkade {
  return { audiences, inwonerIds, gezet: { op: gezet.op }, elders: true }
}

/** What a home hears of her blocks elsewhere: those it does not keep for her yet. Pure. */
export function blokkadesErbij(hier: Rijen, van: Pick<Huishouden, 'blokkades'>, inwonerId: string): Rijen {
  return Object.fromEntries(
    blokkadesElders(van, inwonerId).flatMap(([id, rij]) => {
      const bekend = hier[id]
      if (!bekend) return [[id, rij]]
      if (bekend.inwonerIds.includes(inwonerId)) return []
      return [[id, { ...bekend, inwonerIds: [...bekend.inwonerIds, inwonerId] }]]
    }),
  )
}
