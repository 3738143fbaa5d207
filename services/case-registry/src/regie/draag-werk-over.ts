import type { Handeling, Medewerker, Opdracht, Weigering } from '@wijkhub/model'
import { voerUit } from '../opdracht/voer-uit.ts'
import type { Registry } from '../registry.ts'
import { leesWerk } from '../teams/lees-caseload.ts'

const perKeer = 50

export interface Overgedragen {
  overgedragen: number
  nietGegaan: { huishoudenId: string; weigering: Weigering | 'opgegaan' }[]
  /** There is more: ask again with `na`. */
  volgende?: string
}

export interface TeVertrekken {
  van: Pick<Medewerker, 'medewerkerId' | 'naam'>
  overdracht: Extract<Opdracht, { soort: 'draag-over' }>['overdracht']
  na?: string | undefined
}

/**
 * A worker of this organisation leaves: in each of her households a colleague takes her place, each household all or nothing, and
 * what does not go is said. One page a call; what went is no longer hers, so it may be asked again from the beginning.
 */
export async function draagWerkOver(
  registry: Registry,
  handeling: Handeling,
  { van, overdracht, na }: TeVertrekken,
): Promise<Overgedragen> {
  const { organisatie, vandaag } = handeling
  const werker = { medewerkerId: van.medewerkerId ?? geenId, organisatie, naam: van.naam }
  const werk = await leesWerk(registry.pool, werker, { vandaag, lezer: organisatie, na, hoogstens: perKeer })
  const uit: Overgedragen = { overgedragen: 0, nietGegaan: [] }
  for (const { huishoudenId } of werk) {
    const gegaan = await voerUit(registry, handeling, {
      huishoudenId,
      opdracht: { soort: 'draag-over', van, overdracht },
    })
    if ('antwoord' in gegaan) uit.overgedragen++
    else uit.nietGegaan.push({ huishoudenId, weigering: 'weigering' in gegaan ? gegaan.weigering : 'opgegaan' })
  }
  return werk.length < perKeer ? uit : { ...uit, volgende: werk.at(-1)!.huishoudenId }
}

/** Nobody's: she is known by name alone. */
const geenId = '00000000-0000-0000-0000-000000000000'
