import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { opdracht } from '../opdracht.ts'
import { rijMet } from '../rijen.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { keurSchaling, schalingBezwaren, SchalingOpgave } from './schaal-op.ts'
import type { Schaling } from './schalingen.ts'

/** What was said of it, said better, by who scaled up: the review may be another day, somebody else stays at hand. */
export const wijzigSchaling = opdracht({
  wie: 'betrokken',
  invoer: SchalingOpgave,
  weigeringen: ['schaling-onbekend', ...schalingBezwaren],
  beslis(huishouden, { schalingId, opgave }: { schalingId: string; opgave: SchalingOpgave }, door) {
    const schaling = eigenSchaling(huishouden, schalingId, door.organisatie)
    if (!schaling) return { weigering: 'schaling-onbekend', veld: 'schalingId' }
    const fout = keurSchaling(huishouden, opgave, door)
    if (fout) return fout
    if (schaling.terug && schaling.terug.per < opgave.per) return { weigering: 'datum-onmogelijk', veld: 'per' }
    const { door: wie, medewerker, terug } = schaling
    const nieuw: Schaling = { ...opgave, door: wie, ...(medewerker && { medewerker }), ...(terug && { terug }) }
    const feiten: Feit[] = zelfdeInhoud(schaling, nieuw)
      ? []
      : [{ soort: 'schaling-gewijzigd', schalingId, schaling: nieuw }]
    return { feiten }
  },
})

/** Of another organisation nobody hears that there is one. */
export function eigenSchaling({ schalingen }: Huishouden, id: string, organisatie: string): Schaling | undefined {
  const rij = rijMet(schalingen, id)
  return rij?.door === organisatie ? rij : undefined
}
