import type { Bericht } from '@wijkhub/adapter-kit'
import { elementsOf, geenWaarde, namespaces, stufAttribuut, stufTijdstip, type XmlElement } from '@wijkhub/stuf'
import { zdsBericht, parameters, type ZdsOpgave } from './zds-bericht.ts'

const zkn = elementsOf(namespaces.ZKN)

/** Ends the case (nothing more will be shared) or opens it again under the same number. */
export function actualiseerZaakstatusZakLk01(
  opgave: ZdsOpgave,
  nummer: string,
  naar: 'beeindigd' | 'heropend',
): Bericht {
  const { koppeling, instellingen, omgeving } = opgave
  const { volgnummer, omschrijving } = instellingen.statussen[naar]
  const relatie = [stufAttribuut('entiteittype', 'ZAKSTT'), stufAttribuut('verwerkingssoort', 'T')]
  const status = zkn(
    'heeft',
    [
      zkn(
        'gerelateerde',
        [zkn('volgnummer', String(volgnummer)), zkn('omschrijving', omschrijving)],
        [stufAttribuut('entiteittype', 'STT'), stufAttribuut('verwerkingssoort', 'I')],
      ),
      zkn('datumStatusGezet', stufTijdstip(omgeving.nu)),
      gezetDoor(instellingen.wijkhub.applicatie),
    ],
    relatie,
  )
  const object = (heeft: XmlElement) =>
    zkn(
      'object',
      [zkn('identificatie', nummer), heeft],
      [
        stufAttribuut('entiteittype', 'ZAK'),
        stufAttribuut('sleutelVerzendend', koppeling.huishoudenId),
        stufAttribuut('verwerkingssoort', 'W'),
      ],
    )
  return zdsBericht(opgave, {
    soort: 'actualiseerZaakstatus_ZakLk01',
    berichtcode: 'Lk01',
    elementen: [parameters('W'), object(zkn('heeft', '', [...geenWaarde('geenWaarde'), ...relatie])), object(status)],
    stand: naar === 'beeindigd' ? undefined : { huishoudenId: koppeling.huishoudenId },
    geheugen: { zaak: naar === 'beeindigd' ? 'beeindigd' : 'open' },
  })
}

function gezetDoor(applicatie: string): XmlElement {
  const eenheid = zkn(
    'organisatorischeEenheid',
    [zkn('identificatie', applicatie), zkn('naam', applicatie)],
    [stufAttribuut('entiteittype', 'OEH'), stufAttribuut('verwerkingssoort', 'I')],
  )
  return zkn(
    'isGezetDoor',
    [zkn('gerelateerde', [eenheid])],
    [stufAttribuut('entiteittype', 'ZAKSTTBTR'), stufAttribuut('verwerkingssoort', 'T')],
  )
}
