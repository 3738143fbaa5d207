import type { Handeling, Huishouden } from '@wijkhub/model'
import type { Registry } from '../registry.ts'
import { leesHuishoudens } from '../toetsing/lees-toetsingen.ts'
import { magAfhandelen, type GeweigerdeBijdrage } from './geweigerd.ts'
import { bladerGeweigerd, type ZoekGeweigerd } from './lees-geweigerd.ts'

export interface Gevonden {
  rij: GeweigerdeBijdrage
  huishouden: Huishouden | undefined
}

/** The next of them this organisation may settle, at most so many. Whether there are more counts those alone. */
export async function zoekGeweigerd(
  { pool }: Pick<Registry, 'pool'>,
  handeling: Handeling,
  { hoogstens, ...vraag }: Omit<ZoekGeweigerd, 'organisatie'>,
): Promise<{ gevonden: Gevonden[]; meer: boolean }> {
  const organisatie = handeling.beheer ? undefined : handeling.organisatie
  const gevonden: Gevonden[] = []
  let { na } = vraag
  for (;;) {
    const rijen = await bladerGeweigerd(pool, { ...vraag, organisatie, na, hoogstens: hoogstens + 1 })
    const huishoudens = await leesHuishoudens(
      pool,
      rijen.flatMap(({ huishoudenId }) => huishoudenId ?? []),
    )
    for (const rij of rijen) {
      const huishouden = huishoudens.get(rij.huishoudenId ?? '')
      if (!magAfhandelen(rij, huishouden, handeling)) continue
      if (gevonden.length === hoogstens) return { gevonden, meer: true }
      gevonden.push({ rij, huishouden })
    }
    if (rijen.length <= hoogstens) return { gevonden, meer: false }
    const { micros, bijdrageId } = rijen.at(-1)!
    na = { micros, ids: [bijdrageId] }
  }
}
