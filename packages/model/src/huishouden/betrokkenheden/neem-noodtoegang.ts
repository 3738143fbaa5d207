import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { betrokkenheidVan, loopt } from './betrokken.ts'

export const NoodtoegangOpgave = z
  .strictObject({
    reden: vrijeTekst(500).describe('Waarom niet kan worden gewacht; de regisseur en de gemeente lezen dit'),
    uren: z.int().min(1).max(72).describe('Zo lang als nodig; de gemeente heeft een maximum'),
  })
  .meta({ id: 'NoodtoegangOpgave' })
export type NoodtoegangOpgave = z.infer<typeof NoodtoegangOpgave>

/**
 * Breaks the glass: an organisation that asked reads the whole file for some hours without being granted, and changes
 * nothing. Who decides here and who administers see it at once. Who is granted needs none.
 */
export const neemNoodtoegang = opdracht({
  wie: 'aanvrager',
  invoer: NoodtoegangOpgave,
  weigeringen: ['noodtoegang-te-lang'],
  beslis(huishouden, { noodtoegang: { reden, uren } }: { noodtoegang: NoodtoegangOpgave }, door) {
    if (uren > door.beleid.noodtoegang.uren) return { weigering: 'noodtoegang-te-lang', veld: 'uren' }
    const [betrokkenheidId, rij] = betrokkenheidVan(huishouden, door.organisatie)!
    if (loopt(rij, door.op)) return { feiten: [] }
    const tot = new Date(Date.parse(door.op) + uren * 3_600_000).toISOString()
    return { feiten: [{ soort: 'noodtoegang-genomen', betrokkenheidId, noodtoegang: { tot, reden } }] }
  },
})
