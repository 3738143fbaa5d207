import { beslistZelf, gezagsdragers, magToestemmen } from '../gezag/gezag.ts'
import type { Handeling } from '../handeling.ts'
import type { Geweigerd } from '../huishouden/beslissing.ts'
import { isBeslisser } from '../huishouden/betrokkenheden/mag-opdragen.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import { persoonVan } from '../huishouden/leden/lidmaatschap.ts'
import type { Verzoek } from './verzoek.ts'

/**
 * Who may ask what is known of somebody, by her age: the developers' reading of Jeugdwet art. 7.3.8 and 7.3.15, BW boek 1 and UAVG
 * art. 5, for the privacy officer to confirm (docs/decisions/0030). From 16 she herself; from 12 to 15 she and a parent; below 12 a
 * parent. Of an incomplete birth date she is as old as she certainly is.
 */
export type Leeftijdsgroep = 'kind' | 'jeugdige' | 'zelf'

/** In which of the three she is today. Of a member, or of who was one. Pure. */
export function leeftijdsgroep(huishouden: Huishouden, inwonerId: string, vandaag: string): Leeftijdsgroep {
  if (beslistZelf(huishouden, inwonerId, vandaag)) return 'zelf'
  return magToestemmen(huishouden, inwonerId, vandaag) ? 'jeugdige' : 'kind'
}

/** Does this organisation handle the requests of a household: it decides there, or answers for the privacy of all. Pure. */
export function behandeltVerzoeken(
  huishouden: Huishouden,
  door: Pick<Handeling, 'organisatie' | 'beheer' | 'op'>,
  privacy: boolean,
): boolean {
  return huishouden.versie > 0 && (privacy || isBeslisser(huishouden, door))
}

/**
 * May who asked be answered with what is known: is it sure who she is, is she old enough or the resident young enough, and does a
 * parent who is none here, or somebody who speaks for her, show that she may? Pure.
 */
export function magAntwoordKrijgen(
  huishouden: Huishouden,
  { inwonerId, gevraagdDoor, identiteit }: Pick<Verzoek, 'inwonerId' | 'gevraagdDoor' | 'identiteit'>,
  vandaag: string,
): Geweigerd<'identiteit-niet-vastgesteld' | 'vrager-niet-bevoegd' | 'inwoner-onbekend'> | undefined {
  if (!persoonVan(huishouden, inwonerId)) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  if (!identiteit) return { weigering: 'identiteit-niet-vastgesteld' }
  const groep = leeftijdsgroep(huishouden, inwonerId, vandaag)
  const blijkt = identiteit.bevoegdheid !== undefined
  const mag = {
    zelf: () => groep !== 'kind',
    ouder: () => groep !== 'zelf' && (blijkt || isOuderHier(huishouden, inwonerId, gevraagdDoor.inwonerId, vandaag)),
    vertegenwoordiger: () => blijkt,
  }
  return mag[gevraagdDoor.wie]() ? undefined : { weigering: 'vrager-niet-bevoegd', veld: 'gevraagdDoor' }
}

/** A parent who moved out may have authority still; that she has it is to be shown. */
function isOuderHier(huishouden: Huishouden, kind: string, ouder: string | undefined, vandaag: string): boolean {
  return ouder !== undefined && gezagsdragers(huishouden, kind, vandaag).includes(ouder)
}
