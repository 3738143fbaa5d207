import type { Leveringsfout, LeveringStatus, Onverzendbaar, Projectie } from '@wijkhub/model'
import type { Koppeling } from '../adapter.ts'
import type { Onderweg } from './ontnomen.ts'

/** A row of table `koppeling` as the driver gives it; what its columns say together is `stateOf`. */
export interface KoppelingRij {
  audience: string
  huishouden_id: string
  nummer: string | null
  stand: Projectie | null
  gewenst: Projectie | null
  gewenste_versie: string
  geleverde_versie: string
  geweigerde_versie: string
  gewenst_op: Date
  geheugen: Record<string, string>
  onderweg: Onderweg | null
  partnerwijzigingen: Record<string, unknown>[]
  bijdrage_verzonden: number
  bijdrage_verwerkt: number
  status: LeveringStatus
  ontvangstbewijs: number
  berichten: number
  formaat: string | null
  bytes: number | null
  poging: number
  volgende_poging: Date | null
  foutcode: Leveringsfout | null
  vanaf: string | null
  onverzendbaar: Onverzendbaar[] | null
  huurder: string | null
  stil: boolean
}

/** With the moments that only the database looks at while it works. */
export interface RijMetMomenten extends KoppelingRij {
  wacht_ms: number | null
  huur_tot: Date | null
}

const kolom: Record<keyof KoppelingRij, true> = {
  audience: true,
  huishouden_id: true,
  nummer: true,
  stand: true,
  gewenst: true,
  gewenste_versie: true,
  geleverde_versie: true,
  geweigerde_versie: true,
  gewenst_op: true,
  geheugen: true,
  onderweg: true,
  partnerwijzigingen: true,
  bijdrage_verzonden: true,
  bijdrage_verwerkt: true,
  status: true,
  ontvangstbewijs: true,
  berichten: true,
  formaat: true,
  bytes: true,
  poging: true,
  volgende_poging: true,
  foutcode: true,
  vanaf: true,
  onverzendbaar: true,
  huurder: true,
  stil: true,
}

/** The columns of `KoppelingRij` for a `select` or `returning`; never `*`, see `Statement` of `@wijkhub/postgres`. */
export const koppelingKolommen = Object.keys(kolom).join(', ')

/** Whose link. */
export interface Wie {
  audience: string
  huishoudenId: string
}

/** SQL: the link of `Wie`. */
export const dezeKoppeling = 'audience = :audience and huishouden_id = :huishoudenId'

export function alsKoppeling(rij: KoppelingRij): Koppeling {
  return {
    audience: rij.audience,
    huishoudenId: rij.huishouden_id,
    nummer: rij.nummer ?? undefined,
    stand: rij.stand ?? undefined,
    gewenst: rij.gewenst ?? undefined,
    gewensteVersie: Number(rij.gewenste_versie),
    geheugen: rij.geheugen,
  }
}

/**
 * The lock of one link, taken before the first write of a transaction (see `Outbox.lockKeys`). Per partner: what two
 * partners say of one household needs no common order, and must not wait for each other.
 */
export const koppelingLock = (audience: string, huishoudenId: string): string => `${audience}:${huishoudenId}`
