import type { Persoonsgegevens } from '../../../velden/persoon.ts'
import type { Feit } from '../../feiten.ts'
import type { Huishouden } from '../../huishouden.ts'
import type { Herkenning, Omstandigheden } from '../../opdrachten.ts'

/** What an aanmelding adds about one person: everything when she is new, what was missing when she is known. */
export function inwonerFeiten(
  huishouden: Huishouden,
  inwonerId: string,
  persoon: Persoonsgegevens,
  herkenning: Herkenning | undefined,
  door: Omstandigheden,
): Feit[] {
  if (!herkenning) return [{ soort: 'inwoner-geregistreerd', inwonerId, persoon }]
  const melding = (soort: 'andere-huishouden-bekend' | 'bsn-verschilt'): Feit => ({
    soort: 'afwijking-gemeld',
    afwijkingId: door.nieuwId(),
    afwijking: { soort, inwonerId, bron: door.organisatie, gemeldOp: door.op },
  })
  if ('elders' in herkenning) return [melding('andere-huishouden-bekend')]
  const bekend = huishouden.inwoners[inwonerId]
  if (!bekend) return []
  const aanvulling = {
    ...(persoon.bsn && !bekend.bsn && { bsn: persoon.bsn }),
    ...(persoon.telefoonnummer && !bekend.telefoonnummer && { telefoonnummer: persoon.telefoonnummer }),
    ...(persoon.emailadres && !bekend.emailadres && { emailadres: persoon.emailadres }),
    ...(persoon.verzekering && !bekend.verzekering && { verzekering: persoon.verzekering }),
  }
  const verschilt = persoon.bsn && bekend.bsn && persoon.bsn !== bekend.bsn
  return [
    ...(Object.keys(aanvulling).length > 0
      ? [{ soort: 'inwoner-gewijzigd' as const, inwonerId, wijziging: aanvulling }]
      : []),
    ...(verschilt ? [melding('bsn-verschilt')] : []),
  ]
}
