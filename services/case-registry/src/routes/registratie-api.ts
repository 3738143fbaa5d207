import { brengInVorm, type Doelbinding } from '@wijkhub/model'
import { problem, registerApi, type Api } from '@wijkhub/service-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Registry } from '../registry.ts'
import { aanmeldingen } from './aanmeldingen.ts'
import { afwijkingen } from './afwijkingen.ts'
import { actieBijwerken, acties, doelen, inwonerBijwerken, intrekking, regisseur } from './opdrachten.ts'
import {
  contactmomentCorrigeren,
  contactmomenten,
  contactmomentIntrekken,
  verzekeringBijwerken,
} from './contactmomenten.ts'
import { huishouden } from './huishouden.ts'
import { leveringen } from './leveringen.ts'
import { registratieInfo } from './registratie-info.ts'
import { tellingen } from './tellingen.ts'

const routes: ((api: Api, registry: Registry) => void)[] = [
  aanmeldingen,
  huishouden,
  afwijkingen,
  leveringen,
  regisseur,
  doelen,
  acties,
  actieBijwerken,
  contactmomenten,
  contactmomentCorrigeren,
  contactmomentIntrekken,
  verzekeringBijwerken,
  inwonerBijwerken,
  intrekking,
  tellingen,
]

/**
 * People of an organisation read and register; a partner system hears what it may have through its own link. It gets one
 * answer, before anything is looked up: also whether a household exists is not its to ask.
 */
const alleenOrganisaties =
  (doelbinding: Doelbinding) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (request.routeOptions.config.openbaar) return undefined
    const regel = doelbinding.regelVoor(request.afnemer.organisatie)
    return regel?.soort === 'organisatie' ? undefined : problem(reply, 'geen-recht')
  }

/** Everything under /registratie/v1; Fastify finishes it before it is ready. Touches no database before a request. */
export function registratieApi(app: FastifyInstance, registry: Registry): void {
  void registerApi(app, registratieInfo, async (api) => {
    api.addHook('onRequest', alleenOrganisaties(registry.inrichting.doelbinding))
    // Before the contract is checked: what is checked, hashed and compared is the one form in which it is kept.
    api.addHook('preValidation', async ({ body }) => brengInVorm(body))
    for (const route of routes) route(api, registry)
  })
}
