import { restTransport, verwerktMet, type RestVerbinding, type Transport } from '@wijkhub/adapter-kit'
import { MeldingAntwoord } from './wire.ts'

/** Sends one message to the index and says how it ended. */
export function transport(verbinding: RestVerbinding): Transport {
  return restTransport(
    verbinding,
    verwerktMet(MeldingAntwoord, ({ meldingnummer }) => meldingnummer),
  )
}
