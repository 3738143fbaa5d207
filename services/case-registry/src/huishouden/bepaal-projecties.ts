import {
  eventTypes,
  isStil,
  project,
  topicProjectie,
  type Handeling,
  type Huishouden,
  type Projectie,
  type ProjectieAttributen,
} from '@wijkhub/model'
import { inhoudHasher } from './inhoud-hash.ts'
import type { Gepubliceerd, Snapshot } from './snapshot.ts'
import type { ProjectieRij, RegistryEvent } from './wijziging.ts'

const nooit: Gepubliceerd = { versie: 0, hash: null, bijdrage: 0 }

/** What a partner system that a safety block is against was last given: neither a document nor an end. */
export const stil = 'stil'

/**
 * Per partner system whose document differs from what it was last given: its next version, and the event that carries
 * it. A lost right is a tombstone; where a safety block holds a silent one, also where the end was told of already, for it may
 * still wait to be sent. Per involved organisation, which reads over REST, the version alone. `bevestig`: the
 * number of the contribution of who does this, which is acknowledged also when nothing differs. Pure.
 */
export function bepaalProjecties(
  huishouden: Huishouden,
  eerder: Snapshot['projecties'],
  handeling: Handeling,
  bevestig?: number,
): { rij: ProjectieRij; event: RegistryEvent | undefined }[] {
  const { doelbinding, organisatie: wie, op } = handeling
  const organisaties = Object.values(huishouden.betrokkenheden).map(({ organisatie }) => organisatie)
  const hashVan = inhoudHasher()
  // Whoever had something and has no row any more, after a merge that was undone, has nothing from now on.
  const waren = Object.keys(eerder).filter((audience) => eerder[audience]!.hash !== null)
  return [...new Set([...doelbinding.systemen, ...organisaties, ...waren])].flatMap((audience) => {
    const regel = doelbinding.regelVoor(audience)
    // An organisation that has left the table keeps its facts and sees nothing.
    if (!regel) return []
    const vorige = eerder[audience] ?? nooit
    const document = project(huishouden, regel, doelbinding, op)
    const zwijgt = regel.soort === 'systeem' && vorige.versie > 0 && isStil(huishouden, audience)
    const hash = zwijgt ? stil : document ? hashVan(document) : null
    const bevestiging = audience === wie ? bevestig : undefined
    if (hash === vorige.hash && bevestiging === undefined) return []
    const rij = { audience, versie: vorige.versie + 1, hash, bijdrage: bevestiging ?? vorige.bijdrage }
    const event =
      regel.soort === 'systeem' ? projectieEvent(huishouden.huishoudenId, rij, document, handeling) : undefined
    return [{ rij, event }]
  })
}

function projectieEvent(
  huishoudenId: string,
  { audience, versie, hash, bijdrage }: ProjectieRij,
  document: Projectie | undefined,
  { nieuwId, op }: Handeling,
): RegistryEvent {
  const attributen: ProjectieAttributen = {
    huishouden: huishoudenId,
    versie: String(versie),
    bijdrage: String(bijdrage),
    ...(hash === stil && { stil: 'ja' }),
  }
  return {
    topic: topicProjectie(audience),
    key: huishoudenId,
    type: document ? eventTypes.projectie : eventTypes.projectieEinde,
    id: nieuwId(),
    time: op,
    attributes: { ...attributen },
    data: document ?? null,
  }
}
