import type { Handeling } from '../../handeling.ts'
import type { Persoonsgegevens } from '../../velden/persoon.ts'
import { isGeheim } from '../adres/is-geheim.ts'
import { blokkadesErbij } from '../blokkades/reist-mee.ts'
import type { Huishouden, Stukken } from '../huishouden.ts'
import { woordElders } from '../toestemmingen/woord-elders.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { besluitVan, gevolg, type Gevolg } from './gevolg.ts'
import { metGeheimhouding } from './met-geheimhouding.ts'
import { identiteitsvelden, persoonAfwijkingen } from './samen-persoon.ts'
import { alleenAnders, metStukken } from './stukken.ts'
import { bevestigdeHuizen } from './toets-huizen.ts'

const contactvelden = ['telefoonnummer', 'emailadres'] as const satisfies readonly (keyof Persoonsgegevens)[]

/**
 * What a home of theirs gets to know from others: what it did not know of her name, birth date, sex and number, and, unless one
 * of the two has a secret address, how to reach her and her consents. What is known otherwise about who she is becomes an
 * afwijking. Pure.
 */
export function hoortVan(
  hier: Huishouden,
  elders: readonly Huishouden[],
  wie: readonly string[],
  door: Handeling,
): Stukken {
  const gezegd = elders.flatMap((daar) => wie.map((inwonerId) => ({ daar, inwonerId })))
  const { inwoners, afwijkingen, toestemmingen, geheimhouding, blokkades } = gezegd.reduce(
    (nu, { daar, inwonerId }) => metStukken(nu, overEenPersoon(nu, daar, inwonerId, door)),
    hier,
  )
  return metGeheimhouding(hier, alleenAnders(hier, { inwoners, afwijkingen, toestemmingen, geheimhouding, blokkades }))
}

/** What each other home they are confirmed in hears because of an ingreep in this one; also where it is nothing, so that the last goes first. */
export function horenOok(
  huizen: readonly Huishouden[],
  hier: Huishouden,
  wie: readonly string[],
  { door, ingreepId, reden }: { door: Handeling; ingreepId: string; reden?: string | undefined },
): Gevolg[] {
  return huizen.flatMap((huis) => {
    const raakt = wie.filter((id) => bevestigdeHuizen([huis, hier], id).length === 2)
    const na = hoortVan(huis, [hier], raakt, door)
    if (raakt.length === 0) return []
    return [gevolg(huis, [{ soort: 'lidmaatschap-bevestigd', ingreepId, raakt, na, ...besluitVan(door, reden) }])]
  })
}

function overEenPersoon(hier: Huishouden, daar: Huishouden, inwonerId: string, door: Handeling): Stukken {
  const [bekend, gemeld] = [hier.inwoners[inwonerId]!, daar.inwoners[inwonerId]!]
  const geheim = isGeheim(hier) || isGeheim(daar) || Object.hasOwn(daar.geheimhouding, inwonerId)
  const velden = geheim ? identiteitsvelden : [...identiteitsvelden, ...contactvelden]
  const aanvulling = Object.fromEntries(
    velden.flatMap((veld) => (bekend[veld] === undefined && gemeld[veld] !== undefined ? [[veld, gemeld[veld]]] : [])),
  )
  const { bsnStatus } = gemeld
  const geheimhouding = hier.geheimhouding[inwonerId] ?? daar.geheimhouding[inwonerId]
  const afwijkingen = persoonAfwijkingen(inwonerId, bekend, gemeld, { velden: identiteitsvelden, door })
  return {
    inwoners: {
      [inwonerId]: { ...bekend, ...aanvulling, ...('bsn' in aanvulling && bsnStatus !== undefined && { bsnStatus }) },
    },
    ...(geheimhouding && { geheimhouding: { [inwonerId]: geheimhouding } }),
    blokkades: blokkadesErbij(hier.blokkades, daar, inwonerId),
    // Two of her homes may say the same against a third.
    afwijkingen: Object.fromEntries(Object.entries(afwijkingen).filter(([, rij]) => !isGemeld(hier, inwonerId, rij))),
    toestemmingen: Object.fromEntries(
      woordElders(daar, inwonerId, { geheim }).filter(([id]) => !hier.toestemmingen[id]),
    ),
  }
}

function isGemeld(
  { afwijkingen }: Huishouden,
  inwonerId: string,
  { veld, gemeld }: Huishouden['afwijkingen'][string],
): boolean {
  return Object.values(afwijkingen).some(
    (een) => een.veld === veld && 'inwonerId' in een && een.inwonerId === inwonerId && zelfdeInhoud(een.gemeld, gemeld),
  )
}
