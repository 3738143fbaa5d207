import { leesSoap, leesStuurgegevens, namespaces, vormFouten, type StufFout, type Stuurgegevens } from '../stuf/stuf.ts'
import { findChild, findText, type XmlElement } from '../xml/element.ts'
import { isXmlFout, leesXml } from '../xml/lees-xml.ts'
import { partijen, type Weigering } from './zds-antwoord.ts'
import { berichtvormen } from './zds-regels.ts'

export type GelezenBericht = { soort: string; referentie: string } & (
  | { kop: Stuurgegevens; bericht: XmlElement }
  | { weigering: Weigering }
)

/** Reads a request as strictly as the standard: SOAP, SOAPAction, header, and every element in its place. */
export function leesZdsBericht(ruw: string, soapAction: string | undefined, gemeentecode: string): GelezenBericht {
  const onleesbaar = (omschrijving: string): GelezenBericht => ({
    soort: 'onleesbaar',
    referentie: '',
    weigering: { code: 'StUF055', omschrijving },
  })
  const root = leesXml(ruw)
  if (isXmlFout(root)) return onleesbaar(root.reden)
  const soap = leesSoap(root)
  if (!soap || !('bericht' in soap)) return onleesbaar('dit is geen SOAP 1.1-bericht')
  const { bericht } = soap
  const soort = bericht.name
  const vorm = bericht.namespace === namespaces.ZDS ? berichtvormen[soort] : undefined
  if (!vorm || !Object.hasOwn(berichtvormen, soort)) return onleesbaar('dit bericht wordt hier niet ondersteund')
  const isVraag = soort === 'genereerZaakIdentificatie_Di02'
  const stuurgegevens = findChild(bericht, isVraag ? namespaces.ZDS : namespaces.ZKN, 'stuurgegevens')
  const gelezen = stuurgegevens && leesStuurgegevens(stuurgegevens)
  const referentie = (stuurgegevens && findText(stuurgegevens, namespaces.StUF, 'referentienummer')) ?? ''
  const fouten = [
    ...(soapAction === `"${namespaces.ZDS}/${soort}"`
      ? []
      : [{ veld: 'SOAPAction', reden: 'past niet bij het bericht of staat niet tussen aanhalingstekens' }]),
    ...(gelezen?.fouten ?? []),
    ...(gelezen?.fouten.length === 0 ? kopFouten(gelezen.kop, isVraag, gemeentecode) : []),
    ...vormFouten(bericht, vorm),
  ]
  if (fouten.length > 0 || !gelezen)
    return {
      soort,
      referentie,
      weigering: { code: 'StUF055', omschrijving: 'het bericht voldoet niet aan StUF-ZDS 1.2', fouten },
    }
  return { soort, referentie, kop: gelezen.kop, bericht }
}

function kopFouten(kop: Stuurgegevens, isVraag: boolean, gemeentecode: string): StufFout[] {
  const { ik, hub } = partijen(gemeentecode)
  const moet = (veld: string, waarde: string | undefined, goed: string | undefined): StufFout[] =>
    waarde === goed
      ? []
      : [{ veld: `stuurgegevens/${veld}`, reden: goed === undefined ? 'hoort hier niet' : `moet ${goed} zijn` }]
  return [
    ...moet('berichtcode', kop.berichtcode, isVraag ? 'Di02' : 'Lk01'),
    ...moet('functie', kop.functie, isVraag ? 'genereerZaakidentificatie' : undefined),
    ...moet('entiteittype', kop.entiteittype, isVraag ? undefined : 'ZAK'),
    ...moet('crossRefnummer', kop.crossRefnummer, undefined),
    ...moet('ontvanger/organisatie', kop.ontvanger.organisatie, ik.organisatie),
    ...moet('ontvanger/applicatie', kop.ontvanger.applicatie, ik.applicatie),
    ...moet('zender/organisatie', kop.zender.organisatie, hub.organisatie),
    ...moet('zender/applicatie', kop.zender.applicatie, hub.applicatie),
  ]
}
