import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import {
  Admin,
  alterUserScramCredentialsV0,
  describeUserScramCredentialsV0,
  ScramMechanisms,
} from '@platformatic/kafka'
import type { KafkaConnection } from '../kafka-consumer/kafka-options.ts'
import { clientOptions, outlasting } from '../platformatic-kafka/platformatic-connection.ts'
import { RightsRefused } from './rights-refused.ts'
import { until } from './until.ts'

export interface SetPasswordsOptions extends KafkaConnection {
  users: readonly { name: string; password: string }[]
}

/** Twice the minimum Kafka asks; each connection costs both sides this many hashes. */
const iterations = 8192

/**
 * Makes users that log in with SCRAM-SHA-512, or gives them this password. The broker gets a salted hash, never the
 * password itself. Connections that are open stay open.
 */
export async function setPasswords({ users, ...connection }: SetPasswordsOptions): Promise<void> {
  const admin = outlasting(new Admin(clientOptions(connection)))
  try {
    const upsertions = await Promise.all(
      users.map(async ({ name, password }) => {
        const salt = randomBytes(32)
        const saltedPassword = await promisify(pbkdf2)(password, salt, iterations, 64, 'sha512')
        return { name, mechanism: ScramMechanisms.SCRAM_SHA_512, iterations, salt, saltedPassword }
      }),
    )
    // The library's Admin has no method for it; any broker passes the request on to the controller.
    const [broker] = (await admin.connectToBrokers()).values()
    await alterUserScramCredentialsV0.api.async(broker!, [], upsertions)
    const names = users.map(({ name }) => ({ name }))
    await until(async () => {
      const { results } = await describeUserScramCredentialsV0.api.async(broker!, names)
      return results.every(({ errorCode }) => errorCode === 0)
    })
  } catch (error) {
    throw new RightsRefused(error)
  } finally {
    await admin.close()
  }
}
