/** Fastify as every service uses it; see README.md. */
export { afnemerVan, type Afnemer, type Partijen } from './access/afnemer.ts'
export type { Gebruik } from './access/binding.ts'
export { genoemdeMedewerker } from './access/worker-token.ts'
export { medewerkerKop } from './server/require-token.ts'
export { alleScopes, Scope } from './access/scopes.ts'
export { magBinnen, type Toegangsregel } from './access/toegangsregel.ts'
export { createToegang, type Toegang, type Toegangsoordeel, type ToegangOptions } from './access/toegang.ts'
export { ConfigurationFault } from './config/configuration-fault.ts'
export { readArguments } from './config/read-arguments.ts'
export { describeConfig } from './config/describe-config.ts'
export { movedSettings } from './config/moved-settings.ts'
export { readConfig } from './config/read-config.ts'
export { readInrichting } from './config/read-inrichting.ts'
export { checkIfMatch, etag, etagKop, isKnown } from './etag.ts'
export { idempotencyKey, sleutelWaarde } from './idempotency-key.ts'
export type { LimitReached } from './limits/limit-requests.ts'
export { createLogger, type Logger, type LoggerOptions } from './log/create-logger.ts'
export { fouten, type Catalogus, type Fout, type Foutcode } from './problem/fouten.ts'
export {
  type Probleem,
  probleemSchema,
  probleemVan,
  problem,
  problemContentType,
  problemMet,
  type Veldfout,
  type ProblemOptions,
} from './problem/problem.ts'
export { runMain, type Running } from './run-main.ts'
export { StartFault } from './start-fault.ts'
export { createServer, type ServerOptions } from './server/create-server.ts'
export {
  configVan,
  defineService,
  type Cijfer,
  type MeasuredAttempt,
  type RunningService,
  type ServiceDeps,
  type ServiceModule,
} from './service-module.ts'
export { answerProtocolFaults } from './server/protocol-faults.ts'
export { keepBodiesAsText } from './server/read-bodies.ts'
export type { RouteVanServer } from './server/route-table.ts'
export { readBounded } from './read-bounded.ts'
export { securityHeaders } from './server/security-headers.ts'
export { verantwoord, type TeVerantwoorden } from './server/verantwoord.ts'
export { UnreadableBody } from './server/unreadable-body.ts'
export type { RequestDone } from './server/log-requests.ts'
export type { ApiInfo } from './openapi/openapi-document.ts'
export { registerApi, type Api } from './openapi/register-api.ts'
export { schemas, type RouteContract, type Verantwoording, type Voorbeeld } from './openapi/route-contract.ts'
export { toJsonSchema } from './validation/to-json-schema.ts'
export { certificateFigures } from './wire/certificate-figures.ts'
export { isLoopback } from './wire/is-loopback.ts'
export { openWire, type Send, type Wire } from './wire/open-wire.ts'
export { wireComplaints } from './wire/wire-complaints.ts'
export { WireFault } from './wire/wire-fault.ts'
export { wireFields, wireSettings, type WireSettings, type WireValues } from './wire/wire-fields.ts'
export { withinTime } from './within-time.ts'
