import type { Handeling } from '../../handeling.ts'
import type { Medewerker } from '../../velden/medewerker.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { betrokkenheidVan, loopt } from './betrokken.ts'

/**
 * Whoever accepts what was offered is involved: as her row says, granted by who offered it (`door`). Nothing where she is
 * involved already. Pure.
 */
export function wordtBetrokken(
  { betrokkenheden, grondslag }: Pick<Huishouden, 'betrokkenheden' | 'grondslag'>,
  { organisatie, medewerker, door }: { organisatie: string; medewerker: Medewerker; door: string },
  { doelbinding, op, vandaag, nieuwId }: Handeling,
): { betrokkenheidId: string; feiten: Feit[] } {
  const [betrokkenheidId, rij] = betrokkenheidVan({ betrokkenheden }, organisatie) ?? [nieuwId()]
  if (rij && loopt(rij, op)) return { betrokkenheidId, feiten: [] }
  const doel = doelbinding.regelVoor(organisatie)!.doel
  const besluit = { door, op }
  const toekenning = { doel, grondslag, besluit }
  if (!rij) {
    const betrokkenheid = { organisatie, medewerker, sinds: vandaag, stand: 'toegekend' as const, ...toekenning }
    return { betrokkenheidId, feiten: [{ soort: 'betrokkenheid-ontstaan', betrokkenheidId, betrokkenheid }] }
  }
  return {
    betrokkenheidId,
    feiten: [
      { soort: 'betrokkenheid-toegekend', betrokkenheidId, sinds: vandaag, ...toekenning },
      { soort: 'betrokkenheid-gewijzigd', betrokkenheidId, medewerker },
    ],
  }
}
