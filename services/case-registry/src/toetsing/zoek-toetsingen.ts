import type { Handeling } from '@wijkhub/model'
import type { Registry } from '../registry.ts'
import { bladerToetsingen, leesHuishoudens, type Zoek } from './lees-toetsingen.ts'
import { magToetsen } from './mag-toetsen.ts'
import type { Toetsing } from './toetsing.ts'

/** The next questions this organisation may see, at most so many. Whether there are more counts those alone. */
export async function zoekToetsingen(
  { pool }: Pick<Registry, 'pool'>,
  handeling: Handeling,
  { hoogstens, ...vraag }: Omit<Zoek, 'organisatie'>,
): Promise<{ gevonden: Toetsing[]; meer: boolean }> {
  const organisatie = handeling.beheer ? undefined : handeling.organisatie
  const gevonden: Toetsing[] = []
  let { na } = vraag
  for (;;) {
    const rijen = await bladerToetsingen(pool, { ...vraag, organisatie, na, hoogstens: hoogstens + 1 })
    const ids = handeling.beheer ? [] : rijen.flatMap((rij) => rij.huishoudens)
    const huishoudens = await leesHuishoudens(pool, ids)
    for (const rij of rijen) {
      const waar = rij.huishoudens.map((id) => huishoudens.get(id))
      if (!magToetsen(waar, handeling)) continue
      if (gevonden.length === hoogstens) return { gevonden, meer: true }
      gevonden.push(rij)
    }
    if (rijen.length <= hoogstens) return { gevonden, meer: false }
    na = rijen.at(-1)!.toetsingId
  }
}
