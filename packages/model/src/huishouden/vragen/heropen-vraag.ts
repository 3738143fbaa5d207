import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { bekendeVraag } from './bekende-vraag.ts'

export const HeropeningOpgave = z
  .strictObject({ reden: vrijeTekst(500).describe('Waarom het toch niet klaar was') })
  .meta({ id: 'HeropeningOpgave' })
export type HeropeningOpgave = z.infer<typeof HeropeningOpgave>

/** An answered question is open again, because the answer did not do; its answers stay. */
export const heropenVraag = opdracht({
  wie: 'betrokken',
  invoer: HeropeningOpgave,
  weigeringen: ['rij-onbekend'],
  beslis(huishouden, { vraagId, heropening }: { vraagId: string; heropening: HeropeningOpgave }, door) {
    const eerder = bekendeVraag(huishouden, vraagId, door)
    if (!eerder) return { weigering: 'rij-onbekend', veld: 'vraagId' }
    if (!eerder.beantwoord) return { feiten: [] }
    const { beantwoord: _, ...open } = eerder
    const vraag = { ...open, heropend: { op: door.vandaag, reden: heropening.reden } }
    return { feiten: [{ soort: 'vraag-heropend', vraagId, vraag }] }
  },
})
