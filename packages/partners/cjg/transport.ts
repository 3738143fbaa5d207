import { restTransport, verwerktMet, type RestVerbinding, type Transport } from '@wijkhub/adapter-kit'
import { Dossier } from './wire.ts'

/** Sends to the CJG's own system over REST. The only file of this partner that does I/O. */
export function transport(verbinding: RestVerbinding): Transport {
  return restTransport(
    verbinding,
    verwerktMet(Dossier, ({ dossiernummer }) => dossiernummer),
  )
}
