import type { Handeling } from '../../handeling.ts'
import type { Huishouden, Stukken } from '../huishouden.ts'
import { isVoorlopig } from '../leden/lidmaatschap.ts'
import type { TeBevestigen } from './bevestig-lidmaatschap.ts'
import { alsHetPast, besluitVan, gevolg, type Gevolgen } from './gevolg.ts'
import { hoortVan, horenOok } from './hoort-van.ts'
import { alleenAnders, metStukken } from './stukken.ts'
import { bevestigdeHuizen, metToets, woontIn } from './toets-huizen.ts'
import { voegSamen } from './voeg-samen.ts'

/**
 * She moved, on that day: she has left the one household and is a member of the other, for good unless she has a third home
 * that it was never held against. Where she lives now is not told where she left. When nobody is left there, what was said
 * about her and the plan go along: that household goes up in the other, without who left it earlier and what was said about
 * them. Pure.
 */
export function verhuisLid(
  [van, naar]: readonly [Huishouden, Huishouden],
  { inwonerId, anderen = [], per, reden }: TeBevestigen & { per: string },
  door: Handeling,
): Gevolgen {
  const persoon = van.inwoners[inwonerId]
  if (!persoon || !woontIn(van, inwonerId) || !woontIn(naar, inwonerId))
    return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  if (per > door.vandaag) return { weigering: 'datum-in-toekomst', veld: 'per' }
  const vast = bevestigdeHuizen(anderen, inwonerId)
  const aan = metToets(naar, undefined, inwonerId, vast)
  if (Object.keys(van.inwoners).length === 1)
    return voegSamen(
      { in: naar, uit: van, anderen },
      {
        adres: 'blijft',
        regisseur: 'blijft',
        zonderVertrokken: true,
        wacht: isVoorlopig(aan, inwonerId) ? [inwonerId] : [],
        reden,
      },
      door,
    )
  const ingreepId = door.nieuwId()
  const besluit = { ingreepId, raakt: [inwonerId], ...besluitVan(door, reden) }
  const weg: Stukken = {
    inwoners: { [inwonerId]: null },
    lidmaatschappen: { [inwonerId]: null },
    vertrokken: { [inwonerId]: { persoon, per, reden: 'verhuisd', woonde: van.adres } },
  }
  const erbij = isVoorlopig(aan, inwonerId) ? [] : vast
  const mee = alleenAnders(naar, {
    lidmaatschappen: { [inwonerId]: aan.lidmaatschappen[inwonerId] ?? null },
    ...hoortVan(aan, [van, ...erbij], [inwonerId], door),
  })
  const gevolgen = [
    gevolg(van, [{ soort: 'lidmaatschap-verhuisd', ...besluit, per, na: alleenAnders(van, weg) }]),
    gevolg(naar, [{ soort: 'lidmaatschap-bevestigd', ...besluit, na: mee }]),
    ...horenOok(erbij, metStukken(naar, mee), [inwonerId], { door, ingreepId, reden }),
  ]
  return alsHetPast([van, naar, ...erbij], ingreepId, gevolgen)
}
