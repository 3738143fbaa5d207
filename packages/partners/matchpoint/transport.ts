import { leesJson, restTransport, type RestVerbinding, type Transport } from '@wijkhub/adapter-kit'
import { MeldingAntwoord } from './wire.ts'

export type MatchpointConfig = Required<RestVerbinding>

/** Sends one message to the index and says how it ended. */
export function maakTransport(config: MatchpointConfig): Transport {
  return restTransport(config, ({ status, inhoud }) => {
    const melding = status < 300 ? MeldingAntwoord.safeParse(leesJson(inhoud)).data : undefined
    return melding && { soort: 'verwerkt', nummer: melding.meldingnummer }
  })
}
