import type { Aanmelding } from '../../../registratie/aanmelding.ts'
import type { Feit } from '../../feiten.ts'
import type { Omstandigheden } from '../../opdrachten.ts'

/** What an aanmelding says beside who it is about: questions, measurements, consents, referrals, signals. */
export function inhoudFeiten(aanmelding: Aanmelding, ids: ReadonlyMap<string, string>, door: Omstandigheden): Feit[] {
  const van = (bronpersoonId: string) => ids.get(bronpersoonId)!
  const id = door.nieuwId
  return [
    ...aanmelding.vragen.map(({ bronpersoonId, ...vraag }): Feit => ({
      soort: 'vraag-gesteld',
      vraagId: id(),
      vraag: { ...vraag, inwonerId: van(bronpersoonId), gesteldOp: door.vandaag },
    })),
    ...aanmelding.zrm.map(({ bronpersoonId, ...meting }): Feit => ({
      soort: 'zrm-gemeten',
      metingId: id(),
      meting: { ...meting, inwonerId: van(bronpersoonId), afnemer: door.organisatie },
    })),
    ...aanmelding.toestemmingen.map(({ bronpersoonId, ...toestemming }): Feit => ({
      soort: 'toestemming-gegeven',
      toestemmingId: id(),
      toestemming: { ...toestemming, inwonerId: van(bronpersoonId) },
    })),
    ...aanmelding.verwijzingen.map(({ bronpersoonIds, ...verwijzing }): Feit => ({
      soort: 'verwezen',
      verwijzingId: id(),
      verwijzing: {
        ...verwijzing,
        inwonerIds: bronpersoonIds.map(van),
        doorOrganisatie: door.organisatie,
        verwezenOp: door.vandaag,
        status: 'verzonden',
      },
    })),
    ...aanmelding.signalen.map(({ bronpersoonId }): Feit => ({
      soort: 'signaal-gemeld',
      signaalId: id(),
      signaal: {
        inwonerId: van(bronpersoonId),
        gemeldDoor: door.organisatie,
        medewerker: aanmelding.medewerker,
        gemeldOp: door.op,
      },
    })),
  ]
}
