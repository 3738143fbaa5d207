import { service as caseRegistry } from '@wijkhub/case-registry'
import { service as cjgBridge } from '@wijkhub/cjg-bridge'
import { service as debtAssistanceConnector } from '@wijkhub/debt-assistance-connector'
import { service as menscentraalMatchpointAdapter } from '@wijkhub/menscentraal-matchpoint-adapter'
import type { ServerOptions } from '@wijkhub/service-kit'
import { maakMenscentraal, startSimulator } from '@wijkhub/simulators'
import { service as wijkverplegingFeed } from '@wijkhub/wijkverpleging-feed'
import { antwoordMet, startPartnerDubbel } from '@wijkhub/builders/dubbels'
import { startHub } from '@wijkhub/builders/start-hub'

/** The day of the examples. */
const now = () => new Date('2026-11-22T10:00:00Z')

/** Every service behind one door. The partners take whatever they get and say nothing of their own accord. */
export function startWholeHub(opties: { server?: Partial<ServerOptions>; begonnen?: boolean } = {}) {
  const neemt =
    (antwoord: object, status = 201) =>
    () =>
      startPartnerDubbel(antwoordMet(status, antwoord))
  return startHub({
    diensten: [caseRegistry, menscentraalMatchpointAdapter, debtAssistanceConnector, cjgBridge, wijkverplegingFeed],
    partners: {
      menscentraal: (hub) => startSimulator(maakMenscentraal, { port: 0, hub }),
      matchpoint: neemt({ meldingnummer: 'M-0042' }),
      schuldhulp: neemt({ trajectnummer: 'T-0042' }),
      cjg: neemt({ dossiernummer: 'CJG-0042' }),
      jeugdhulp: () =>
        startPartnerDubbel((_, response) => response.writeHead(202, { 'content-type': 'text/xml' }).end()),
      wijkverpleging: neemt({ bestandsnummer: 'B-0042' }, 202),
    },
    now,
    ...opties,
  })
}

/** In which schema the link with each partner is kept. */
export const schemas: Readonly<Record<string, string>> = {
  menscentraal: menscentraalMatchpointAdapter.schema,
  matchpoint: menscentraalMatchpointAdapter.schema,
  schuldhulp: debtAssistanceConnector.schema,
  cjg: cjgBridge.schema,
  jeugdhulp: cjgBridge.schema,
  wijkverpleging: wijkverplegingFeed.schema,
}
