import {
  antwoordOp,
  namespaces,
  fo,
  schrijfStuurgegevens,
  soapMet,
  soapFault,
  stufAttribuut,
  stufTijdstip,
  type StufFout,
  type Stuurgegevens,
} from '../stuf/stuf.ts'
import { elementsOf } from '../xml/element.ts'
import { schrijfXml } from '../xml/schrijf-xml.ts'

export interface ZdsAntwoord {
  status: number
  inhoud: string
}

/** The two systems of a municipality that speak with each other. */
export const partijen = (gemeentecode: string) => ({
  ik: { organisatie: gemeentecode, applicatie: 'MensCentraal' },
  hub: { organisatie: gemeentecode, applicatie: 'Wijkhub' },
})

const kop = (nu: Date) => ({ referentienummer: crypto.randomUUID(), tijdstipBericht: stufTijdstip(nu) })

export function bv03(vraag: Stuurgegevens, nu: Date): ZdsAntwoord {
  const antwoord = antwoordOp(vraag, { berichtcode: 'Bv03', ...kop(nu) })
  const bericht = elementsOf(namespaces.StUF)('Bv03Bericht', [schrijfStuurgegevens(namespaces.StUF, antwoord)])
  return { status: 200, inhoud: schrijfXml(soapMet(bericht), namespaces) }
}

export function du02(vraag: Stuurgegevens, nu: Date, identificatie: string): ZdsAntwoord {
  const zds = elementsOf(namespaces.ZDS)
  const stuurgegevens = antwoordOp(vraag, {
    berichtcode: 'Du02',
    functie: 'genereerZaakidentificatie',
    ...kop(nu),
  })
  const zaak = zds(
    'zaak',
    [elementsOf(namespaces.ZKN)('identificatie', identificatie)],
    [stufAttribuut('entiteittype', 'ZAK'), stufAttribuut('functie', 'entiteit')],
  )
  const bericht = zds('genereerZaakIdentificatie_Du02', [schrijfStuurgegevens(namespaces.ZDS, stuurgegevens), zaak])
  return { status: 200, inhoud: schrijfXml(soapMet(bericht), namespaces) }
}

export interface Weigering {
  code: 'StUF055' | 'StUF058'
  omschrijving: string
  fouten?: StufFout[]
}

/** A fault: Fo02 to a question (Di02), Fo03 to a mutation. SOAP 1.1 sends it with status 500. */
export function fout(
  soort: 'Fo02' | 'Fo03',
  referentienummer: string,
  nu: Date,
  { code, omschrijving, fouten = [] }: Weigering,
  gemeentecode: string,
): ZdsAntwoord {
  const { ik, hub } = partijen(gemeentecode)
  const details = fouten.map(({ veld, reden }) => `${veld}: ${reden}`).join('; ')
  const stuurgegevens =
    soort === 'Fo02'
      ? ('Fo02' as const)
      : { berichtcode: 'Fo03', zender: ik, ontvanger: hub, ...kop(nu), crossRefnummer: referentienummer || 'onbekend' }
  const bericht = fo(stuurgegevens, { code, omschrijving, ...(details && { details }) })
  return { status: 500, inhoud: schrijfXml(soapFault(omschrijving, bericht), namespaces) }
}
