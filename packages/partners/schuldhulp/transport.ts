import { restTransport, verwerktMet, type RestVerbinding, type Transport } from '@wijkhub/adapter-kit'
import { TrajectAntwoord } from './wire.ts'

/** Sends one message to the debt-assistance system and says how it ended. */
export function transport(verbinding: RestVerbinding): Transport {
  return restTransport(
    verbinding,
    verwerktMet(TrajectAntwoord, ({ trajectnummer }) => trajectnummer),
  )
}
