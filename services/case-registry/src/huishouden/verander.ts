import { eventTypes, topicHuishouden, verteldeFeiten, type Feit, type Handeling, type Huishouden } from '@wijkhub/model'
import { bepaalProjecties } from './bepaal-projecties.ts'
import type { Snapshot } from './snapshot.ts'
import type { RegistryEvent, Wijziging } from './wijziging.ts'

/** What was decided on a household: the facts, and the household with them. */
export interface Besloten {
  huishouden: Huishouden
  feiten: readonly Feit[]
}

/**
 * Works out what a decision leads to: the numbered facts, the projections that differ and the events that tell so. With
 * `bevestig`, the number of the contribution that is handled by it, its sender gets an acknowledgement in any case. Pure.
 */
export function verander(snapshot: Snapshot, besloten: Besloten, handeling: Handeling, bevestig?: number): Wijziging {
  const { huishouden } = besloten
  const feiten = besloten.feiten.map((gegevens, index) => ({
    volgnummer: snapshot.huishouden.versie + index + 1,
    soort: gegevens.soort,
    gegevens,
  }))
  const verteld = feiten.filter(({ soort }) => (verteldeFeiten as readonly string[]).includes(soort))
  const gepubliceerd = bepaalProjecties(huishouden, snapshot.projecties, handeling, bevestig)
  return {
    was: snapshot.huishouden,
    huishouden,
    feiten,
    projecties: gepubliceerd.map(({ rij }) => rij),
    events: [
      ...gepubliceerd.flatMap(({ event }) => event ?? []),
      ...verteld.map(({ soort }) => domainEvent(huishouden.huishoudenId, soort, handeling)),
    ],
  }
}

/** What the table and the calendar alone lead to, when no fact happened. Pure. */
export function veranderDoorTijd(snapshot: Snapshot, handeling: Handeling): Wijziging {
  return verander(snapshot, { huishouden: snapshot.huishouden, feiten: [] }, handeling)
}

/**
 * The version of what one organisation sees: it goes up when that changes and at nothing else. The number of facts
 * would tell whoever counts that something happened which it may not know.
 */
export function versieVoor(organisatie: string, snapshot: Snapshot, wijziging?: Wijziging): number {
  const nieuw = wijziging?.projecties.find(({ audience }) => audience === organisatie)
  return (nieuw ?? snapshot.projecties[organisatie])?.versie ?? 0
}

/** Says that something happened to a household, never what is in it. */
function domainEvent(huishoudenId: string, soort: string, { nieuwId, op }: Handeling): RegistryEvent {
  return {
    topic: topicHuishouden,
    key: huishoudenId,
    type: eventTypes.huishouden(soort),
    id: nieuwId(),
    time: op,
    attributes: { huishouden: huishoudenId },
    data: { huishoudenId, soort },
  }
}
