import { eigenNazorg } from '../huishouden/nazorg/eigen-nazorg.ts'
import type { Nazorg } from '../huishouden/nazorg/nazorg.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import type { Naam } from '../velden/naam.ts'
import type { Doelbinding } from './doelbinding.ts'
import { project } from './project.ts'

/** What an organisation needs to make the contact, and nothing else of the household. */
export interface TeGeven extends Pick<Nazorg, 'dag' | 'hoe' | 'medewerker' | 'pogingen'> {
  personen: { inwonerId: string; naam?: Partial<Naam>; telefoonnummer?: string }[]
}

/**
 * Aftercare an organisation still has to give in a closed household: when, how, and of whom it is about the name and telephone
 * number as far as its row of the table names them. Nothing once it is done, or when nobody of them is for its eyes. Pure.
 */
export function nazorgVan(
  { gesloten, ...huishouden }: Huishouden,
  nazorgId: string,
  organisatie: string,
  doelbinding: Doelbinding,
  op: string,
): TeGeven | undefined {
  const rij = eigenNazorg(huishouden, nazorgId, { organisatie })
  const regel = doelbinding.regelVoor(organisatie)
  if (!gesloten || !rij || rij.stand !== 'gepland' || !regel) return undefined
  // Aftercare may come after the last day of the involvement it follows.
  const betrokkenheden = Object.fromEntries(
    Object.entries(huishouden.betrokkenheden).map(([id, { tot: _, ...een }]) => [id, een]),
  )
  const inwoners = project({ ...huishouden, betrokkenheden }, regel, doelbinding, op)?.inwoners ?? {}
  const personen = rij.inwonerIds.flatMap((inwonerId) => {
    const persoon = inwoners[inwonerId]
    if (!persoon) return []
    const { naam, telefoonnummer } = persoon
    return [{ inwonerId, ...(naam && { naam }), ...(telefoonnummer !== undefined && { telefoonnummer }) }]
  })
  if (personen.length === 0) return undefined
  const { dag, hoe, medewerker, pogingen } = rij
  return { dag, hoe, ...(medewerker && { medewerker }), pogingen, personen }
}
