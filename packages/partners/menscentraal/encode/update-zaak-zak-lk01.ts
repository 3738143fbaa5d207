import type { Bericht } from '@wijkhub/adapter-kit'
import type { Projectie } from '@wijkhub/model'
import { elementsOf, namespaces, stufAttribuut, type XmlElement } from '@wijkhub/stuf'
import { zaakInhoud, zaakVerschil } from './zaak-inhoud.ts'
import { parameters, zdsBericht, type ZdsOpgave } from './zds-bericht.ts'

const zkn = elementsOf(namespaces.ZKN)

/**
 * What changed between two projections, as two objects: was and wordt. `undefined` when nothing did that this partner
 * can see.
 */
export function updateZaakZakLk01(
  opgave: ZdsOpgave,
  nummer: string,
  was: Projectie,
  wordt: Projectie,
): Bericht | undefined {
  const verschil = zaakVerschil(zaakInhoud(was), zaakInhoud(wordt))
  if (!verschil) return undefined
  const object = (elementen: XmlElement[]) =>
    zkn(
      'object',
      [zkn('identificatie', nummer), ...elementen],
      [
        stufAttribuut('entiteittype', 'ZAK'),
        stufAttribuut('sleutelVerzendend', wordt.huishoudenId),
        stufAttribuut('verwerkingssoort', 'W'),
      ],
    )
  return zdsBericht(opgave, {
    soort: 'updateZaak_ZakLk01',
    berichtcode: 'Lk01',
    elementen: [parameters('W'), object(verschil.was), object(verschil.wordt)],
    stand: wordt,
  })
}
