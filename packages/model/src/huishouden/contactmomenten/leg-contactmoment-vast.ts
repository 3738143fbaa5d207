import { z } from 'zod'
import { AgbCode } from '../../velden/velden.ts'
import { opdracht } from '../opdracht.ts'
import { Contactmoment } from './contactmomenten.ts'
import { bezwaren, isDubbel, keurContactmoment, ligtTeVer } from './keur-contactmoment.ts'
import { magContactmomenten } from './mag-contactmomenten.ts'

export const ContactmomentOpgave = Contactmoment.omit({ organisatie: true, ingetrokkenOp: true })
  .extend({
    agbUitvoerder: AgbCode,
    nogmaals: z
      .boolean()
      .optional()
      .describe('true: dit is een tweede contactmoment met precies dezelfde gegevens, geen herhaling van het eerste'),
  })
  .meta({ id: 'ContactmomentOpgave' })
export type ContactmomentOpgave = z.infer<typeof ContactmomentOpgave>

/**
 * Records a nurse's visit. What could never be claimed is refused at the door: a visit of tomorrow has not been made, and
 * one without an insurance and a BSN has no insurer. One that equals another visit is taken when it says it is a second.
 */
export const legContactmomentVast = opdracht({
  wie: 'betrokken',
  invoer: ContactmomentOpgave,
  weigeringen: [
    'bsn-niet-toegestaan',
    'geen-wijkverpleging',
    ...bezwaren,
    'datum-te-lang-geleden',
    'contactmoment-bestaat-al',
  ],
  beslis(huishouden, { contactmoment: gegeven }: { contactmoment: ContactmomentOpgave }, door) {
    const { nogmaals, ...opgave } = gegeven
    const contactmoment = { ...opgave, organisatie: door.organisatie }
    const geweigerd = magContactmomenten(door) ?? keurContactmoment(huishouden, contactmoment, door.vandaag)
    if (geweigerd) return geweigerd
    if (ligtTeVer(opgave.datum, door.vandaag)) return { weigering: 'datum-te-lang-geleden', veld: 'datum' }
    if (!nogmaals && isDubbel(huishouden, contactmoment)) return { weigering: 'contactmoment-bestaat-al' }
    const contactmomentId = door.nieuwId()
    return {
      feiten: [{ soort: 'contactmoment-vastgelegd', contactmomentId, contactmoment }],
      nieuweIds: { contactmomentId },
    }
  },
})
