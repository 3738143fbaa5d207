import { isMinderjarig } from '../gezag/gezag.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import { isLid, isVoorlopig } from '../huishouden/leden/lidmaatschap.ts'
import type { Verzoek } from '../verzoeken/verzoek.ts'
import { leeftijdsgroep, type Leeftijdsgroep } from '../verzoeken/wie-mag.ts'

/** Who reads a report: about whom, as what, and what that opens. */
export interface InzageLezer {
  inwonerId: string
  wie: Verzoek['gevraagdDoor']['wie']
  groep: Leeftijdsgroep
  /** Does the reader live here: then where that is, and who lives here too, is no news. */
  woontHier: boolean
  /** Also what the resident told when she was alone? Not to a parent of who is 12 to 15, unless she agrees. */
  ookAlleenVerteld: boolean
  /** Certainly a minor, who reads it herself: she is told otherwise than a grown-up. */
  jong: boolean
  vandaag: string
}

/**
 * Who reads the answer to this request. Somebody who is a member for the time being was perhaps put here by mistake: she lives here
 * only once somebody looked, for this may be the house she must not find. Pure.
 */
export function inzageLezer(
  huishouden: Huishouden,
  { inwonerId, gevraagdDoor, jeugdigeStemtIn }: Verzoek,
  vandaag: string,
): InzageLezer {
  const { wie } = gevraagdDoor
  const groep = leeftijdsgroep(huishouden, inwonerId, vandaag)
  const lezer = { zelf: inwonerId, ouder: gevraagdDoor.inwonerId, vertegenwoordiger: undefined }[wie]
  const woont = (id: string | undefined) => id !== undefined && isLid(huishouden, id) && !isVoorlopig(huishouden, id)
  return {
    inwonerId,
    wie,
    groep,
    woontHier: woont(inwonerId) && woont(lezer),
    ookAlleenVerteld: wie !== 'ouder' || groep === 'kind' || jeugdigeStemtIn === true,
    jong: wie === 'zelf' && isMinderjarig(huishouden, inwonerId, vandaag),
    vandaag,
  }
}
