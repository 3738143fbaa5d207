import type { Handeling, Huishouden } from '@wijkhub/model'
import { leesHuishoudens } from '../opslag/lees-huishoudens.ts'
import { vulBladzijde } from '../opslag/vul-bladzijde.ts'
import type { Registry } from '../registry.ts'
import { magAfhandelen, type GeweigerdeBijdrage } from './geweigerd.ts'
import { bladerGeweigerd, type ZoekGeweigerd } from './lees-geweigerd.ts'

export interface Gevonden {
  rij: GeweigerdeBijdrage
  huishouden: Huishouden | undefined
}

/** The next of them this organisation may settle, at most so many. Whether there are more counts those alone. */
export function zoekGeweigerd(
  registry: Pick<Registry, 'pool' | 'hoofdsleutel'>,
  handeling: Handeling,
  { hoogstens, na, ...vraag }: Omit<ZoekGeweigerd, 'organisatie'>,
): Promise<{ gevonden: Gevonden[]; meer: boolean }> {
  const organisatie = handeling.beheer ? undefined : handeling.organisatie
  return vulBladzijde({
    hoogstens,
    na,
    lees: (vanaf, aantal) => bladerGeweigerd(registry.pool, { ...vraag, organisatie, na: vanaf, hoogstens: aantal }),
    toon: async (rijen) => {
      const ids = rijen.flatMap(({ huishoudenId }) => huishoudenId ?? [])
      const huishoudens = await leesHuishoudens(registry, ids)
      return rijen.map((rij) => {
        const huishouden = huishoudens.get(rij.huishoudenId ?? '')
        return magAfhandelen(rij, huishouden, handeling) ? { rij, huishouden } : undefined
      })
    },
    plekVan: ({ micros, bijdrageId }) => ({ micros, ids: [bijdrageId] }),
  })
}
