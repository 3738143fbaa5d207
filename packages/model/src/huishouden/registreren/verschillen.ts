import type { Aanmelding } from './aanmelding.ts'
import { zelfdeDeur } from '../../velden/adressleutel.ts'
import type { Naam } from '../../velden/naam.ts'
import type { Persoonsgegevens } from '../../velden/persoon.ts'
import { zelfdeTelefoonnummer } from '../../velden/telefoonnummer.ts'
import type { Afwijking } from '../afwijkingen/afwijkingen.ts'
import type { Huishouden } from '../huishouden.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { wordtOuder } from '../leden/inwoner-feiten.ts'

/** One thing that was said otherwise than it is known. */
export type Verschil = { veld: Afwijking['veld']; inwonerId?: string; bekend?: unknown; gemeld: unknown }

const velden = [
  'bsn',
  'naam',
  'geboortedatum',
  'geslacht',
  'gezinsrol',
  'telefoonnummer',
  'emailadres',
  'verzekering',
] as const satisfies readonly (keyof Persoonsgegevens)[]

/** How a field is compared where another notation, or saying less, is no contradiction. */
const zelfde: { [V in (typeof velden)[number]]?: (bekend: never, gemeld: never) => boolean } = {
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

/**
 * What an aanmelding says otherwise than the household has it, over all fields of every person who is known, the address
 * and the legal ground. What was not said is no contradiction; neither is what was not known yet, for `vultAan` it is
 * filled in. Pure.
 */
export function verschillen(
  huishouden: Huishouden,
  aanmelding: Aanmelding,
  herkend: ReadonlyMap<string, string>,
  vultAan: boolean,
): Verschil[] {
  const kind = vultAan && brengtKind(aanmelding, herkend)
  return [
    ...aanmelding.inwoners.flatMap((persoon) => {
      const inwonerId = herkend.get(persoon.bronpersoonId)
      const bekend = inwonerId === undefined ? undefined : huishouden.inwoners[inwonerId]
      return bekend
        ? persoonVerschillen(bekend, persoon, vultAan)
            .filter(({ veld }) => veld !== 'gezinsrol' || !kind || !wordtOuder(bekend, persoon))
            .map((verschil) => ({ ...verschil, inwonerId: inwonerId! }))
        : []
    }),
    ...adresVerschil(huishouden.adres, aanmelding.adres),
    ...(zegtHetzelfde(huishouden.grondslag, aanmelding.grondslag)
      ? []
      : [{ veld: 'grondslag' as const, bekend: huishouden.grondslag, gemeld: aanmelding.grondslag }]),
  ]
}

/** Does this aanmelding bring a child that was not known here? */
export function brengtKind({ inwoners }: Aanmelding, herkend: ReadonlyMap<string, string>): boolean {
  return inwoners.some(({ bronpersoonId, gezinsrol }) => gezinsrol === 'kind' && !herkend.has(bronpersoonId))
}

function persoonVerschillen(bekend: Persoonsgegevens, gemeld: Persoonsgegevens, vultAan: boolean): Verschil[] {
  return velden.flatMap((veld) => {
    const [was, wordt] = [bekend[veld], gemeld[veld]]
    if (wordt === undefined) return []
    if (was === undefined) return vultAan ? [] : [{ veld, gemeld: wordt }]
    const isZelfde = (zelfde[veld] ?? zelfdeInhoud) as (bekend: unknown, gemeld: unknown) => boolean
    return isZelfde(was, wordt) ? [] : [{ veld, bekend: was, gemeld: wordt }]
  })
}

/** A door is one door however its letter was typed; beside it only what was said counts. */
function adresVerschil(bekend: Aanmelding['adres'], gemeld: Aanmelding['adres']): Verschil[] {
  const { straatnaam, woonplaats, wijkcode } = gemeld
  const gelijk = zelfdeDeur(bekend, gemeld)
    ? zegtHetzelfde(bekend, { straatnaam, woonplaats, wijkcode })
    : zelfdeInhoud({ ...bekend, geheim: undefined }, { ...gemeld, geheim: undefined })
  return gelijk ? [] : [{ veld: 'adres', bekend, gemeld }]
}

/** Is everything that was said what is known? What was left out says nothing. */
function zegtHetzelfde(bekend: object, gemeld: object): boolean {
  return Object.entries(gemeld).every(
    ([veld, waarde]) => waarde === undefined || zelfdeInhoud((bekend as Record<string, unknown>)[veld], waarde),
  )
}
