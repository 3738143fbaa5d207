import { isLopend } from '../../doelbinding/termijnen.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Verwijzing } from './verwijzingen.ts'
import type { Handeling } from '../../handeling.ts'

/**
 * A resident is referred once to a partner while that referral runs: whoever refers her again is added to it, with the
 * reason given. Only those who were not referred yet become a new referral.
 */
export function verwijzingFeiten(
  { verwijzingen }: Huishouden,
  { inwonerIds, naar, reden }: Pick<Verwijzing, 'inwonerIds' | 'naar' | 'reden'>,
  { organisatie, vandaag, nieuwId }: Handeling,
): Feit[] {
  const bron = { doorOrganisatie: organisatie, reden, verwezenOp: vandaag }
  const lopend = Object.entries(verwijzingen).filter(
    ([, rij]) => rij.naar === naar && isLopend(rij) && rij.inwonerIds.some((id) => inwonerIds.includes(id)),
  )
  const alVerwezen = new Set(lopend.flatMap(([, rij]) => rij.inwonerIds))
  const nieuw = [...new Set(inwonerIds)].filter((id) => !alVerwezen.has(id))
  const verwezen = (verwijzingId: string, verwijzing: Verwijzing): Feit => ({
    soort: 'verwezen',
    verwijzingId,
    verwijzing,
  })
  return [
    ...lopend.flatMap(([id, rij]) => {
      const ookVerwezen = rij.ookVerwezen ?? []
      const gezegd = [rij, ...ookVerwezen].some((al) => al.doorOrganisatie === organisatie && al.reden === reden)
      return gezegd ? [] : [verwezen(id, { ...rij, ookVerwezen: [...ookVerwezen, bron] })]
    }),
    ...(nieuw.length > 0 ? [verwezen(nieuwId(), { inwonerIds: nieuw, naar, ...bron, status: 'verzonden' })] : []),
  ]
}
