import {
  httpAttempt,
  zonderPersoonsnummers,
  type PartnerAntwoord,
  type Transport,
  type Uitkomst,
  type Wire,
} from '@wijkhub/adapter-kit'
import { isXmlFault, leesFoutbericht, readXml } from '@wijkhub/stuf'

export interface GgkVerbinding {
  /** Where envelopes for the GGk are handed over: the municipality's Digikoppeling gateway. */
  url: string
  wire: Wire
}

/** Hands envelopes to the GGk. The only file of this partner that does I/O. */
export function transport({ url, wire }: GgkVerbinding): Transport {
  return async (bericht, signal) => {
    const headers = { 'content-type': bericht.contentType }
    return httpAttempt({ wire, url, methode: 'POST', headers, inhoud: bericht.inhoud, signal }, (antwoord) =>
      beoordeel(antwoord, bericht.soort),
    )
  }
}

/** An envelope is only taken: the verdict on a JW301 is its JW302. On a retour no verdict follows. */
function beoordeel({ status, inhoud }: PartnerAntwoord, soort: string): Uitkomst | undefined {
  if (status >= 500) return undefined
  const boom = inhoud.trim() === '' ? undefined : readXml(inhoud)
  // A page of a machine in between is no answer of the GGk.
  if (boom && (isXmlFault(boom) || boom.name.toLowerCase() === 'html')) return undefined
  const fout = boom && leesFoutbericht(boom)
  // The reference came in before, so a repetition was recognised (IB016): the first one counts.
  const bekend = fout?.code === 'IB016'
  if (bekend || (!fout && status >= 200 && status < 300))
    return { soort: soort === 'JW301' ? 'geaccepteerd' : 'verwerkt' }
  return fout && { soort: 'geweigerd', foutcode: fout.code, reden: zonderPersoonsnummers(fout.omschrijving) }
}
