import type { Aanleiding } from './aanleiding.ts'
import type { NewEvent } from '@wijkhub/events'
import { evolve, eventTypes, topicHuishouden, verteldeFeiten, type Feit, type Huishouden } from '@wijkhub/model'
import { bepaalProjecties, type ProjectieRij } from './bepaal-projecties.ts'
import type { Stand } from './stand.ts'

/** Everything that must be written together because these facts happened. */
export interface Wijziging {
  huishouden: Huishouden
  /** False when there are only projections to write: a birthday, or an acknowledgement. */
  huishoudenGewijzigd: boolean
  feiten: { volgnummer: number; soort: string; gegevens: Feit }[]
  projecties: ProjectieRij[]
  events: NewEvent[]
}

/** Works out what facts lead to: the new state, the projections that differ and the events that tell so. Pure. */
export function verander(stand: Stand, feiten: readonly Feit[], aanleiding: Aanleiding): Wijziging {
  const huishouden = feiten.reduce<Huishouden>(evolve, stand.huishouden)
  const genummerd = feiten.map((gegevens, index) => ({
    volgnummer: stand.huishouden.versie + index + 1,
    soort: gegevens.soort,
    gegevens,
  }))
  const verteld = genummerd.filter(({ soort }) => (verteldeFeiten as readonly string[]).includes(soort))
  const gepubliceerd = bepaalProjecties(huishouden, stand.projecties, aanleiding)
  return {
    huishouden,
    huishoudenGewijzigd: feiten.length > 0,
    feiten: genummerd,
    projecties: gepubliceerd.map(({ rij }) => rij),
    events: [
      ...gepubliceerd.flatMap(({ event }) => event ?? []),
      ...verteld.map(({ soort }) => domainEvent(huishouden.huishoudenId, soort, aanleiding)),
    ],
  }
}

/**
 * The version of what one organisation sees: it goes up when that changes and at nothing else. The number of facts would
 * tell whoever counts that something happened which she may not know.
 */
export function versieVoor(organisatie: string, stand: Stand, wijziging?: Wijziging): number {
  const nieuw = wijziging?.projecties.find(({ audience }) => audience === organisatie)
  return (nieuw ?? stand.projecties[organisatie])?.versie ?? 0
}

/** Says that something happened to a household, never what is in it. */
function domainEvent(huishoudenId: string, soort: string, aanleiding: Aanleiding): NewEvent {
  return {
    topic: topicHuishouden,
    key: huishoudenId,
    type: eventTypes.huishouden(soort),
    id: aanleiding.nieuwId(),
    time: aanleiding.op,
    source: aanleiding.source,
    attributes: { huishouden: huishoudenId },
    data: { huishoudenId, soort },
  }
}
