import type { Bericht, Koppeling, Omgeving } from '@wijkhub/adapter-kit'
import type { ZdsInstellingen } from '../zds-instellingen.ts'
import { actualiseerZaakstatusZakLk01 } from './actualiseer-zaakstatus-zak-lk01.ts'
import { creeerZaakZakLk01 } from './creeer-zaak-zak-lk01.ts'
import { genereerZaakIdentificatieDi02 } from './genereer-zaak-identificatie-di02.ts'
import { updateZaakZakLk01 } from './update-zaak-zak-lk01.ts'

/**
 * The next message: number, case, changes. At the end of the right everything we gave is withdrawn and the case ended;
 * `geheugen.zaak` remembers that the case exists, so that a right that comes back opens it instead of making a second.
 */
export function encode(koppeling: Koppeling, omgeving: Omgeving, instellingen: ZdsInstellingen): Bericht | undefined {
  const opgave = { instellingen, koppeling, omgeving }
  const { nummer, stand, gewenst, huishoudenId } = koppeling
  const bestaat = stand !== undefined || koppeling.geheugen['zaak'] !== undefined
  if (!bestaat && !gewenst) return undefined
  if (nummer === undefined) return genereerZaakIdentificatieDi02(opgave)
  if (!bestaat) return gewenst && creeerZaakZakLk01(opgave, nummer, gewenst)
  if (!stand) return gewenst && actualiseerZaakstatusZakLk01(opgave, nummer, 'heropend')
  const wijziging = updateZaakZakLk01(opgave, nummer, stand, gewenst ?? { huishoudenId })
  if (wijziging || gewenst) return wijziging
  return actualiseerZaakstatusZakLk01(opgave, nummer, 'beeindigd')
}
