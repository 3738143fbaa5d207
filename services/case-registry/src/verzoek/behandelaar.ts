import { behandeltVerzoeken, metHuidigeIds, type Handeling, type Huishouden, type Verzoek } from '@wijkhub/model'
import type { Registry } from '../registry.ts'
import { leesHuishouden } from '../opslag/lees-huishouden.ts'
import { leesBesproken } from '../teams/lees-casuistiek.ts'
import { bladerVerzoeken, leesVerzoek } from './lees-verzoeken.ts'

/** Who looks at requests: as it acts, and whether it answers for the privacy of all. */
export interface Behandelaar {
  door: Handeling
  privacy: boolean
}

/** The request with the household it is about, where its file is now, for who handles it; for anybody else there is none. */
export async function leesVoorBehandelaar(
  registry: Pick<Registry, 'pool' | 'hoofdsleutel'>,
  verzoekId: string,
  { door, privacy }: Behandelaar,
): Promise<{ verzoek: Verzoek; huishouden: Huishouden } | undefined> {
  const verzoek = await leesVerzoek(registry.pool, verzoekId)
  let huishouden: Huishouden | undefined
  for (let id = verzoek?.huishoudenId; id !== undefined; id = huishouden?.opgegaan?.in)
    huishouden = (await leesHuishouden(registry, id, door.organisatie))?.huishouden
  if (!verzoek || !huishouden || !behandeltVerzoeken(huishouden, door, privacy)) return undefined
  return { verzoek: metHuidigeIds(huishouden, verzoek), huishouden }
}

/** A page of the requests this caller handles, what is due first first; `plek`: where the next goes on, when there is more. */
export async function leesVanBehandelaar(
  registry: Pick<Registry, 'pool' | 'hoofdsleutel'>,
  { door, privacy }: Behandelaar,
  vraag: Omit<Parameters<typeof bladerVerzoeken>[1], 'organisatie' | 'alle'>,
): Promise<{ verzoeken: Verzoek[]; plek?: { dag: string; id: string } }> {
  const { organisatie, beheer } = door
  const { hoogstens } = vraag
  const rijen = await bladerVerzoeken(registry.pool, {
    ...vraag,
    organisatie,
    alle: privacy || beheer,
    hoogstens: hoogstens + 1,
  })
  const getoond = rijen.slice(0, hoogstens)
  const huishoudens = await leesBesproken(
    registry,
    getoond.map(({ waar }) => waar),
  )
  const verzoeken = getoond.flatMap(({ verzoek, waar }) => {
    const huishouden = huishoudens.get(waar)
    return huishouden && behandeltVerzoeken(huishouden, door, privacy) ? [metHuidigeIds(huishouden, verzoek)] : []
  })
  const laatste = rijen.length > hoogstens ? getoond.at(-1) : undefined
  return { verzoeken, ...(laatste && { plek: { dag: laatste.verzoek.uiterlijk, id: laatste.verzoek.verzoekId } }) }
}
