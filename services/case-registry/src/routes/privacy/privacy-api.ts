import { registerApi, verantwoord } from '@wijkhub/service-kit'
import type { FastifyInstance } from 'fastify'
import type { Registry } from '../../registry.ts'
import { logGetoond } from '../log-getoond.ts'
import { anker } from './anker.ts'
import { privacyInfo } from './privacy-contract.ts'
import { verstrekkingen } from './verstrekkingen.ts'

/** Everything under /privacy/v1: what the privacy officer and who audits may ask. */
export function privacyApi(app: FastifyInstance, registry: Registry): void {
  void registerApi(app, privacyInfo, async (api) => {
    verantwoord(api, logGetoond(registry))
    verstrekkingen(api, registry)
    anker(api, registry)
  })
}
