import {
  httpPoging,
  zonderPersoonsnummers,
  type Bericht,
  type PartnerAntwoord,
  type Transport,
  type Uitkomst,
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
  /** Sent as a bearer token when the supplier asks for one. */
  token?: string | undefined
  timeoutMs: number
}

/** Sends one message over SOAP 1.1 and says how it ended. */
export function maakTransport({ url, token, timeoutMs }: MensCentraalVerbinding): Transport {
  return (bericht, signal) =>
    httpPoging(
      {
        url,
        methode: 'POST',
        headers: {
          'content-type': bericht.contentType,
          // SOAP 1.1 §6.1.1: the value is quoted.
          soapaction: `"${bericht.route['soapAction']}"`,
          ...(token && { authorization: `Bearer ${token}` }),
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
  // SOAP 1.1 §6.2 sends a fault with status 500, so the body is looked at before the status.
  if (soap?.soort === 'fault') return faultUitkomst(soap)
  return soap && status < 300 ? antwoordUitkomst(bericht, soap.element) : undefined
}

const onleesbaar = { soort: 'onzeker', code: 'antwoord-onleesbaar' } as const

function antwoordUitkomst(bericht: Bericht, antwoord: XmlElement): Uitkomst {
  const isDi02 = bericht.soort === 'genereerZaakIdentificatie_Di02'
  const [namespace, naam] = isDi02
    ? [namespaces.ZDS, 'genereerZaakIdentificatie_Du02']
    : [namespaces.StUF, 'Bv03Bericht']
  const kop = findChild(antwoord, isDi02 ? namespaces.ZDS : namespaces.StUF, 'stuurgegevens')
  const kruisreferentie = kop && findText(kop, namespaces.StUF, 'crossRefnummer')
  // The answer to a Di02 need not name the question: the schema leaves crossRefnummer free there.
  const vanDitBericht = kruisreferentie === bericht.referentie || (isDi02 && kruisreferentie === undefined)
  if (!isNamed(antwoord, namespace, naam) || !vanDitBericht)
    return { ...onleesbaar, foutcode: 'antwoord-van-ander', reden: 'Het antwoord hoort niet bij dit bericht' }
  if (!isDi02) return { soort: 'verwerkt' }
  const zaak = findChild(antwoord, namespaces.ZDS, 'zaak')
  const nummer = zaak && findText(zaak, namespaces.ZKN, 'identificatie')
  if (nummer && /^\S{5,40}$/.test(nummer)) return { soort: 'verwerkt', nummer }
  return { ...onleesbaar, foutcode: 'antwoord-zonder-nummer', reden: 'Het antwoord noemt geen zaakidentificatie' }
}

/** `plek` says who must act: `client` is us, definitively; `server` is the partner, and the same message may come again. */
function faultUitkomst(fault: Extract<SoapInhoud, { soort: 'fault' }>): Uitkomst {
  const fout = fault.detail && leesFoutbericht(fault.detail)
  const foutcode = fout?.code ?? `soap-${fault.code || 'fault'}`
  const reden = zonderPersoonsnummers(
    [fout?.omschrijving ?? fault.omschrijving, fout?.details].filter(Boolean).join(': '),
  )
  const aanPartner = fout ? fout.plek === 'server' : fault.code === 'Server'
  if (aanPartner) return { soort: 'onzeker', code: 'partner-storing', foutcode, reden }
  return { soort: 'geweigerd', foutcode, reden }
}
