import type { NewEvent } from '@wijkhub/events'
import {
  audiences,
  doelbinding,
  eventTypes,
  project,
  regelVoor,
  topicProjectie,
  type Huishouden,
  type Projectie,
  type ProjectieAttributen,
} from '@wijkhub/model'
import { inhoudHash } from './inhoud-hash.ts'
import type { Gepubliceerd, Stand } from './stand.ts'
import type { Aanleiding } from './aanleiding.ts'

export interface ProjectieRij extends Gepubliceerd {
  audience: string
  /** The document itself is another one than before; false for a mere acknowledgement. */
  gewijzigd: boolean
}

const nooit: Gepubliceerd = { versie: 0, hash: null, bijdrage: 0 }

/**
 * Per partner system whose document differs from what it was last given: its next version, and the event that carries
 * it. A lost right is a tombstone. Per involved organisation, which reads over REST, the version alone. Pure.
 */
export function bepaalProjecties(
  huishouden: Huishouden,
  eerder: Stand['projecties'],
  aanleiding: Aanleiding,
): { rij: ProjectieRij; event: NewEvent | undefined }[] {
  const organisaties = Object.values(huishouden.betrokkenheden).map(({ organisatie }) => organisatie)
  return [...audiences, ...new Set(organisaties)].flatMap((audience) => {
    const regel = regelVoor(audience)
    // An organisation that has left the table keeps its facts and sees nothing.
    if (!regel) return []
    const vorige = eerder[audience] ?? nooit
    const document = project(huishouden, regel, doelbinding, aanleiding.vandaag)
    const hash = document ? inhoudHash(document) : null
    const bevestiging = aanleiding.bevestig?.audience === audience ? aanleiding.bevestig.bijdrage : undefined
    const gewijzigd = hash !== vorige.hash
    if (!gewijzigd && bevestiging === undefined) return []
    const rij = { audience, versie: vorige.versie + 1, hash, bijdrage: bevestiging ?? vorige.bijdrage, gewijzigd }
    const event =
      regel.soort === 'systeem' ? projectieEvent(huishouden.huishoudenId, rij, document, aanleiding) : undefined
    return [{ rij, event }]
  })
}

function projectieEvent(
  huishoudenId: string,
  { audience, versie, bijdrage }: ProjectieRij,
  document: Projectie | undefined,
  aanleiding: Aanleiding,
): NewEvent {
  const attributen: ProjectieAttributen = {
    huishouden: huishoudenId,
    versie: String(versie),
    bijdrage: String(bijdrage),
  }
  return {
    topic: topicProjectie(audience),
    key: huishoudenId,
    type: document ? eventTypes.projectie : eventTypes.projectieEinde,
    id: aanleiding.nieuwId(),
    time: aanleiding.op,
    source: aanleiding.source,
    attributes: { ...attributen },
    data: document ?? null,
  }
}
