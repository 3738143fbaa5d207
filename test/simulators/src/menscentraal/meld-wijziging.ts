import { geenWaarde, namespaces, schrijfStuurgegevens, soapMet, stufAttribuut, stufTijdstip } from '../stuf/stuf.ts'
import { elementsOf, type XmlElement } from '../xml/element.ts'
import { schrijfXml } from '../xml/schrijf-xml.ts'
import type { Betrokkene } from './zaak.ts'
import { partijen } from './zds-antwoord.ts'
import { rollen } from './zds-regels.ts'

const zds = elementsOf(namespaces.ZDS)
const zkn = elementsOf(namespaces.ZKN)
const bg = elementsOf(namespaces.BG)
const stuf = elementsOf(namespaces.StUF)

export interface GewijzigdePersoon {
  was: Betrokkene
  wordt: Betrokkene
}

/** MensCentraal's own `updateZaak_ZakLk01` to the hub: the persons its worker changed, was and wordt. */
export function wijzigingsbericht(
  identificatie: string,
  personen: readonly GewijzigdePersoon[],
  referentienummer: string,
  nu: Date,
  gemeentecode: string,
): string {
  const { ik, hub } = partijen(gemeentecode)
  // The schema wants the parties per role, in the order of the roles.
  const volgorde = Object.keys(rollen)
  const gesorteerd = [...personen].sort((een, ander) => volgorde.indexOf(een.was.rol) - volgorde.indexOf(ander.was.rol))
  const object = (kant: 'was' | 'wordt') =>
    zkn(
      'object',
      [zkn('identificatie', identificatie), ...gesorteerd.map((persoon) => relatie(persoon[kant]))],
      [
        stufAttribuut('entiteittype', 'ZAK'),
        stufAttribuut('sleutelVerzendend', identificatie),
        stufAttribuut('verwerkingssoort', 'W'),
      ],
    )
  const stuurgegevens = schrijfStuurgegevens(namespaces.ZKN, {
    berichtcode: 'Lk01',
    zender: ik,
    ontvanger: hub,
    referentienummer,
    tijdstipBericht: stufTijdstip(nu),
    entiteittype: 'ZAK',
  })
  const parameters = zkn('parameters', [stuf('mutatiesoort', 'W'), stuf('indicatorOvername', 'V')])
  return schrijfXml(
    soapMet(zds('updateZaak_ZakLk01', [stuurgegevens, parameters, object('was'), object('wordt')])),
    namespaces,
  )
}

function relatie({ rol, sleutel, omschrijving, persoon = {}, contact = {} }: Betrokkene): XmlElement {
  const kop = (entiteittype: string) => [
    stufAttribuut('entiteittype', entiteittype),
    ...(sleutel ? [stufAttribuut('sleutelOntvangend', sleutel)] : []),
    stufAttribuut('verwerkingssoort', 'W'),
  ]
  const veld = (naam: string) => (persoon[naam] === undefined ? undefined : bg(naam, persoon[naam]))
  const nps = zkn(
    'natuurlijkPersoon',
    [
      persoon['inp.bsn'] === undefined ? bg('inp.bsn', '', geenWaarde('waardeOnbekend')) : veld('inp.bsn'),
      ...['geslachtsnaam', 'voorvoegselGeslachtsnaam', 'voornamen', 'geslachtsaanduiding', 'geboortedatum'].map(veld),
    ],
    kop('NPS'),
  )
  const kanalen = ['telefoonnummer', 'emailadres'].map((naam) =>
    contact[naam] === undefined ? zkn(naam, '', geenWaarde('waardeOnbekend')) : zkn(naam, contact[naam]),
  )
  const ctp = zkn('gerelateerde', kanalen, kop('CTP'))
  return zkn(
    rol,
    [
      zkn('gerelateerde', [nps]),
      omschrijving === undefined ? undefined : zkn('omschrijving', omschrijving),
      zkn(
        'heeftAlsAanspreekpunt',
        [ctp],
        [stufAttribuut('entiteittype', `${rollen[rol]}CTP`), stufAttribuut('verwerkingssoort', 'W')],
      ),
    ],
    [stufAttribuut('entiteittype', rollen[rol]!), stufAttribuut('verwerkingssoort', 'W')],
  )
}
