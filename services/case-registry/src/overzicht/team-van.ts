import { project, zichtVan, type Huishouden } from '@wijkhub/model'
import type { RegistryDeps } from '../registry-deps.ts'
import { overzichtVan } from './overzicht-van.ts'

/** Which team works where a household lives, as one organisation may know it. */
export interface TeamVanHuishouden {
  wijk?: { naam: string; cbs?: string }
  team?: string
  jeugdteam?: string
}

/**
 * The team by the wijk of the postcode, and the wijk to who may have the postcode. `undefined` for who may not know the
 * household; who only asked hears it of the address it gave itself. Pure.
 */
export function teamVan(
  huishouden: Huishouden,
  organisatie: string,
  { doelbinding, wijkVan }: Pick<RegistryDeps['inrichting'], 'doelbinding' | 'wijkVan'>,
  op: string,
): TeamVanHuishouden | undefined {
  const zicht = zichtVan(huishouden, organisatie, op)
  const regel = doelbinding.regelVoor(organisatie)
  if (!zicht || !regel) return undefined
  const { team, jeugdteam } = overzichtVan(zicht, { wijkVan }, op)
  const postcode = project(huishouden, regel, doelbinding, op)?.adres?.postcode
  const wijk = team === null || postcode === undefined ? undefined : wijkVan(postcode)
  return {
    ...(wijk && { wijk: { naam: wijk.naam, ...(wijk.cbs !== undefined && { cbs: wijk.cbs }) } }),
    ...(team !== null && { team }),
    ...(jeugdteam !== null && { jeugdteam }),
  }
}
