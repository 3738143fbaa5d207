import type { Feit } from './feiten.ts'
import type { Huishouden } from './huishouden.ts'

/**
 * How much one household can hold. Far beyond what a family has; a household that grows without end makes every change
 * to it dear, and it is a sender's loop that does that. Nurse's visits come daily, for years.
 */
export const grenzen = {
  inwoners: 30,
  betrokkenheden: 50,
  vragen: 500,
  zrm: 200,
  toestemmingen: 200,
  signalen: 200,
  matches: 200,
  verwijzingen: 200,
  besluiten: 200,
  contactmomenten: 5000,
  doelen: 500,
  acties: 1000,
  afwijkingen: 500,
} as const
export type Deel = keyof typeof grenzen

/** Which part of the household these facts would make too large. */
export function overDeGrens(huishouden: Huishouden, feiten: readonly Feit[]): Deel | undefined {
  const erbij = new Map<Deel, number>()
  for (const feit of feiten) {
    const deel = maakt(huishouden, feit)
    if (deel) erbij.set(deel, (erbij.get(deel) ?? 0) + 1)
  }
  for (const [deel, aantal] of erbij) if (Object.keys(huishouden[deel]).length + aantal > grenzen[deel]) return deel
  return undefined
}

/** The part a fact adds a row to. */
function maakt(huishouden: Huishouden, feit: Feit): Deel | undefined {
  switch (feit.soort) {
    case 'inwoner-geregistreerd':
      return 'inwoners'
    case 'betrokkenheid-ontstaan':
      return 'betrokkenheden'
    case 'vraag-gesteld':
      return 'vragen'
    case 'zrm-gemeten':
      return 'zrm'
    case 'toestemming-gegeven':
      return 'toestemmingen'
    case 'signaal-gemeld':
      return 'signalen'
    case 'match-ontvangen':
      return 'matches'
    case 'verwezen':
      return 'verwijzingen'
    case 'besluit-genomen':
      // A decision that is taken again under its own id takes the place of the earlier one.
      return huishouden.besluiten[feit.besluitId] ? undefined : 'besluiten'
    case 'contactmoment-vastgelegd':
      return 'contactmomenten'
    case 'doel-vastgesteld':
      return 'doelen'
    case 'actie-afgesproken':
      return 'acties'
    case 'afwijking-gemeld':
      return 'afwijkingen'
    case 'huishouden-geregistreerd':
    case 'inwoner-gewijzigd':
    case 'betrokkenheid-gewijzigd':
    case 'regisseur-benoemd':
    case 'toestemming-ingetrokken':
    case 'verwijzing-bijgewerkt':
    case 'zorg-gestart':
    case 'actie-bijgewerkt':
      return undefined
  }
}
