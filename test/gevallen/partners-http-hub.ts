import { randomUUID } from 'node:crypto'
import * as cjg from '@wijkhub/cjg'
import * as schuldhulp from '@wijkhub/schuldhulp'
import * as matchpoint from '@wijkhub/matchpoint'
import { inrichting } from '@wijkhub/builders'
import { antwoordMet, startPartnerDubbel } from '@wijkhub/builders/dubbels'
import { startPartnerhub } from './partnerhub.ts'

/** A hub of which three partners are one server that answers as a test says; its clock is ahead of the real one by `voorMs`. */
export async function startHttpProef(voorMs = () => 0) {
  const partner = await startPartnerDubbel()
  const { url } = partner
  const hub = await startPartnerhub(
    [
      cjg.adapter(cjg.config.parse({ CJG_URL: url, CJG_TOKEN: 't' })),
      schuldhulp.adapter(schuldhulp.config.parse({ SCHULDHULP_URL: url, SCHULDHULP_TOKEN: 't' }), { inrichting }),
      matchpoint.adapter(matchpoint.config.parse({ MATCHPOINT_URL: url, MATCHPOINT_TOKEN: 't' }), { inrichting })!,
    ],
    () => new Date(Date.now() + voorMs()),
  )
  return {
    partner,
    hub,
    quarantaine: async (audience: string) =>
      (await hub.roep('gemeente', 'GET', `/beheer/v1/${audience}/quarantaine`)).json as {
        einden: { huishouden_id: string; status: string }[]
        quarantaine: { id: string; huishouden_id: string; foutcode: string; reden: string; einde_recht: boolean }[]
      },
    async stop() {
      partner.stop()
      await hub.stop()
    },
  }
}

let nummer = 0
export const gezin = () => ({ id: randomUUID(), nummer: ++nummer })
export const dossier = () => antwoordMet(200, { dossiernummer: 'CJG-2026-0001' })
