import { z } from 'zod'
import { Grondslag } from '../../velden/grondslag.ts'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Datum } from '../../velden/velden.ts'
import { opdracht } from '../opdracht.ts'
import { betrokkenheidVan, loopt } from './betrokken.ts'

export const Toekenning = z
  .strictObject({
    doel: vrijeTekst(300).describe('Waarvoor de organisatie het huishouden leest'),
    grondslag: Grondslag,
    tot: Datum.optional().describe('Vanaf deze dag niet meer; weggelaten: tot zij wordt beëindigd'),
    reden: vrijeTekst(500).optional(),
  })
  .meta({ id: 'Toekenning' })
export type Toekenning = z.infer<typeof Toekenning>

/** Grants what an organisation asked by registering; also after a refusal. One that runs already changes by it. */
export const kenBetrokkenheidToe = opdracht({
  wie: 'beslisser',
  invoer: Toekenning,
  weigeringen: ['betrokkenheid-onbekend', 'datum-onmogelijk'],
  beslis(huishouden, { aanvrager, toekenning }: { aanvrager: string; toekenning: Toekenning }, door) {
    const gevonden = betrokkenheidVan(huishouden, aanvrager)
    if (!gevonden || gevonden[1].stand === 'beeindigd') return { weigering: 'betrokkenheid-onbekend' }
    const [betrokkenheidId, rij] = gevonden
    const { reden, doel, grondslag, tot } = toekenning
    if (tot !== undefined && tot <= door.vandaag) return { weigering: 'datum-onmogelijk', veld: 'tot' }
    const besluit = { door: door.organisatie, op: door.op, ...(reden !== undefined && { reden }) }
    const sinds = loopt(rij, door.op) ? rij.sinds : door.vandaag
    return {
      feiten: [
        {
          soort: 'betrokkenheid-toegekend',
          betrokkenheidId,
          sinds,
          doel,
          grondslag,
          ...(tot !== undefined && { tot }),
          besluit,
        },
      ],
    }
  },
})
