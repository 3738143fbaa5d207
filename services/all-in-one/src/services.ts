import { service as caseRegistry } from '@wijkhub/case-registry'
import { service as cjgBridge } from '@wijkhub/cjg-bridge'
import { service as debtAssistanceConnector } from '@wijkhub/debt-assistance-connector'
import { service as menscentraalMatchpointAdapter } from '@wijkhub/menscentraal-matchpoint-adapter'
import type { ServiceModule } from '@wijkhub/service-kit'
import { service as wijkverplegingFeed } from '@wijkhub/wijkverpleging-feed'

/** Every service of the hub. */
export const services = [
  caseRegistry,
  menscentraalMatchpointAdapter,
  debtAssistanceConnector,
  cjgBridge,
  wijkverplegingFeed,
] as unknown as readonly ServiceModule[]
