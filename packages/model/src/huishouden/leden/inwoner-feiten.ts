import type { Handeling } from '../../handeling.ts'
import type { Persoonsgegevens } from '../../velden/persoon.ts'
import type { Lidmaatschap } from './leden.ts'
import type { Huishouden } from '../huishouden.ts'
import { neemOver, type Overgenomen } from './neem-over.ts'

interface Bekenden {
  betrokken: boolean
  brengtKind: boolean
  /** Of who is no member yet and is known: since when she is one here. */
  lidmaatschap?: Lidmaatschap | undefined
}

/**
 * What an aanmelding says about one person: everything when she is new; of a member what the table of authority takes
 * over, and that she became a parent when it brings a child. An organisation that is not involved changes nothing, or it
 * could decide what her BSN is: what it says otherwise is an afwijking.
 */
export function inwonerFeiten(
  huishouden: Huishouden,
  inwonerId: string,
  persoon: Persoonsgegevens,
  door: Handeling,
  { betrokken, brengtKind, lidmaatschap }: Bekenden,
): Overgenomen {
  const bekend = huishouden.inwoners[inwonerId]
  if (!bekend)
    return {
      feiten: [
        {
          soort: 'inwoner-geregistreerd',
          inwonerId,
          persoon,
          ...lidmaatschap,
          bron: door.organisatie,
          gemeldOp: door.op,
        },
      ],
      afwijkingen: [],
    }
  const altijd = brengtKind && wordtOuder(bekend, persoon) ? (['gezinsrol'] as const) : []
  return neemOver(huishouden, inwonerId, persoon, door, { mag: betrokken, altijd })
}

/** A couple that has a child is no contradiction: without this nobody could ever have authority over it here. */
function wordtOuder(bekend: Pick<Persoonsgegevens, 'gezinsrol'>, gemeld: Pick<Persoonsgegevens, 'gezinsrol'>) {
  return gemeld.gezinsrol === 'ouder' && (bekend.gezinsrol === 'partner' || bekend.gezinsrol === 'overig')
}
