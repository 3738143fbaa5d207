import { z } from 'zod'
import { isLopend } from '../../doelbinding/termijnen.ts'
import { vrijeTekst } from '../../velden/tekst.ts'
import type { Handeling } from '../../handeling.ts'
import { lopendeContacten } from '../afspraken/lopende-contacten.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { aanbodVervalt } from '../regie/beeindig-aanbod.ts'
import { opdracht } from '../opdracht.ts'

export const SluitingOpgave = z.strictObject({
  reden: vrijeTekst(500),
  eindigLopende: z
    .boolean()
    .optional()
    .describe('true: wat nog loopt eindigt vandaag; anders wordt het sluiten daarom geweigerd'),
})
export type SluitingOpgave = z.infer<typeof SluitingOpgave>

/**
 * Closes the household today: everybody's reading and every projection ends, but where the table says that a right
 * outlasts it. What still runs is said, or ended with it.
 */
export const sluitHuishouden = opdracht({
  wie: 'beslisser',
  invoer: SluitingOpgave,
  weigeringen: ['huishouden-loopt-nog'],
  beslis(huishouden, { sluiting: { reden, eindigLopende } }: { sluiting: SluitingOpgave }, door) {
    const lopende = watLoopt(huishouden, door)
    if (lopende[0] && !eindigLopende) return { weigering: 'huishouden-loopt-nog', veld: lopende[0].pad }
    const sluiting = { per: door.vandaag, door: door.organisatie, reden }
    return {
      feiten: [
        ...lopende.map(({ einde }) => einde(door.vandaag)),
        ...aanbodVervalt(huishouden),
        { soort: 'huishouden-gesloten', sluiting },
      ],
    }
  },
})

/** Each thing that still runs, and the fact that ends it. Decisions on youth care end at the provider, not here. */
function watLoopt(huishouden: Huishouden, door: Handeling): { pad: string; einde: (vandaag: string) => Feit }[] {
  const { verwijzingen, acties } = huishouden
  return [
    ...Object.entries(verwijzingen)
      .filter(([, rij]) => isLopend(rij))
      .map(([verwijzingId]) => ({
        pad: `verwijzingen/${verwijzingId}`,
        einde: (statusDatum: string): Feit => ({
          soort: 'verwijzing-bijgewerkt',
          verwijzingId,
          status: 'beeindigd',
          statusDatum,
          statusReden: 'overig',
        }),
      })),
    ...Object.entries(acties)
      .filter(([, { status }]) => status === 'open' || status === 'gepland')
      .map(([actieId, { datum = null }]) => ({
        pad: `acties/${actieId}`,
        einde: (): Feit => ({ soort: 'actie-bijgewerkt', actieId, status: 'vervallen', datum }),
      })),
    ...lopendeContacten(huishouden, door),
  ]
}
