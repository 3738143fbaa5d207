import type { XmlElement } from '@wijkhub/stuf'
import { zegt } from '@wijkhub/zds'
import { persoonsrollen } from './lees-personen.ts'
import type { Onderdeel } from './zaak-wijziging.ts'

/** About the message, not about the case. */
const zonderBetekenis = new Set<string>([
  'identificatie',
  'tijdvakGeldigheid',
  'tijdstipRegistratie',
  ...persoonsrollen,
])

/** Which kinds of things changed in the case beside its persons: each once, and none of its contents. */
export function overigeWijzigingen(was: XmlElement, wordt: XmlElement): Onderdeel[] {
  const [oud, nieuw] = [perNaam(was), perNaam(wordt)]
  const gewijzigd = [...nieuw].filter(([naam, waarde]) => oud.get(naam) !== waarde).map(([naam]) => naam)
  return [...new Set(gewijzigd.map(soortVan))]
}

function perNaam({ children }: XmlElement): Map<string, string> {
  const gezegd = new Map<string, string[]>()
  for (const kind of children) {
    if (zonderBetekenis.has(kind.name)) continue
    const eerder = gezegd.get(kind.name)
    if (eerder) eerder.push(zegt(kind))
    else gezegd.set(kind.name, [zegt(kind)])
  }
  return new Map([...gezegd].map(([naam, delen]) => [naam, delen.join('\n')]))
}

function soortVan(naam: string): Onderdeel {
  if (naam === 'einddatum') return 'einddatum'
  return naam.startsWith('heeftAls') ? 'betrokkene' : 'zaakgegevens'
}
