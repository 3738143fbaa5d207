import { randomUUID } from 'node:crypto'
import type { Afwijking } from '@wijkhub/model'
import { isXmlFault, leesFoutbericht, leesSoap, namespaces, readXml, stufTijdstip, writeXml } from '@wijkhub/stuf'
import { adres, fouten, moeder, standaardenMap } from '@wijkhub/builders'
import { totdat } from '@wijkhub/builders/hub'
import { expect } from 'vitest'
import { startHubMetPartners } from './hub-met-partners.ts'

/** What MensCentraal sends in StUF-ZDS over its own door: what is legal is read, what is read is not lost. */

export const hub = await startHubMetPartners()
let teller = 0

interface Zaak {
  huishoudenId: string
  inwonerId: string
  nummer: string
  /** When MensCentraal says it: after we said who she is. */
  tijdstip: string
}

export async function zaak(persoon: object = {}): Promise<Zaak> {
  const volgnummer = ++teller
  const { bsn: _, ...zonderBsn } = moeder
  const { huishoudenId, inwoners } = await hub.registreer('gemeente', {
    bronrecordId: `Z-${volgnummer}`,
    medewerker: { naam: 'Anouk Visser' },
    grondslag: { wet: 'Wmo 2015' },
    adres: { ...adres, huisnummer: volgnummer },
    inwoners: [{ ...zonderBsn, bronpersoonId: 'm', telefoonnummer: '0612345601', ...persoon }],
  })
  await hub.bezorgd('menscentraal', huishoudenId)
  const { rows } = await hub.pool.query<{ nummer: string }>(
    `select nummer from menscentraal_matchpoint.koppeling where audience = 'menscentraal' and huishouden_id = $1`,
    [huishoudenId],
  )
  const tijdstip = stufTijdstip(new Date().toISOString())
  return { huishoudenId, inwonerId: inwoners['m']!, nummer: rows[0]!.nummer, tijdstip }
}

interface Persoon {
  /** Elements of the natuurlijkPersoon, in BG. */
  nps?: string
  /** Elements of its contact, in ZKN. */
  contact?: string
}

export const standaardNps =
  '<b:geslachtsnaam>Haverkamp</b:geslachtsnaam><b:voornamen>Wilma</b:voornamen><b:geboortedatum>19901116</b:geboortedatum>'

function relatie({ inwonerId }: Zaak, { nps = standaardNps, contact = '' }: Persoon) {
  const punt = `<k:heeftAlsAanspreekpunt S:entiteittype="ZAKBTRINICTP" S:verwerkingssoort="W"><k:gerelateerde S:entiteittype="CTP" S:verwerkingssoort="W">${contact}</k:gerelateerde></k:heeftAlsAanspreekpunt>`
  return `<k:heeftAlsInitiator S:entiteittype="ZAKBTRINI" S:verwerkingssoort="W"><k:gerelateerde><k:natuurlijkPersoon S:entiteittype="NPS" S:sleutelOntvangend="${inwonerId}" S:verwerkingssoort="W">${nps}</k:natuurlijkPersoon></k:gerelateerde>${contact && punt}</k:heeftAlsInitiator>`
}

export interface Bericht {
  was?: Persoon
  wordt?: Persoon
  /** In front of and behind the person in each object. */
  voor?: [string, string]
  na?: [string, string]
  referentie?: string
  soort?: string
  berichtcode?: string
  zender?: string
  tijdstip?: string
}

export function bericht(van: Zaak, opgave: Bericht = {}) {
  const { was = {}, wordt = {}, voor = ['', ''], na = ['', ''], referentie = randomUUID() } = opgave
  const { soort = 'z:updateZaak_ZakLk01', berichtcode = 'Lk01', zender = '', tijdstip = van.tijdstip } = opgave
  const object = (persoon: Persoon, kant: 0 | 1) =>
    `<k:object S:entiteittype="ZAK" S:verwerkingssoort="W"><k:identificatie>${van.nummer}</k:identificatie>${voor[kant]}${relatie(van, persoon)}${na[kant]}</k:object>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<e:Envelope xmlns:e="${namespaces.soap}" xmlns:S="${namespaces.StUF}" xmlns:k="${namespaces.ZKN}" xmlns:b="${namespaces.BG}" xmlns:xsi="${namespaces.xsi}"><e:Body><${soort} xmlns:z="${namespaces.ZDS}"><k:stuurgegevens><S:berichtcode>${berichtcode}</S:berichtcode><S:zender><S:organisatie>0392</S:organisatie><S:applicatie>MensCentraal</S:applicatie>${zender}</S:zender><S:ontvanger><S:organisatie>0392</S:organisatie><S:applicatie>Wijkhub</S:applicatie></S:ontvanger><S:referentienummer>${referentie}</S:referentienummer><S:tijdstipBericht>${tijdstip}</S:tijdstipBericht><S:entiteittype>ZAK</S:entiteittype></k:stuurgegevens><k:parameters><S:mutatiesoort>W</S:mutatiesoort><S:indicatorOvername>V</S:indicatorOvername></k:parameters>${object(was, 0)}${object(wordt, 1)}</${soort}></e:Body></e:Envelope>`
}

export async function stuur(inhoud: string) {
  const antwoord = await hub.roep('menscentraal', 'POST', '/menscentraal/v1/zds', inhoud, 'text/xml; charset=utf-8')
  const root = readXml(antwoord.tekst)
  if (isXmlFault(root)) throw new Error(antwoord.tekst)
  const soap = leesSoap(root)!
  const fout = soap.soort === 'fault' ? soap.detail && leesFoutbericht(soap.detail) : undefined
  if (standaardenMap) {
    const inhoudelijk = soap.soort === 'fault' ? soap.detail! : soap.element
    expect(fouten(writeXml(inhoudelijk, namespaces), 'stuf-zds/zds12-samengevoegd/StUF.xsd')).toEqual([])
  }
  return { status: antwoord.status, soort: soap.soort === 'fault' ? fout!.berichtcode : soap.element.name, fout }
}

export const persoon = async ({ huishoudenId, inwonerId }: Zaak) =>
  (await hub.huishouden('gemeente', huishoudenId)).inwoners![inwonerId]!
export const afwijkingen = async ({ huishoudenId }: Zaak) => {
  const { afwijkingen } = (
    await hub.roep('gemeente', 'GET', `/registratie/v1/huishoudens/${huishoudenId}/afwijkingen`)
  ).json() as { afwijkingen: { afwijking: Afwijking }[] }
  return afwijkingen.map(({ afwijking }) => afwijking)
}
export const telefoon = (nummer: string) => `<k:telefoonnummer>${nummer}</k:telefoonnummer>`
export const nieuwNummer = { was: { contact: telefoon('0612345601') }, wordt: { contact: telefoon('0687654321') } }
export const heeftNummer = (van: Zaak, nummer: string | undefined) =>
  totdat(
    async () => (await persoon(van)).telefoonnummer,
    (nu) => nu === nummer,
  )
