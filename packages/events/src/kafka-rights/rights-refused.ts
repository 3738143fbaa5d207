import { reasonOf } from '../platformatic-kafka/reason-of.ts'

/** Kafka did not take it: a wrong password, no right to give rights, no authorizer. The message is for people. */
export class RightsRefused extends Error {
  constructor(error: unknown) {
    super(`Kafka refuses: ${reasonOf(error)}`, { cause: error })
  }
}
