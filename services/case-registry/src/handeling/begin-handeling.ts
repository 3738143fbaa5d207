import { dagInNederland, type Handeling, type Medewerker, type Verwerking } from '@wijkhub/model'
import type { RegistryDeps } from '../registry-deps.ts'

/** Who acts, as the door knows it; without an `opdrachtId` the act gets one of its own. */
export interface Wie {
  organisatie: string
  magBsn: boolean
  /** Whether it acts as who administers the hub: its organisation has the role, and its token is for it. */
  beheert: boolean
  opdrachtId?: string
  bronrecordId?: string | undefined
  medewerker?: Medewerker | undefined
  verwerking?: Verwerking | undefined
  trace?: string | undefined
}

/** What every act begins with: a clock, fresh ids and the municipality. */
export type HandelingDeps = Pick<RegistryDeps, 'now' | 'nieuwId' | 'inrichting'>

/** The one place where a clock and fresh ids enter an act. Each door has a function of its own that calls it. */
export function beginHandeling({ now, nieuwId, inrichting }: HandelingDeps, wie: Wie): Handeling {
  const nuOp = now()
  const { organisatie, magBsn, beheert, opdrachtId = nieuwId(), bronrecordId, medewerker, verwerking, trace } = wie
  return {
    organisatie,
    magBsn,
    beheer: beheert,
    doelbinding: inrichting.doelbinding,
    beleid: inrichting.beleid,
    voorrang: inrichting.voorrang,
    op: nuOp.toISOString(),
    vandaag: dagInNederland(nuOp),
    nieuwId,
    opdrachtId,
    ...(bronrecordId !== undefined && { bronrecordId }),
    ...(medewerker && { medewerker }),
    verwerking,
    trace,
  }
}
