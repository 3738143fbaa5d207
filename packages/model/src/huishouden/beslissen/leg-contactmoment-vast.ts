import type { ContactmomentOpgave } from '../../registratie/aanmelding.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Beslissing, Omstandigheden } from '../opdrachten.ts'

/** Records a nurse's visit. Without an insurance and a BSN it could never be claimed, so it is refused at the door. */
export function legContactmomentVast(
  huishouden: Huishouden,
  contactmoment: ContactmomentOpgave,
  door: Omstandigheden,
): Beslissing {
  const inwoner = huishouden.inwoners[contactmoment.inwonerId]
  if (!inwoner) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  if (!door.magBsn) return { weigering: 'bsn-niet-toegestaan' }
  if (!inwoner.verzekering || !inwoner.bsn) return { weigering: 'verzekering-ontbreekt', veld: 'inwonerId' }
  const contactmomentId = door.nieuwId()
  return {
    feiten: [
      {
        soort: 'contactmoment-vastgelegd',
        contactmomentId,
        contactmoment: { ...contactmoment, organisatie: door.organisatie },
      },
    ],
    nieuweIds: { contactmomentId },
  }
}
