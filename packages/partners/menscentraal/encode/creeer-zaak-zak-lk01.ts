import type { Bericht } from '@wijkhub/adapter-kit'
import type { Projectie } from '@wijkhub/model'
import { elementsOf, namespaces, stufAttribuut, stufTijdstip } from '@wijkhub/stuf'
import { alleElementen, zaakInhoud } from './zaak-inhoud.ts'
import { parameters, zdsBericht, type ZdsOpgave } from './zds-bericht.ts'

const zkn = elementsOf(namespaces.ZKN)

/** The whole projection as a new case under the number the partner gave. The case starts on the day it is created. */
export function creeerZaakZakLk01(opgave: ZdsOpgave, nummer: string, gewenst: Projectie): Bericht {
  const { instellingen, omgeving } = opgave
  const vandaag = stufTijdstip(omgeving.nu).slice(0, 8)
  const { extra, relaties } = alleElementen(zaakInhoud(gewenst))
  const object = zkn(
    'object',
    [
      zkn('identificatie', nummer),
      zkn('omschrijving', instellingen.zaakOmschrijving),
      zkn('kenmerk', [zkn('kenmerk', gewenst.huishoudenId), zkn('bron', instellingen.wijkhub.applicatie)]),
      zkn('startdatum', vandaag),
      zkn('registratiedatum', vandaag),
      zkn('zaakniveau', '1'),
      zkn('deelzakenIndicatie', 'N'),
      extra,
      isVan(instellingen.zaaktype),
      ...relaties,
    ],
    [
      stufAttribuut('entiteittype', 'ZAK'),
      stufAttribuut('sleutelVerzendend', gewenst.huishoudenId),
      stufAttribuut('verwerkingssoort', 'T'),
    ],
  )
  return zdsBericht(opgave, {
    soort: 'creeerZaak_ZakLk01',
    berichtcode: 'Lk01',
    elementen: [parameters('T'), object],
    stand: gewenst,
    geheugen: { zaak: 'open' },
  })
}

function isVan({ code, omschrijving }: { code: string; omschrijving: string }) {
  const type = zkn(
    'gerelateerde',
    [zkn('omschrijving', omschrijving), zkn('code', code)],
    [
      stufAttribuut('entiteittype', 'ZKT'),
      // The catalogue is the partner's own: we only point at a type.
      stufAttribuut('verwerkingssoort', 'I'),
    ],
  )
  return zkn('isVan', [type], [stufAttribuut('entiteittype', 'ZAKZKT'), stufAttribuut('verwerkingssoort', 'T')])
}
