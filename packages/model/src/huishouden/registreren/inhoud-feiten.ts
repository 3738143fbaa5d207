import type { Aanmelding } from './aanmelding.ts'
import { evolve } from '../feiten.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import { signaalFeiten } from '../signalen/signaal-feiten.ts'
import { toestemmingFeiten } from '../toestemmingen/toestemming-feiten.ts'
import { verwijzingFeiten } from '../verwijzingen/verwijzing-feiten.ts'

/**
 * What an aanmelding says beside who it is about: questions, measurements, consents, referrals, signals. What is known
 * already is not recorded a second time: one consent, one referral, one signal per organisation, with all who said so.
 */
export function inhoudFeiten(
  huishouden: Huishouden,
  aanmelding: Aanmelding,
  van: (bronpersoonId: string) => string,
  door: Handeling,
): { feiten: Feit[]; huishouden: Huishouden } {
  const feiten: Feit[] = [
    ...aanmelding.vragen.map(({ bronpersoonId, ...vraag }): Feit => ({
      soort: 'vraag-gesteld',
      vraagId: door.nieuwId(),
      vraag: { ...vraag, inwonerId: van(bronpersoonId), gesteldOp: door.vandaag, gesteldDoor: door.organisatie },
    })),
    ...aanmelding.zrm.map(({ bronpersoonId, ...meting }): Feit => ({
      soort: 'zrm-gemeten',
      metingId: door.nieuwId(),
      meting: { ...meting, inwonerId: van(bronpersoonId), afnemer: door.organisatie },
    })),
  ]
  let totNu = feiten.reduce<Huishouden>(evolve, huishouden)
  const neem = (nieuw: Feit[]) => {
    totNu = nieuw.reduce<Huishouden>(evolve, totNu)
    feiten.push(...nieuw)
  }
  // These look at what the rows before them said.
  for (const { bronpersoonId, ...rij } of aanmelding.toestemmingen)
    neem(
      toestemmingFeiten(totNu, { ...rij, inwonerId: van(bronpersoonId), medewerker: aanmelding.medewerker.naam }, door),
    )
  for (const { bronpersoonIds, ...rij } of aanmelding.verwijzingen)
    neem(verwijzingFeiten(totNu, { ...rij, inwonerIds: bronpersoonIds.map(van) }, door))
  for (const { bronpersoonId } of aanmelding.signalen)
    neem(signaalFeiten(totNu, van(bronpersoonId), aanmelding.medewerker, door))
  return { feiten, huishouden: totNu }
}
