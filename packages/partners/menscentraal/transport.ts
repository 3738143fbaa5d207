import {
  httpAttempt,
  zonderPersoonsnummers,
  type Bericht,
  type PartnerAntwoord,
  type Transport,
  type Uitkomst,
  type Wire,
} from '@wijkhub/adapter-kit'
import {
  findChild,
  findText,
  isNamed,
  isXmlFault,
  leesFoutbericht,
  leesSoap,
  namespaces,
  readXml,
  type SoapInhoud,
  type XmlElement,
} from '@wijkhub/stuf'

export interface MensCentraalVerbinding {
  /** The partner's SOAP endpoint. */
  url: string
  wire: Wire
  timeoutMs: number
}

/** Sends one message over SOAP 1.1 and says how it ended. */
export function transport({ url, wire, timeoutMs }: MensCentraalVerbinding): Transport {
  return (bericht, signal) =>
    httpAttempt(
      {
        wire,
        url,
        methode: 'POST',
        headers: {
          'content-type': bericht.contentType,
          // SOAP 1.1 §6.1.1: the value is quoted.
          soapaction: `"${bericht.route['soapAction']}"`,
        },
        inhoud: bericht.inhoud,
        signal,
        timeoutMs,
      },
      (antwoord) => uitkomstVan(bericht, antwoord),
    )
}

function uitkomstVan(bericht: Bericht, { status, inhoud }: PartnerAntwoord): Uitkomst | undefined {
  const root = readXml(inhoud)
  const soap = isXmlFault(root) ? undefined : leesSoap(root)
  // SOAP 1.1 §6.2 sends a fault with status 500, so the body is looked at before the status. A Fo03 stands in a fault, or
  // in its place.
  if (soap?.soort === 'fault') return faultUitkomst(soap, status)
  if (soap && leesFoutbericht(soap.element))
    return faultUitkomst({ code: '', omschrijving: '', detail: soap.element }, status)
  return soap && status < 300 ? antwoordUitkomst(bericht, soap.element) : undefined
}

const onleesbaar = { soort: 'onzeker', code: 'antwoord-onleesbaar' } as const

function antwoordUitkomst(bericht: Bericht, antwoord: XmlElement): Uitkomst {
  const isDi02 = bericht.soort === 'genereerZaakIdentificatie_Di02'
  // Until ZDS 1.2 the answer stood in the namespace of ZKN, and there are systems that kept it there.
  const namespace = !isDi02 ? namespaces.StUF : antwoord.namespace === namespaces.ZKN ? namespaces.ZKN : namespaces.ZDS
  const naam = isDi02 ? 'genereerZaakIdentificatie_Du02' : 'Bv03Bericht'
  const kop = findChild(antwoord, namespace, 'stuurgegevens')
  const kruisreferentie = kop && findText(kop, namespaces.StUF, 'crossRefnummer')
  // The answer to a Di02 need not name the question: the schema leaves crossRefnummer free there.
  const vanDitBericht = kruisreferentie === bericht.referentie || (isDi02 && kruisreferentie === undefined)
  if (!isNamed(antwoord, namespace, naam) || !vanDitBericht)
    return { ...onleesbaar, foutcode: 'antwoord-van-ander', reden: 'Het antwoord hoort niet bij dit bericht' }
  if (!isDi02) return { soort: 'verwerkt' }
  const zaak = findChild(antwoord, namespace, 'zaak')
  const nummer = zaak && findText(zaak, namespaces.ZKN, 'identificatie')
  if (nummer && /^\S{5,40}$/.test(nummer)) return { soort: 'verwerkt', nummer }
  return { ...onleesbaar, foutcode: 'antwoord-zonder-nummer', reden: 'Het antwoord noemt geen zaakidentificatie' }
}

/**
 * `plek` says who must act: `client` is us, definitively; `server` is the partner, and the same message may come again.
 * Without a StUF fault only SOAP's own `Client`, with the status SOAP gives it, is a verdict on the message: the rest is
 * the word of what stands in between.
 */
function faultUitkomst(
  fault: Omit<Extract<SoapInhoud, { soort: 'fault' }>, 'soort'>,
  status: number,
): Uitkomst | undefined {
  const fout = fault.detail && leesFoutbericht(fault.detail)
  if (!fout && status !== 500 && status !== 200) return undefined
  const foutcode = fout?.code ?? `soap-${fault.code || 'fault'}`
  const reden = zonderPersoonsnummers(
    [fout?.omschrijving ?? fault.omschrijving, fout?.details].filter(Boolean).join(': '),
  )
  const aanPartner = fout ? fout.plek === 'server' : fault.code !== 'Client'
  if (aanPartner) return { soort: 'onzeker', code: 'partner-storing', foutcode, reden }
  return { soort: 'geweigerd', foutcode, reden }
}
