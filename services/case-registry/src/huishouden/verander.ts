import type { Aanleiding } from './aanleiding.ts'
import type { NewEvent } from '@wijkhub/events'
import { evolve, eventTypes, topicHuishouden, type Feit, type Huishouden } from '@wijkhub/model'
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
  const gepubliceerd = bepaalProjecties(huishouden, stand.projecties, aanleiding)
  return {
    huishouden,
    huishoudenGewijzigd: feiten.length > 0,
    feiten: genummerd,
    projecties: gepubliceerd.map(({ rij }) => rij),
    events: [
      ...gepubliceerd.map(({ event }) => event),
      ...genummerd.map(({ volgnummer, soort }) => domainEvent(huishouden.huishoudenId, soort, volgnummer, aanleiding)),
    ],
  }
}

/** Says that something happened to a household, never what is in it. */
function domainEvent(huishoudenId: string, soort: string, volgnummer: number, aanleiding: Aanleiding): NewEvent {
  return {
    topic: topicHuishouden,
    key: huishoudenId,
    type: eventTypes.huishouden(soort),
    id: aanleiding.nieuwId(),
    time: aanleiding.op,
    source: aanleiding.source,
    attributes: { huishouden: huishoudenId },
    data: { huishoudenId, soort, volgnummer, organisatie: aanleiding.organisatie },
  }
}
