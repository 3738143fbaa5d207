import { leesJson, restTransport, type RestVerbinding, type Transport } from '@wijkhub/adapter-kit'
import { Dossier } from './wire.ts'

/** Sends to the CJG's own system over REST. The only file of this adapter that does I/O. */
export function cjgTransport(verbinding: RestVerbinding): Transport {
  return restTransport(verbinding, ({ status, inhoud }) => {
    // Without a dossier a 2xx is of a machine in between: the CJG always names it.
    const dossier = status < 300 ? Dossier.safeParse(leesJson(inhoud)).data : undefined
    return dossier && { soort: 'verwerkt', nummer: dossier.dossiernummer }
  })
}
