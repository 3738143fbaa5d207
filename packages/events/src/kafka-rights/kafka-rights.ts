/** Who may do what in Kafka, held against a contract, and the users who log in. */
export { ensureRights, type Right, type RightsReport } from './ensure-rights.ts'
export { RightsRefused } from './rights-refused.ts'
export { setPasswords } from './set-passwords.ts'
