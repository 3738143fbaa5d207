import type { Aanmelding } from './aanmelding.ts'
import { zelfdeDeur } from '../../velden/adressleutel.ts'
import type { Naam } from '../../velden/naam.ts'
import { zelfdeTelefoonnummer } from '../../velden/telefoonnummer.ts'
import type { Afwijking } from '../afwijkingen/afwijkingen.ts'
import type { Huishouden } from '../huishouden.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { nietGezegd } from '../adres/zonder-adressen.ts'

/** One thing that was said otherwise than it is known. */
export type Verschil = {
  veld: Afwijking['veld']
  inwonerId?: string
  bekend?: unknown
  gemeld: unknown
  /** The number is somebody else's as well. */
  betwist?: true
}

/** How a field is compared where another notation, or saying less, is no contradiction. */
const zelfde: { [veld: string]: (bekend: never, gemeld: never) => boolean } = {
  // "van der" in its own field or in front of the surname is the same name.
  naam: (bekend: Naam, gemeld: Naam) => zelfdeInhoud(naamdelen(bekend), naamdelen(gemeld)),
  telefoonnummer: zelfdeTelefoonnummer,
  emailadres: (bekend: string, gemeld: string) => bekend.toLowerCase() === gemeld.toLowerCase(),
  verzekering: zegtHetzelfde,
}

const naamdelen = ({ voorvoegsel, geslachtsnaam, ...naam }: Naam) => ({
  ...naam,
  achternaam: [voorvoegsel, geslachtsnaam].filter((deel) => deel !== undefined).join(' '),
})

/** Do these say the same of this field of a person? */
export function zelfdeVeld(veld: string, bekend: unknown, gemeld: unknown): boolean {
  const isZelfde = (zelfde[veld] ?? zelfdeInhoud) as (bekend: unknown, gemeld: unknown) => boolean
  return isZelfde(bekend, gemeld)
}

/**
 * What an aanmelding says otherwise of the household itself, its address and its legal ground; of persons `neemOver` says
 * it. What was not said is no contradiction. Pure.
 */
export function verschillen(huishouden: Huishouden, aanmelding: Aanmelding): Verschil[] {
  return [
    ...adresVerschil(huishouden, aanmelding.adres),
    ...(zegtHetzelfde(huishouden.grondslag, aanmelding.grondslag)
      ? []
      : [{ veld: 'grondslag' as const, bekend: huishouden.grondslag, gemeld: aanmelding.grondslag }]),
  ]
}

/** Does this aanmelding bring a child that was not known here? */
export function brengtKind({ inwoners }: Aanmelding, herkend: ReadonlyMap<string, string>): boolean {
  return inwoners.some(({ bronpersoonId, gezinsrol }) => gezinsrol === 'kind' && !herkend.has(bronpersoonId))
}

/**
 * A door is one door however its letter was typed; beside it only what was said counts. Where one of them is secret only
 * that they differ is said.
 */
function adresVerschil({ adres, tweedeAdres }: Huishouden, gemeld: Aanmelding['adres']): Verschil[] {
  const { straatnaam, woonplaats, wijkcode } = gemeld
  const bekend = [adres, ...(tweedeAdres ? [tweedeAdres] : [])]
  const gelijk = bekend.some((een) =>
    zelfdeDeur(een, gemeld)
      ? zegtHetzelfde(een, { straatnaam, woonplaats, wijkcode })
      : zelfdeInhoud({ ...een, geheim: undefined }, { ...gemeld, geheim: undefined }),
  )
  if (gelijk) return []
  const geheim = [...bekend, gemeld].some((een) => een.geheim)
  return [{ veld: 'adres', bekend: geheim ? nietGezegd : adres, gemeld: geheim ? nietGezegd : gemeld }]
}

/** Is everything that was said what is known? What was left out says nothing. */
function zegtHetzelfde(bekend: object, gemeld: object): boolean {
  return Object.entries(gemeld).every(
    ([veld, waarde]) => waarde === undefined || zelfdeInhoud((bekend as Record<string, unknown>)[veld], waarde),
  )
}
