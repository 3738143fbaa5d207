import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { aanbodEindigt } from './beeindig-aanbod.ts'

export const RegieWeigering = z
  .strictObject({ reden: vrijeTekst(500).describe('Wie de regie aanbood leest dit') })
  .meta({ id: 'RegieWeigering' })
export type RegieWeigering = z.infer<typeof RegieWeigering>

/** Says no to what was offered, also after its last day: whoever is regisseur stays so. */
export const weigerRegie = opdracht({
  wie: 'aangeboden',
  invoer: RegieWeigering,
  weigeringen: ['regieaanbod-onbekend'],
  beslis(huishouden, { weigering: { reden } }: { weigering: RegieWeigering }, { organisatie }) {
    if (huishouden.regieaanbod?.aan.organisatie !== organisatie) return { weigering: 'regieaanbod-onbekend' }
    return { feiten: aanbodEindigt(huishouden, 'geweigerd', reden) }
  },
})
