import type { Aanmelding } from '../../../registratie/aanmelding.ts'
import { evolve } from '../../evolve.ts'
import type { Feit } from '../../feiten.ts'
import type { Huishouden } from '../../huishouden.ts'
import type { Omstandigheden } from '../../opdrachten.ts'
import { signaalFeiten } from './signaal-feiten.ts'
import { toestemmingFeiten } from './toestemming-feiten.ts'
import { verwijzingFeiten } from './verwijzing-feiten.ts'

/**
 * What an aanmelding says beside who it is about: questions, measurements, consents, referrals, signals. What is known
 * already is not recorded a second time: one consent, one referral, one signal per organisation, with all who said so.
 */
export function inhoudFeiten(
  huishouden: Huishouden,
  aanmelding: Aanmelding,
  van: (bronpersoonId: string) => string,
  door: Omstandigheden,
): Feit[] {
  const feiten: Feit[] = [
    ...aanmelding.vragen.map(({ bronpersoonId, ...vraag }): Feit => ({
      soort: 'vraag-gesteld',
      vraagId: door.nieuwId(),
      vraag: { ...vraag, inwonerId: van(bronpersoonId), gesteldOp: door.vandaag },
    })),
    ...aanmelding.zrm.map(({ bronpersoonId, ...meting }): Feit => ({
      soort: 'zrm-gemeten',
      metingId: door.nieuwId(),
      meting: { ...meting, inwonerId: van(bronpersoonId), afnemer: door.organisatie },
    })),
  ]
  // Only these look at what the rows before them said.
  const rijen: ((stand: Huishouden) => Feit[])[] = [
    ...aanmelding.toestemmingen.map(
      ({ bronpersoonId, ...rij }) =>
        (stand: Huishouden) =>
          toestemmingFeiten(stand, { ...rij, inwonerId: van(bronpersoonId) }, door),
    ),
    ...aanmelding.verwijzingen.map(
      ({ bronpersoonIds, ...rij }) =>
        (stand: Huishouden) =>
          verwijzingFeiten(stand, { ...rij, inwonerIds: bronpersoonIds.map(van) }, door),
    ),
    ...aanmelding.signalen.map(
      ({ bronpersoonId }) =>
        (stand: Huishouden) =>
          signaalFeiten(stand, van(bronpersoonId), aanmelding.medewerker, door),
    ),
  ]
  let stand = huishouden
  for (const rij of rijen) {
    const nieuw = rij(stand)
    stand = nieuw.reduce<Huishouden>(evolve, stand)
    feiten.push(...nieuw)
  }
  return feiten
}
