import { elementsOf, namespaces, stufAttribuut, type XmlElement } from '@wijkhub/stuf'

const zkn = elementsOf(namespaces.ZKN)

/** A case by its number and by our own key of it, with what is said of it. */
export function zaakObject(
  { nummer, sleutel }: { nummer: string; sleutel: string },
  verwerkingssoort: 'T' | 'W',
  elementen: (XmlElement | undefined)[],
): XmlElement {
  return zkn(
    'object',
    [zkn('identificatie', nummer), ...elementen],
    [
      stufAttribuut('entiteittype', 'ZAK'),
      stufAttribuut('sleutelVerzendend', sleutel),
      stufAttribuut('verwerkingssoort', verwerkingssoort),
    ],
  )
}

/** A change of a case as StUF tells it: the case as it was and as it is, of what changed and nothing else. */
export function wijziging(
  zaak: { nummer: string; sleutel: string },
  { was, wordt }: { was: XmlElement[]; wordt: XmlElement[] },
): XmlElement[] {
  return [zaakObject(zaak, 'W', was), zaakObject(zaak, 'W', wordt)]
}
