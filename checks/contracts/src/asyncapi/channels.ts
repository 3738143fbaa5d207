import {
  Bijdrage,
  sourceUrn,
  eventTypes,
  Levering,
  topicBijdrage,
  topicHuishouden,
  topicLevering,
  topicProjectie,
  topics,
  verteldeFeiten,
  type Doelbinding,
  type Topic,
} from '@wijkhub/model'
import { toJsonSchema } from '@wijkhub/service-kit'
import { narrowProjectie } from '../json-schema/narrow-projectie.ts'
import { rootOf, type JsonSchema } from '../json-schema/root-of.ts'
import { Huishoudengebeurtenis } from './huishoudengebeurtenis.ts'
import { eigenAttributen, messageHeaders } from './message-headers.ts'

export interface Message {
  naam: string
  titel: string
  omschrijving: string
  headers: JsonSchema
  /** Name in components/schemas, or null for a tombstone. */
  payload: string | null
  voorbeeld: { headers: Record<string, string>; payload?: unknown }
}

export interface Channel {
  naam: string
  topic: Topic
  /** Seen from the registry. */
  actie: 'send' | 'receive'
  messages: Message[]
}

export const id = '00000000-0000-4000-8000-000000000001'
const moment = '2026-11-22T10:00:00.000Z'
const oin = '00000000000000000000'

/** Every channel with its messages, in the order of the model's topics. */
export function channels(doelbinding: Doelbinding): Channel[] {
  const channel = channelsOf(topics(doelbinding))
  return [
    ...doelbinding.systemen.map((audience) => projectieChannel(channel, audience)),
    channel('bijdragen', topicBijdrage, 'receive', [
      message(
        'bijdrage',
        'Bijdrage van een partnersysteem',
        [eventTypes.bijdrage],
        eigenAttributen.bijdrage,
        'Bijdrage',
        { ce_bron: 'schuldhulp' },
        {
          bijdrageId: id,
          bron: 'schuldhulp',
          huishoudenId: id,
          volgnummer: 1,
          ontvangenOp: moment,
          inhoud: {
            soort: 'verwijzing-bijgewerkt',
            verwijzingId: id,
            status: 'intake-gepland',
            statusDatum: '2026-12-01',
          },
        },
      ),
    ]),
    channel('leveringen', topicLevering, 'receive', [
      message(
        'levering',
        'Ontvangstbewijs van een levering',
        [eventTypes.levering],
        eigenAttributen.levering,
        'Levering',
        { ce_audience: 'menscentraal' },
        {
          audience: 'menscentraal',
          huishoudenId: id,
          versie: 3,
          volgnummer: 7,
          status: 'verwerkt',
          partnerNummer: 'ZAAK-2026-0000000017',
          formaat: 'StUF-ZDS 1.2',
          bytes: 4321,
          berichten: 2,
          poging: 0,
          op: moment,
        },
      ),
    ]),
    channel('huishoudens', topicHuishouden, 'send', [
      message(
        'huishoudengebeurtenis',
        'Er is iets gebeurd met een huishouden',
        feitTypes,
        eigenAttributen.huishouden,
        'Huishoudengebeurtenis',
        { ce_huishouden: id },
        {
          huishoudenId: id,
          soort: 'regisseur-benoemd',
        },
      ),
    ]),
  ]
}

/** Payload schemas by name. */
export function payloadSchemas(doelbinding: Doelbinding): Record<string, JsonSchema> {
  return {
    ...Object.fromEntries(
      doelbinding.systemen.map((audience) => [
        schemaVan(audience),
        narrowProjectie(doelbinding, doelbinding.regelVoor(audience)!),
      ]),
    ),
    Bijdrage: rootOf(toJsonSchema(Bijdrage, 'output')),
    Levering: rootOf(toJsonSchema(Levering, 'output')),
    Huishoudengebeurtenis: rootOf(toJsonSchema(Huishoudengebeurtenis, 'output')),
  }
}

const feitTypes = verteldeFeiten.map((soort) => eventTypes.huishouden(soort))
const schemaVan = (audience: string) => `Projectie${audience[0]!.toUpperCase()}${audience.slice(1)}`

function projectieChannel(channel: ReturnType<typeof channelsOf>, audience: string): Channel {
  const attributen = { ce_huishouden: id, ce_versie: '3', ce_bijdrage: '0' }
  const { projectie } = eigenAttributen
  return channel(`projectie-${audience}`, topicProjectie(audience), 'send', [
    message(
      'projectieGewijzigd',
      'De projectie is gewijzigd',
      [eventTypes.projectie],
      projectie,
      schemaVan(audience),
      attributen,
      { huishoudenId: id },
    ),
    message(
      'projectieBeeindigd',
      'Het recht op dit huishouden is geëindigd (tombstone)',
      [eventTypes.projectieEinde],
      projectie,
      null,
      attributen,
    ),
  ])
}

const channelsOf =
  (alle: readonly Topic[]) =>
  (naam: string, topicNaam: string, actie: Channel['actie'], messages: Message[]): Channel => ({
    naam,
    topic: alle.find((topic) => topic.naam === topicNaam)!,
    actie,
    messages,
  })

function message(
  naam: string,
  titel: string,
  types: readonly string[],
  eigen: Record<string, JsonSchema>,
  payload: string | null,
  attributen: Record<string, string>,
  voorbeeld?: unknown,
): Message {
  const headers = {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: id,
    ce_source: sourceUrn(oin, 'wijkhub'),
    ce_type: types[0]!,
    ce_time: moment,
    ...attributen,
  }
  const omschrijving =
    payload === null
      ? 'Een lege waarde (null): de lezer verwijdert wat hij van dit huishouden heeft.'
      : `Inhoud: ${payload}.`
  return {
    naam,
    titel,
    omschrijving,
    payload,
    headers: messageHeaders(types, eigen),
    voorbeeld: { headers, ...(payload !== null && { payload: voorbeeld }) },
  }
}
