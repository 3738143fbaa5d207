import type { z } from 'zod'
import { project } from '../../doelbinding/project.ts'
import type { Handeling } from '../../handeling.ts'
import { vrijeTekst } from '../../velden/tekst.ts'
import type { Huishouden } from '../huishouden.ts'
import { persoonVan } from '../leden/lidmaatschap.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { Beperking } from './beperkingen.ts'

export const BeperkingOpgave = Beperking.omit({ sinds: true, organisatie: true, toen: true })
  .extend({ reden: vrijeTekst(500) })
  .meta({ id: 'BeperkingOpgave' })
export type BeperkingOpgave = z.infer<typeof BeperkingOpgave>

/** Grants what a resident asked: named receivers get nothing new about her, or lose her. The same again is the same one. */
export const beperkVerwerking = opdracht({
  wie: 'beslisser',
  invoer: BeperkingOpgave,
  weigeringen: ['inwoner-onbekend', 'ontvanger-onbekend'],
  beslis(huishouden, { beperking: opgave }: { beperking: BeperkingOpgave }, door) {
    if (!persoonVan(huishouden, opgave.inwonerId)) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    const vreemd = opgave.audiences.findIndex((audience) => !door.doelbinding.regelVoor(audience))
    if (vreemd >= 0) return { weigering: 'ontvanger-onbekend', veld: `audiences/${vreemd}` }
    const eerder = Object.entries(huishouden.beperkingen).find(
      ([, { soort, inwonerId, audiences, verzoekId, reden }]) =>
        zelfdeInhoud({ soort, inwonerId, audiences, verzoekId, reden }, { verzoekId: undefined, ...opgave }),
    )
    if (eerder) return { feiten: [], nieuweIds: { beperkingId: eerder[0] } }
    const beperkingId = door.nieuwId()
    const { vandaag: sinds, organisatie } = door
    const beperking = {
      ...opgave,
      sinds,
      organisatie,
      ...(opgave.soort === 'beperking' && { toen: watZijHebben(huishouden, opgave.audiences, door) }),
    }
    return { feiten: [{ soort: 'verwerking-beperkt', beperkingId, beperking }], nieuweIds: { beperkingId } }
  },
})

function watZijHebben(huishouden: Huishouden, audiences: readonly string[], { doelbinding, op }: Handeling) {
  return Object.fromEntries(
    audiences.flatMap((audience) => {
      const document = project(huishouden, doelbinding.regelVoor(audience)!, doelbinding, op)
      return document ? [[audience, document]] : []
    }),
  )
}
