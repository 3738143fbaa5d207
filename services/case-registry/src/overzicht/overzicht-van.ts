import { getoondeRegisseur, type Huishouden } from '@wijkhub/model'
import type { RegistryDeps } from '../registry-deps.ts'
import { inhoudHash } from '../huishouden/inhoud-hash.ts'
import { wijkcode } from './wijkcode.ts'

type Wijken = Pick<RegistryDeps['inrichting'], 'wijken' | 'wijkVan'>

/** What lists of households are made by, of one household. */
export interface OverzichtRij {
  stand: 'open' | 'gesloten' | 'opgegaan'
  wijk: string | null
  team: string | null
  jeugdteam: string | null
  regisseurOrganisatie: string | null
  regisseurMedewerker: string | null
  regisseurNaam: string | null
  regisseurSinds: string | null
}

/** How a row is made: by these wijken, in this form. */
export interface OverzichtVorm {
  wijkVan: Wijken['wijkVan']
  vorm: string
}

/** Counts on when a row of today would be another than one of before, or there are rows of a new kind in the agenda or what is counted. */
const regels = 3

/** By which rules and wijken rows are made from now on: of others they are made again. */
export function overzichtVorm({ wijken, wijkVan }: Wijken): OverzichtVorm {
  return { wijkVan, vorm: `${regels}:${inhoudHash(wijken)}` }
}

/**
 * How a household stands, where and with whom. Where somebody lives in secret the team that works there is all that a list
 * knows, so that nobody narrows it down by filtering. Pure.
 */
export function overzichtVan(
  huishouden: Huishouden,
  { wijkVan }: Pick<OverzichtVorm, 'wijkVan'>,
  op: string,
): OverzichtRij {
  const { adres, gesloten, opgegaan } = huishouden
  const woont = adres.soort === undefined && adres.postcode !== undefined
  const wijk = woont ? wijkVan(adres.postcode!) : undefined
  const regisseur = getoondeRegisseur(huishouden, op)
  return {
    stand: opgegaan ? 'opgegaan' : gesloten ? 'gesloten' : 'open',
    wijk: wijk && !adres.geheim ? wijkcode(wijk) : null,
    team: wijk?.team ?? null,
    jeugdteam: wijk?.jeugdteam ?? null,
    regisseurOrganisatie: regisseur?.organisatie ?? null,
    regisseurMedewerker: regisseur?.medewerker.medewerkerId ?? null,
    regisseurNaam: regisseur?.medewerker.naam ?? null,
    regisseurSinds: regisseur?.sinds ?? null,
  }
}
