import type { Doelbinding } from '../doelbinding/doelbinding.ts'

/** Topics of the event log; a published contract (contracts/asyncapi). Dots separate levels, as in CloudEvents types. */

export const topicProjectie = (audience: string) => `wijkhub.projectie.${audience}`
export const topicBijdrage = 'wijkhub.bijdrage'
export const topicLevering = 'wijkhub.levering'
/** Pseudonymous domain events for integrators: that something happened to a household, never what is in it. */
export const topicHuishouden = 'wijkhub.huishouden'

export interface Topic {
  naam: string
  /** Compacted topics keep the last event per household; the others delete after the retention. */
  opschoning: 'compact' | 'delete'
  bewaartermijnDagen: number
  partities: number
  omschrijving: string
}

/** Twelve partitions divide evenly over 1, 2, 3, 4 and 6 instances of a consumer. */
const partities = 12

/** Every topic of a hub: one per partner system, and those every hub has. */
export const topics = ({ systemen }: Pick<Doelbinding, 'systemen'>): readonly Topic[] => [
  ...systemen.map((audience): Topic => ({
    naam: topicProjectie(audience),
    opschoning: 'compact',
    bewaartermijnDagen: 7,
    partities,
    omschrijving: `Wat ${audience} van elk huishouden mag hebben; een lege waarde is het einde van dat recht`,
  })),
  {
    naam: topicBijdrage,
    opschoning: 'delete',
    bewaartermijnDagen: 30,
    partities,
    omschrijving: 'Wat partnersystemen terugmelden',
  },
  {
    naam: topicLevering,
    opschoning: 'delete',
    bewaartermijnDagen: 30,
    partities,
    omschrijving: 'Ontvangstbewijzen per partnersysteem',
  },
  {
    naam: topicHuishouden,
    opschoning: 'delete',
    bewaartermijnDagen: 90,
    partities,
    omschrijving: 'Pseudonieme domeingebeurtenissen',
  },
]

/** What of each topic stays once every reader has handled it. */
export const bewaardeTopics = (doelbinding: Pick<Doelbinding, 'systemen'>) =>
  topics(doelbinding).map(({ naam, opschoning, bewaartermijnDagen }) => ({
    name: naam,
    compacted: opschoning === 'compact',
    keepDays: bewaartermijnDagen,
  }))

/** CloudEvents types: reverse domain notation, no organisation names (NL GOV profile). */
export const eventTypes = {
  projectie: 'nl.wijkhub.projectie-gewijzigd',
  projectieEinde: 'nl.wijkhub.projectie-beeindigd',
  bijdrage: 'nl.wijkhub.bijdrage-ontvangen',
  levering: 'nl.wijkhub.levering-bijgewerkt',
  huishouden: (feitSoort: string) => `nl.wijkhub.huishouden.${feitSoort}`,
} as const

/** Attributes of a projection event; in the attributes because a tombstone has no data. */
export interface ProjectieAttributen {
  huishouden: string
  versie: string
  /** The last contribution of this audience that the projection already contains; '0' for none. */
  bijdrage: string
  /**
   * A safety block: nothing may be sent to this audience, not even that its right ended. Only on a tombstone; the next event
   * without it lifts the silence.
   */
  stil?: 'ja'
  /** The id of the erasure this end belongs to: after the partner was told, what the reader keeps of the household goes. */
  wissing?: string
}
