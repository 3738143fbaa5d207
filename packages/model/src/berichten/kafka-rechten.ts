import type { Doelbinding } from '../doelbinding/doelbinding.ts'
import { groepAdapter, groepBijdragen, groepGereedheid, groepLeveringen } from './groepen.ts'
import { dienstVan } from './systemen.ts'
import { topicBijdrage, topicHuishouden, topicLevering, topicProjectie } from './topics.ts'

/**
 * Who may do what in Kafka; a published contract (contracts/kafka-rechten.md). Whoever is not named here may do
 * nothing. The list follows from the doelbinding table: a new audience is one reader more, of its own topic and no
 * other.
 */
export interface KafkaGebruiker {
  /** The name it logs in with; in Kafka the principal `User:<naam>`. */
  naam: string
  soort: 'dienst' | 'lezer' | 'integrator'
  leest: readonly string[]
  schrijft: readonly string[]
  /** The consumer groups it reads with, by their whole name. */
  groepen: readonly string[]
  /** Readers outside the hub choose their own group names, which begin with this. */
  groepVoorvoegsel?: string
  /** Groups of which it may ask the position and nothing else. */
  bekijkt: readonly string[]
}

/** One rule in Kafka's own words (ACL); all of them allow, from every host. */
export interface KafkaRecht {
  gebruiker: string
  resource: 'topic' | 'group'
  naam: string
  patroon: 'literal' | 'prefixed'
  bewerking: 'read' | 'write' | 'describe'
}

const registratie = 'case-registry'
const integrator = 'integrator'
const lezer = 'lezer-'

/** Which service brings which partner systems what they may have. */
export type Volgers = Readonly<Record<string, readonly string[]>>

/** The service that talks with this partner system; `undefined` when it is not connected. */
export function volgerVan(volgers: Volgers, audience: string): string | undefined {
  return Object.keys(volgers).find((dienst) => volgers[dienst]!.includes(audience))
}

/**
 * May who published an event speak for this partner? Only the service that talks with it (the CloudEvents source ends in
 * the name of that service).
 */
export function magSpreken(volgers: Volgers, source: string, audience: string): boolean {
  const dienst = dienstVan(source)
  return dienst !== undefined && dienst === volgerVan(volgers, audience)
}

/** Whether a service that talks with partners may have this name: another user's would give it that user's rights. */
export const isVrijeDienst = (naam: string): boolean =>
  naam !== registratie && naam !== integrator && !naam.startsWith(lezer)

/** Every user a hub has in Kafka: its services, and the readers outside it. */
export const kafkaGebruikers = (doelbinding: Doelbinding, volgers: Volgers): readonly KafkaGebruiker[] => [
  {
    naam: registratie,
    soort: 'dienst',
    leest: [topicBijdrage, topicLevering],
    schrijft: [...doelbinding.systemen.map(topicProjectie), topicHuishouden],
    groepen: [groepBijdragen, groepLeveringen],
    bekijkt: [groepGereedheid(registratie)],
  },
  ...Object.entries(volgers).map(([naam, gevolgd]): KafkaGebruiker => ({
    naam,
    soort: 'dienst',
    leest: gevolgd.map(topicProjectie),
    schrijft: [
      ...(gevolgd.some((audience) => meldtTerug(doelbinding, audience)) ? [topicBijdrage] : []),
      topicLevering,
    ],
    groepen: gevolgd.map(groepAdapter),
    bekijkt: [groepGereedheid(naam)],
  })),
  ...doelbinding.systemen.map((audience) => buiten(`${lezer}${audience}`, 'lezer', topicProjectie(audience))),
  buiten(integrator, 'integrator', topicHuishouden),
]

/** Every rule there should be, and no other. Reading and writing include asking what a topic is (describe). */
export function kafkaRechten(gebruikers: readonly KafkaGebruiker[]): KafkaRecht[] {
  return gebruikers.flatMap(({ naam: gebruiker, leest, schrijft, groepen, groepVoorvoegsel, bekijkt }) => {
    const recht = (
      resource: KafkaRecht['resource'],
      bewerking: KafkaRecht['bewerking'],
      naam: string,
      patroon: KafkaRecht['patroon'] = 'literal',
    ): KafkaRecht => ({ gebruiker, resource, naam, patroon, bewerking })
    return [
      ...leest.map((topic) => recht('topic', 'read', topic)),
      ...schrijft.map((topic) => recht('topic', 'write', topic)),
      ...groepen.map((groep) => recht('group', 'read', groep)),
      ...(groepVoorvoegsel ? [recht('group', 'read', groepVoorvoegsel, 'prefixed')] : []),
      ...bekijkt.map((groep) => recht('group', 'describe', groep)),
    ]
  })
}

function meldtTerug(doelbinding: Doelbinding, audience: string): boolean {
  return (doelbinding.regelVoor(audience)?.bijdragen.length ?? 0) > 0
}

/** The dot ends the name: the prefix of `cjg` is not the beginning of that of another audience. */
function buiten(naam: string, soort: 'lezer' | 'integrator', topic: string): KafkaGebruiker {
  return { naam, soort, leest: [topic], schrijft: [], groepen: [], groepVoorvoegsel: `${naam}.`, bekijkt: [] }
}
