import type { Aanmelding } from '../../../registratie/aanmelding.ts'
import { adressleutel } from '../../../velden/adres.ts'
import type { Naam, Persoonsgegevens } from '../../../velden/persoon.ts'
import { leesTelefoonnummer } from '../../../velden/telefoonnummer.ts'
import type { Afwijking } from '../../afwijking.ts'
import type { Huishouden } from '../../huishouden.ts'
import { zelfdeInhoud } from '../../zelfde-inhoud.ts'
import { wordtOuder } from './inwoner-feiten.ts'

/** One thing that was said otherwise than it is known. */
export type Verschil = { veld: Afwijking['veld']; inwonerId?: string; bekend: unknown; gemeld: unknown }

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

/** How a field is compared where two notations say the same. */
const vorm: { [V in (typeof velden)[number]]?: (waarde: never) => unknown } = {
  // "van der" in its own field or in front of the surname is the same name.
  naam: ({ voornamen, voorvoegsel, geslachtsnaam }: Naam) => [
    voornamen,
    `${voorvoegsel ?? ''} ${geslachtsnaam}`.trim(),
  ],
  telefoonnummer: (nummer: string) => leesTelefoonnummer(nummer) ?? nummer,
}

/**
 * What an aanmelding says otherwise than the household has it, over all fields of every person who is known, the address
 * and the legal ground. What was not known yet is no contradiction, and neither is what was not said. Pure.
 */
export function verschillen(
  huishouden: Huishouden,
  aanmelding: Aanmelding,
  herkend: ReadonlyMap<string, string>,
): Verschil[] {
  const kind = brengtKind(aanmelding, herkend)
  return [
    ...aanmelding.inwoners.flatMap((persoon) => {
      const inwonerId = herkend.get(persoon.bronpersoonId)
      const bekend = inwonerId === undefined ? undefined : huishouden.inwoners[inwonerId]
      return bekend
        ? persoonVerschillen(bekend, persoon)
            .filter(({ veld }) => veld !== 'gezinsrol' || !kind || !wordtOuder(bekend, persoon))
            .map((verschil) => ({ ...verschil, inwonerId: inwonerId! }))
        : []
    }),
    ...adresVerschil(huishouden.adres, aanmelding.adres),
    ...(zelfdeInhoud(huishouden.grondslag, aanmelding.grondslag)
      ? []
      : [{ veld: 'grondslag' as const, bekend: huishouden.grondslag, gemeld: aanmelding.grondslag }]),
  ]
}

/** Does this aanmelding bring a child that was not known here? */
export function brengtKind({ inwoners }: Aanmelding, herkend: ReadonlyMap<string, string>): boolean {
  return inwoners.some(({ bronpersoonId, gezinsrol }) => gezinsrol === 'kind' && !herkend.has(bronpersoonId))
}

function persoonVerschillen(bekend: Persoonsgegevens, gemeld: Persoonsgegevens): Verschil[] {
  return velden.flatMap((veld) => {
    const [was, wordt] = [bekend[veld], gemeld[veld]]
    if (was === undefined || wordt === undefined) return []
    const lees = (vorm[veld] ?? ((waarde: unknown) => waarde)) as (waarde: unknown) => unknown
    return zelfdeInhoud(lees(was), lees(wordt)) ? [] : [{ veld, bekend: was, gemeld: wordt }]
  })
}

/** A door is one door however its letter was typed; beside it only what was said counts. */
function adresVerschil(bekend: Aanmelding['adres'], gemeld: Aanmelding['adres']): Verschil[] {
  const gelijkeDeur = adressleutel(bekend) === adressleutel(gemeld)
  const { straatnaam, woonplaats, wijkcode } = gemeld
  const rest = { straatnaam, woonplaats, ...(wijkcode !== undefined && { wijkcode }) }
  const gelijkeRest = Object.entries(rest).every(([veld, waarde]) => bekend[veld as keyof typeof rest] === waarde)
  return gelijkeDeur && gelijkeRest ? [] : [{ veld: 'adres', bekend, gemeld }]
}
