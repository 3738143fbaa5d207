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
  const eigenId = nieuw.length > 0 ? nieuwId() : lopend[0]?.[0]
  const verwezen = (verwijzingId: string, verwijzing: Verwijzing): Feit => ({
    soort: 'verwezen',
    verwijzingId,
    verwijzing,
  })
  return [
    ...lopend.flatMap(([id, rij]) => {
      const wie = rij.inwonerIds.filter((inwonerId) => inwonerIds.includes(inwonerId))
      const ookVerwezen = ookDoor(rij, { ...bron, inwonerIds: wie, ...(eigenId !== undefined && { eigenId }) })
      return ookVerwezen ? [verwezen(id, { ...rij, ookVerwezen })] : []
    }),
    ...(nieuw.length > 0 ? [verwezen(eigenId!, { inwonerIds: nieuw, naar, ...bron, status: 'verzonden' })] : []),
  ]
}

type OokVerwezen = NonNullable<Verwijzing['ookVerwezen']>[number]

/**
 * Who else referred, with this one: an organisation that says the same again is there once, with everybody it named.
 * What it refers partly anew has one id of its own for all of them. `undefined` when nothing was added.
 */
function ookDoor(rij: Verwijzing, nieuw: OokVerwezen): OokVerwezen[] | undefined {
  const zegt = (al: { doorOrganisatie: string; reden: string }) =>
    al.doorOrganisatie === nieuw.doorOrganisatie && al.reden === nieuw.reden
  if (zegt(rij)) return undefined
  const eerdere = rij.ookVerwezen ?? []
  const eerder = eerdere.find(zegt)
  if (!eerder) return [...eerdere, nieuw]
  const genoemd = eerder.inwonerIds
  if (!genoemd || nieuw.inwonerIds!.every((id) => genoemd.includes(id))) return undefined
  const samen = { ...eerder, inwonerIds: [...new Set([...genoemd, ...nieuw.inwonerIds!])] }
  return eerdere.map((een) => (een === eerder ? samen : een))
}
