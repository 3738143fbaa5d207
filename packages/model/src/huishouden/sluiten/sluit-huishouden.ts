import { z } from 'zod'
import { zichtbareScores } from '../../doelbinding/zichtbare-metingen.ts'
import { veldboom } from '../../doelbinding/veldboom.ts'
import type { Handeling } from '../../handeling.ts'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Id, Organisatie } from '../../velden/velden.ts'
import type { Huishouden } from '../huishouden.ts'
import { aanbodVervalt } from '../regie/beeindig-aanbod.ts'
import { geplandeNazorg, nazorgBijSluitenBezwaren } from '../nazorg/geplande-nazorg.ts'
import { NazorgOpgave } from '../nazorg/plan-nazorg.ts'
import { opdracht } from '../opdracht.ts'
import { DoelAfronding } from '../plan/rond-doel-af.ts'
import { SluitingAanleiding } from './sluiten.ts'
import { metUitkomsten, uitkomstBezwaren } from './uitkomsten.ts'
import { watLoopt } from './wat-loopt.ts'

export const SluitingOpgave = z
  .strictObject({
    aanleiding: SluitingAanleiding.default('overig'),
    reden: vrijeTekst(500).describe('In eigen woorden; wie betrokken was leest het'),
    doelen: z
      .record(Id, DoelAfronding)
      .optional()
      .describe('Wat er van elk doel kwam waaraan nog wordt gewerkt; zonder wordt het sluiten geweigerd'),
    slotmetingen: z
      .array(Id)
      .max(30)
      .optional()
      .describe('De zrm-metingen waarmee wordt afgesloten; weggelaten: de laatste van ieder'),
    nazorg: z
      .array(
        NazorgOpgave.extend({
          organisatie: Organisatie.optional().describe(
            'Wie haar geeft, hier betrokken; weggelaten: uw eigen organisatie',
          ),
        }),
      )
      .max(10)
      .optional()
      .describe('Contact nadat de hulp is geëindigd'),
    eindigLopende: z
      .boolean()
      .optional()
      .describe('true: wat nog loopt eindigt vandaag; anders wordt het sluiten daarom geweigerd'),
  })
  .meta({ id: 'SluitingOpgave' })
export type SluitingOpgave = z.infer<typeof SluitingOpgave>

/**
 * Closes the household today, with what became of every goal: everybody's reading and every projection ends, but where the
 * table says that a right outlasts it, and but for the result, which who was involved reads for its term. What still runs is
 * said, or ended with it.
 */
export const sluitHuishouden = opdracht({
  wie: 'beslisser',
  invoer: SluitingOpgave,
  weigeringen: ['huishouden-loopt-nog', ...uitkomstBezwaren, ...nazorgBijSluitenBezwaren],
  beslis(huishouden, { sluiting: opgave }: { sluiting: SluitingOpgave }, door) {
    const { aanleiding, reden, doelen = {}, slotmetingen, eindigLopende } = opgave
    const lopende = watLoopt(huishouden, door)
    const eerste = lopende.find(({ bekend }) => bekend !== false)
    if (eerste && !eindigLopende) return { weigering: 'huishouden-loopt-nog', veld: eerste.pad }
    const uitkomsten = metUitkomsten(huishouden, doelen, door)
    if ('weigering' in uitkomsten) return uitkomsten
    const bekend = bekendeMetingen(huishouden, door)
    const vreemd = (slotmetingen ?? []).findIndex((id) => !Object.hasOwn(bekend, id))
    if (vreemd >= 0) return { weigering: 'rij-onbekend', veld: `slotmetingen/${vreemd}` }
    const nazorg = geplandeNazorg(huishouden, opgave.nazorg ?? [], door)
    if ('weigering' in nazorg) return nazorg
    const sluiting = {
      per: door.vandaag,
      door: door.organisatie,
      reden,
      aanleiding,
      ...(slotmetingen && { slotmetingen: [...new Set(slotmetingen)] }),
    }
    return {
      feiten: [
        ...uitkomsten,
        ...lopende.map(({ einde }) => einde()),
        ...aanbodVervalt(huishouden),
        ...nazorg,
        { soort: 'huishouden-gesloten', sluiting },
      ],
    }
  },
})

/** The measurements this organisation reads. */
function bekendeMetingen({ zrm }: Huishouden, { doelbinding, organisatie }: Handeling): Record<string, unknown> {
  const regel = doelbinding.regelVoor(organisatie)
  return regel && veldboom(regel).has('zrm') ? zichtbareScores(zrm, regel) : {}
}
