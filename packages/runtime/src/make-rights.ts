import type { KafkaConnection } from '@wijkhub/events/kafka-connection'
import { ensureRights, type Right, type RightsReport, setPasswords } from '@wijkhub/events/kafka-rights'
import { doelbinding, kafkaGebruikers, kafkaRechten, volgers } from '@wijkhub/model'

export type RightsMode = 'maak' | 'controleer' | 'opruim'

const modes = { maak: 'make', controleer: 'check', opruim: 'prune' } as const

/** Holds the rights in Kafka against the published contract; the report says what was found before anything changed. */
export function makeRights(kafka: KafkaConnection, mode: RightsMode): Promise<RightsReport> {
  const rights = kafkaRechten(kafkaGebruikers(doelbinding, volgers)).map(
    ({ gebruiker, bron, naam, patroon, bewerking }): Right => ({
      principal: `User:${gebruiker}`,
      resource: bron,
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
  passwordOf: (naam: string) => string | undefined,
): Promise<string[]> {
  const users = kafkaGebruikers(doelbinding, volgers).flatMap(({ naam }) => {
    const password = passwordOf(naam)
    return password ? [{ name: naam, password }] : []
  })
  if (users.length > 0) await setPasswords({ ...kafka, users })
  return users.map(({ name }) => name)
}

/** The file with the password of a user, in the folder of secrets. */
export const kafkaGeheim = (naam: string) => `kafka_${naam.replaceAll('-', '_')}`
