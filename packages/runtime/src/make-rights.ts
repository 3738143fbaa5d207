import type { KafkaConnection } from '@wijkhub/events/kafka-connection'
import { ensureRights, type Right, type RightsReport, setPasswords } from '@wijkhub/events/kafka-rights'
import type { Inrichting } from '@wijkhub/inrichting'
import { kafkaGebruikers, kafkaRechten, type KafkaGebruiker } from '@wijkhub/model'

/** Of the municipality: who is connected, by which service. */
export type Aansluitingen = Pick<Inrichting, 'doelbinding' | 'volgers'>

/** Every user of Kafka the municipality has. */
export const gebruikersVan = ({ doelbinding, volgers }: Aansluitingen): readonly KafkaGebruiker[] =>
  kafkaGebruikers(doelbinding, volgers)

export type RightsMode = 'maak' | 'controleer' | 'opruim'

const modes = { maak: 'make', controleer: 'check', opruim: 'prune' } as const

/** Holds the rights in Kafka against the published contract; the report says what was found before anything changed. */
export function makeRights(
  kafka: KafkaConnection,
  aansluitingen: Aansluitingen,
  mode: RightsMode,
): Promise<RightsReport> {
  const rights = kafkaRechten(gebruikersVan(aansluitingen)).map(
    ({ gebruiker, resource, naam, patroon, bewerking }): Right => ({
      principal: `User:${gebruiker}`,
      resource,
      name: naam,
      pattern: patroon,
      operation: bewerking,
    }),
  )
  return ensureRights({ ...kafka, rights, mode: modes[mode] })
}

/**
 * Makes the users of the contract that have a password, or gives them this one; names outside the contract are nobody.
 * Returns the names it made.
 */
export async function makeUsers(
  kafka: KafkaConnection,
  aansluitingen: Aansluitingen,
  passwordOf: (naam: string) => string | undefined,
): Promise<string[]> {
  const users = gebruikersVan(aansluitingen).flatMap(({ naam }) => {
    const password = passwordOf(naam)
    return password ? [{ name: naam, password }] : []
  })
  if (users.length > 0) await setPasswords({ ...kafka, users })
  return users.map(({ name }) => name)
}

/** The file with the password of a user, in the folder of secrets. */
export const kafkaGeheim = (naam: string) => `kafka_${naam.replaceAll('-', '_')}`
