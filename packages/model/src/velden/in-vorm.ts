import { leesAanduiding, leesPostcode, leesToevoeging } from './adres.ts'
import { brengNaamInVorm } from './lees-naam.ts'
import { leesBsn, leesGeboortedatum, leesGeslacht } from './lees-persoon.ts'
import { leesTelefoonnummer } from './telefoonnummer.ts'

/** As deep as no contract goes; what lies deeper is refused before anybody reads it. */
const diepste = 20

/** What these fields are called says what they are, wherever in the published language they stand. */
const perVeld = new Map<string, (waarde: string) => string>([
  ['postcode', leesPostcode],
  ['huisnummertoevoeging', leesToevoeging],
  ['aanduiding', leesAanduiding],
  ['bsn', leesBsn],
  ['geboortedatum', leesGeboortedatum],
  ['geslacht', leesGeslacht],
  ['telefoonnummer', (waarde) => leesTelefoonnummer(waarde) ?? waarde],
])

/**
 * Brings everything people typed into the one form it is kept in, in place: Unicode NFC, trimmed, one kind of line break;
 * postcode, house number addition, telephone number, birth date and name in one notation. At the door, before anything is checked, hashed
 * or compared: the same thing said twice is the same thing. What it does not understand it leaves for the contract to
 * refuse.
 */
export function brengInVorm(waarde: unknown, diepte = 0): void {
  if (typeof waarde !== 'object' || waarde === null || diepte > diepste) return
  const rijen = waarde as Record<string, unknown>
  for (const veld of Object.keys(rijen)) {
    const deel = rijen[veld]
    if (typeof deel === 'string') {
      // Assigned, `__proto__` would become the object's prototype; the contract refuses it as it stands.
      if (veld !== '__proto__') rijen[veld] = tekstInVorm(deel, perVeld.get(veld))
    } else {
      brengInVorm(deel, diepte + 1)
      if (veld === 'naam' && typeof deel === 'object' && deel !== null) brengNaamInVorm(deel as Record<string, unknown>)
    }
  }
}

function tekstInVorm(waarde: string, lees: ((waarde: string) => string) | undefined): string {
  const tekst = waarde.normalize('NFC').trim()
  if (tekst.includes('\r')) return tekst.replaceAll(/\r\n?/g, '\n')
  return lees ? lees(tekst) : tekst
}
