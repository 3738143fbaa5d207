import { leesJson, restTransport, type RestVerbinding, type Transport } from '@wijkhub/adapter-kit'
import { TrajectAntwoord } from './wire.ts'

export type TransportConfig = Required<RestVerbinding>

/** Sends one message to the debt-assistance system and says how it ended. */
export function maakTransport(config: TransportConfig): Transport {
  return restTransport(config, ({ status, inhoud }) => {
    const traject = status < 300 ? TrajectAntwoord.safeParse(leesJson(inhoud)).data : undefined
    return traject && { soort: 'verwerkt', nummer: traject.trajectnummer }
  })
}
