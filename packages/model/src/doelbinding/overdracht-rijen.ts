import type { Huishouden } from '../huishouden/huishouden.ts'
import type { Overdracht } from '../huishouden/overdrachten/overdrachten.ts'
import type { DoelbindingRegel } from './regel.ts'

interface Gezien {
  zichtbaar: ReadonlySet<string>
  vragen: Record<string, unknown>
  doelen: Record<string, unknown>
}

/**
 * The hand-overs an audience may read: what it offered, what it accepted, and as the regisseur's organisation all of them; with
 * the residents, questions and goals it sees anyway. What it was offered and did not accept, refused or lost again it does not
 * read here, nor that there was one. Pure.
 */
export function zichtbareOverdrachten(
  { overdrachten, regisseur }: Huishouden,
  { audience }: DoelbindingRegel,
  { zichtbaar, vragen, doelen }: Gezien,
): Record<string, unknown> {
  const leest = ({ van, naar, stand }: Overdracht) =>
    van.organisatie === audience ||
    regisseur?.organisatie === audience ||
    (naar.organisatie === audience && (stand === 'aanvaard' || stand === 'afgerond'))
  const gezien = Object.entries(overdrachten).flatMap(([id, rij]) => {
    const inwonerIds = rij.inwonerIds.filter((inwonerId) => zichtbaar.has(inwonerId))
    if (!leest(rij) || inwonerIds.length === 0) return []
    const { betrokkenheidId: _, ...overdracht } = rij
    return [
      [
        id,
        {
          ...overdracht,
          van: rij.van.organisatie === audience ? rij.van : metNaamAlleen(rij.van),
          inwonerIds,
          vraagIds: rij.vraagIds.filter((vraagId) => Object.hasOwn(vragen, vraagId)),
          doelIds: rij.doelIds.filter((doelId) => Object.hasOwn(doelen, doelId)),
        },
      ] as const,
    ]
  })
  return Object.fromEntries(gezien)
}

/** Whom to call, not what she does or who she is in the register. */
export function metNaamAlleen({ organisatie, medewerker }: Overdracht['van']): Overdracht['van'] {
  if (!medewerker) return { organisatie }
  const { functie: _, medewerkerId: __, ...bereikbaar } = medewerker
  return { organisatie, medewerker: bereikbaar }
}
