import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { betrokkenheidVan } from './betrokken.ts'
import { isBeslisser } from './mag-opdragen.ts'

export const BetrokkenheidEinde = z.strictObject({ reden: vrijeTekst(500) })

/**
 * Ends an involvement today, or takes back what was asked: by the organisation itself, by who decides here, or by who
 * administers. It reads nothing any more. When it is the regisseur's there is no regisseur from then on: everybody sees
 * that, and the municipality decides until another one is named.
 */
export const beeindigBetrokkenheid = opdracht({
  wie: 'bekende',
  invoer: BetrokkenheidEinde,
  weigeringen: ['betrokkenheid-onbekend', 'geen-beslisser'],
  beslis(huishouden, { betrokkene, reden }: { betrokkene: string; reden: string }, door) {
    const mag = betrokkene === door.organisatie || door.beheer || isBeslisser(huishouden, door)
    if (!mag) return { weigering: 'geen-beslisser' }
    const [betrokkenheidId, rij] = betrokkenheidVan(huishouden, betrokkene) ?? []
    if (betrokkenheidId === undefined || !rij) return { weigering: 'betrokkenheid-onbekend' }
    if (rij.stand === 'beeindigd') return { feiten: [] }
    const besluit = { door: door.organisatie, op: door.op, reden }
    return { feiten: [{ soort: 'betrokkenheid-beeindigd', betrokkenheidId, tot: door.vandaag, besluit }] }
  },
})
