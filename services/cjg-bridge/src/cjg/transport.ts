import { leesJson, restTransport, type RestVerbinding, type Transport } from '@wijkhub/adapter-kit'
import { Dossier } from './wire.ts'

/** Sends to the CJG's own system over REST. The only file of this adapter that does I/O. */
export function cjgTransport(verbinding: RestVerbinding): Transport {
  return restTransport(verbinding, ({ status, inhoud }) => {
    if (status < 200 || status >= 300) return undefined
    const json = inhoud === '' ? {} : leesJson(inhoud)
    // A page of a machine in between is no answer of the CJG.
    if (typeof json !== 'object' || json === null) return undefined
    const dossier = Dossier.safeParse(json)
    return { soort: 'verwerkt', ...(dossier.success && { nummer: dossier.data.dossiernummer }) }
  })
}
