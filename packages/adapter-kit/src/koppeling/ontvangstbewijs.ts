import { randomUUID } from 'node:crypto'
import {
  alsPartnerNummer,
  eventTypes,
  meesteOnverzendbaar,
  topicLevering,
  type Levering,
  type LeveringStatus,
} from '@wijkhub/model'
import type { NewEvent } from '@wijkhub/events'
import type { KoppelingRij } from './koppeling-rij.ts'

/** The receipt event of a link; `rij` is the row after the change it reports. */
export function ontvangstbewijs(rij: KoppelingRij, source: string, now: Date): NewEvent {
  const op = now.toISOString()
  const partnerNummer = alsPartnerNummer(rij.nummer ?? '')
  const levering: Levering = {
    audience: rij.audience,
    huishoudenId: rij.huishouden_id,
    versie: Number(rij.gewenste_versie),
    volgnummer: rij.ontvangstbewijs,
    status: rij.status satisfies LeveringStatus,
    berichten: rij.berichten,
    poging: rij.poging,
    op,
    ...(partnerNummer && { partnerNummer }),
    ...(rij.formaat && { formaat: rij.formaat }),
    ...(rij.bytes !== null && { bytes: rij.bytes }),
    ...(rij.foutcode && { foutcode: rij.foutcode }),
    ...(rij.vanaf && { vanaf: rij.vanaf }),
    ...(rij.onverzendbaar && { onverzendbaar: rij.onverzendbaar.slice(0, meesteOnverzendbaar) }),
  }
  return {
    topic: topicLevering,
    key: rij.huishouden_id,
    type: eventTypes.levering,
    id: randomUUID(),
    time: op,
    source,
    attributes: { audience: rij.audience },
    data: levering,
  }
}
