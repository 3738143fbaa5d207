import type { Bericht, Transport, Uitkomst } from '@wijkhub/adapter-kit'
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

/** Sends one message over SOAP 1.1 and says how it ended. Never throws for what the partner or the network can do. */
export function maakTransport({ url, token, timeoutMs }: MensCentraalVerbinding): Transport {
  return async (bericht, signal) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': bericht.contentType,
          // SOAP 1.1 §6.1.1: the value is quoted.
          soapaction: `"${bericht.route['soapAction']}"`,
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: bericht.inhoud,
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      })
      return uitkomstVan(bericht, response, await response.text())
    } catch (error) {
      return storing(error)
    }
  }
}

function uitkomstVan(bericht: Bericht, response: Response, inhoud: string): Uitkomst {
  const root = readXml(inhoud)
  const soap = isXmlFault(root) ? undefined : leesSoap(root)
  // SOAP 1.1 §6.2 sends a fault with status 500, so the body is looked at before the status.
  if (soap?.soort === 'fault') return faultUitkomst(soap)
  if (!response.ok) return httpUitkomst(response)
  if (soap === undefined)
    return { soort: 'onzeker', foutcode: 'antwoord-onleesbaar', reden: 'Het antwoord is geen SOAP-bericht' }
  return antwoordUitkomst(bericht, soap.element)
}

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
    return { soort: 'onzeker', foutcode: 'antwoord-van-ander', reden: 'Het antwoord hoort niet bij dit bericht' }
  if (!isDi02) return { soort: 'verwerkt' }
  const zaak = findChild(antwoord, namespaces.ZDS, 'zaak')
  const nummer = zaak && findText(zaak, namespaces.ZKN, 'identificatie')
  if (nummer && /^\S{5,40}$/.test(nummer)) return { soort: 'verwerkt', nummer }
  return { soort: 'onzeker', foutcode: 'antwoord-zonder-nummer', reden: 'Het antwoord noemt geen zaakidentificatie' }
}

/** `plek` says who must act: `client` is us, definitively; `server` is the partner, and the same message may come again. */
function faultUitkomst(fault: Extract<SoapInhoud, { soort: 'fault' }>): Uitkomst {
  const fout = fault.detail && leesFoutbericht(fault.detail)
  const foutcode = fout?.code ?? `soap-${fault.code || 'fault'}`
  const reden = zonderPersoonsnummers(
    [fout?.omschrijving ?? fault.omschrijving, fout?.details].filter(Boolean).join(': '),
  )
  const aanPartner = fout ? fout.plek === 'server' : fault.code === 'Server'
  return { soort: aanPartner ? 'onzeker' : 'geweigerd', foutcode, reden }
}

/** A receipt holds no personal data, and a partner may quote what it refused. */
function zonderPersoonsnummers(tekst: string): string {
  return tekst.replace(/\d{8,}/g, '…').slice(0, 300)
}

function httpUitkomst({ status, headers }: Response): Uitkomst {
  const fout = { foutcode: `http-${status}`, reden: `MensCentraal antwoordde met status ${status}` }
  const retryAfter = headers.get('retry-after') ?? ''
  const wacht = /^\d{1,6}$/.test(retryAfter) ? { wachtMs: Number(retryAfter) * 1000 } : {}
  // 401 is our own token: refusing every household for it would fill the quarantine with what one setting mends.
  if (status === 503 || status === 429 || status === 401) return { soort: 'niet-bereikt', ...fout, ...wacht }
  if (status >= 500 || status === 408) return { soort: 'onzeker', ...fout, ...wacht }
  return { soort: 'geweigerd', ...fout }
}

const nooitVerbonden = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
])

function storing(error: unknown): Uitkomst {
  const { name, cause } = error as { name?: string; cause?: { code?: string } }
  const code = cause?.code ?? name ?? 'onbekend'
  if (nooitVerbonden.has(code))
    return { soort: 'niet-bereikt', foutcode: code, reden: 'MensCentraal is niet bereikbaar' }
  const reden =
    name === 'TimeoutError' ? 'MensCentraal antwoordde niet op tijd' : 'De verbinding met MensCentraal werd verbroken'
  return { soort: 'onzeker', foutcode: code, reden }
}
