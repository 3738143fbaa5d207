import type { Handeling } from '@wijkhub/model'
import { leesHuishoudens } from '../opslag/lees-huishoudens.ts'
import { vulBladzijde } from '../opslag/vul-bladzijde.ts'
import type { Registry } from '../registry.ts'
import { bladerToetsingen, type Zoek } from './lees-toetsingen.ts'
import { magToetsen } from './mag-toetsen.ts'
import type { Toetsing } from './toetsing.ts'

/** The next questions this organisation may see, at most so many. Whether there are more counts those alone. */
export function zoekToetsingen(
  registry: Pick<Registry, 'pool' | 'hoofdsleutel'>,
  handeling: Handeling,
  { hoogstens, na, ...vraag }: Omit<Zoek, 'organisatie'>,
): Promise<{ gevonden: Toetsing[]; meer: boolean }> {
  const organisatie = handeling.beheer ? undefined : handeling.organisatie
  return vulBladzijde({
    hoogstens,
    na,
    lees: (vanaf, aantal) => bladerToetsingen(registry.pool, { ...vraag, organisatie, na: vanaf, hoogstens: aantal }),
    toon: async (rijen) => {
      const ids = handeling.beheer ? [] : rijen.flatMap((rij) => rij.huishoudens)
      const huishoudens = await leesHuishoudens(registry, ids)
      return rijen.map((rij) => {
        const waar = rij.huishoudens.map((id) => huishoudens.get(id))
        return magToetsen(waar, handeling) ? rij : undefined
      })
    },
    plekVan: ({ toetsingId }) => toetsingId,
  })
}
