import type { Projectie } from './projectie.ts'

/** Where this resident lives or lived, as a projection has it: who left has her own, never the one of who stayed. */
export function adresVan(projectie: Projectie, inwonerId: string | undefined): Projectie['adres'] {
  const inwoner = inwonerId === undefined ? undefined : projectie.inwoners?.[inwonerId]
  return inwoner?.vertrokken ? inwoner.adres : projectie.adres
}
