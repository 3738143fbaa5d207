import type { Handeling } from '../../handeling.ts'
import type { Persoonsgegevens } from '../../velden/persoon.ts'
import { isGeheim } from '../adres/is-geheim.ts'
import { isOpen } from '../betrokkenheden/betrokken.ts'
import type { Huishouden, Stukken } from '../huishouden.ts'
import { woordElders } from '../toestemmingen/woord-elders.ts'
import { alsHetPast, besluitVan, gevolg, type Gevolg, type Gevolgen } from './gevolg.ts'
import { identiteitsvelden, persoonAfwijkingen } from './samen-persoon.ts'
import { metGeheimhouding } from './met-geheimhouding.ts'
import { alleenAnders } from './stukken.ts'
import { voegSamen } from './voeg-samen.ts'

export interface TeBevestigen {
  inwonerId: string
  reden?: string | undefined
}

const contactvelden = ['telefoonnummer', 'emailadres'] as const satisfies readonly (keyof Persoonsgegevens)[]

/**
 * She has two homes: a member of both households for good. What is known of the person holds in both from now on: what one
 * did not know of her name, birth date, sex and number, and, unless one of them has a secret address, how to reach her and
 * her consents. What they know otherwise about who she is becomes an afwijking in each. Nothing about the other household
 * crosses: no address, no member, no row, not who recorded something there. Pure.
 */
export function bevestigLidmaatschap(
  [een, ander]: readonly [Huishouden, Huishouden],
  { inwonerId, reden }: TeBevestigen,
  door: Handeling,
): Gevolgen {
  if (!isLid(een, inwonerId) || !isLid(ander, inwonerId)) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  const ingreepId = door.nieuwId()
  const gevolgen = [bevestigd(een, ander), bevestigd(ander, een)]
  return alsHetPast([een, ander], ingreepId, gevolgen)

  function bevestigd(hier: Huishouden, daar: Huishouden): Gevolg {
    const na = overEenPersoon(hier, daar, inwonerId, door)
    return gevolg(hier, [
      { soort: 'lidmaatschap-bevestigd', ingreepId, raakt: [inwonerId], na, ...besluitVan(door, reden) },
    ])
  }
}

/**
 * She moved, on that day: she has left the one household and is a member of the other for good. Where she lives now is not
 * told where she left. When nobody is left there, what was said about her and the plan go along: that household goes up
 * in the other, without who left it earlier and what was said about them. Pure.
 */
export function verhuisLid(
  [van, naar]: readonly [Huishouden, Huishouden],
  { inwonerId, per, reden }: TeBevestigen & { per: string },
  door: Handeling,
): Gevolgen {
  const persoon = van.inwoners[inwonerId]
  if (!persoon || !isLid(van, inwonerId) || !isLid(naar, inwonerId))
    return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  if (per > door.vandaag) return { weigering: 'datum-in-toekomst', veld: 'per' }
  if (Object.keys(van.inwoners).length === 1)
    return voegSamen(
      { in: naar, uit: van },
      { adres: 'blijft', regisseur: 'blijft', zonderVertrokken: true, reden },
      door,
    )
  const ingreepId = door.nieuwId()
  const besluit = { ingreepId, raakt: [inwonerId], ...besluitVan(door, reden) }
  const weg: Stukken = {
    inwoners: { [inwonerId]: null },
    lidmaatschappen: { [inwonerId]: null },
    vertrokken: { [inwonerId]: { persoon, per, reden: 'verhuisd', woonde: van.adres } },
  }
  const gevolgen = [
    gevolg(van, [{ soort: 'lidmaatschap-verhuisd', ...besluit, per, na: alleenAnders(van, weg) }]),
    gevolg(naar, [{ soort: 'lidmaatschap-bevestigd', ...besluit, na: overEenPersoon(naar, van, inwonerId, door) }]),
  ]
  return alsHetPast([van, naar], ingreepId, gevolgen)
}

/** In a household that was closed, or went up in another, nobody is a member any more. */
const isLid = (huishouden: Huishouden, inwonerId: string) =>
  isOpen(huishouden) && huishouden.inwoners[inwonerId] !== undefined

/** What `hier` gets to know of somebody who is a member of both. */
function overEenPersoon(hier: Huishouden, daar: Huishouden, inwonerId: string, door: Handeling): Stukken {
  // Where nobody tested the other either, there is a third home that this one was never held against: nothing crosses yet.
  if ([hier, daar].every(({ lidmaatschappen }) => lidmaatschappen[inwonerId]?.voorlopig)) return {}
  const [bekend, gemeld] = [hier.inwoners[inwonerId]!, daar.inwoners[inwonerId]!]
  const geheim = isGeheim(hier) || isGeheim(daar) || Object.hasOwn(daar.geheimhouding, inwonerId)
  const velden = geheim ? identiteitsvelden : [...identiteitsvelden, ...contactvelden]
  const aanvulling = Object.fromEntries(
    velden.flatMap((veld) => (bekend[veld] === undefined && gemeld[veld] !== undefined ? [[veld, gemeld[veld]]] : [])),
  )
  const { bsnStatus } = gemeld
  const persoon = { ...bekend, ...aanvulling, ...('bsn' in aanvulling && bsnStatus !== undefined && { bsnStatus }) }
  const lidmaatschap = hier.lidmaatschappen[inwonerId]
  const geheimhouding = hier.geheimhouding[inwonerId] ?? daar.geheimhouding[inwonerId]
  const na = alleenAnders(hier, {
    inwoners: { [inwonerId]: persoon },
    ...(geheimhouding && { geheimhouding: { [inwonerId]: geheimhouding } }),
    ...(lidmaatschap?.voorlopig && { lidmaatschappen: { [inwonerId]: { sinds: lidmaatschap.sinds } } }),
    afwijkingen: persoonAfwijkingen(inwonerId, bekend, gemeld, { velden: identiteitsvelden, door }),
    toestemmingen: Object.fromEntries(
      woordElders(daar, inwonerId, { geheim }).filter(([id]) => !hier.toestemmingen[id]),
    ),
  })
  return metGeheimhouding(hier, na)
}
