import type { z } from 'zod'
import { opdracht } from '../opdracht.ts'
import { eigenContactmoment, nietEigen } from './eigen-contactmoment.ts'
import { bezwaren, isDubbel, keurContactmoment, ligtTeVer } from './keur-contactmoment.ts'
import { ContactmomentOpgave } from './leg-contactmoment-vast.ts'

export const ContactmomentCorrectie = ContactmomentOpgave.partial().meta({
  id: 'ContactmomentCorrectie',
  description: 'Alleen de velden die veranderen',
})
export type ContactmomentCorrectie = z.infer<typeof ContactmomentCorrectie>

/** Corrects a visit; the organisation's own, under the rules of a new one. The same values again change nothing. */
export const corrigeerContactmoment = opdracht({
  wie: 'betrokken',
  invoer: ContactmomentCorrectie,
  weigeringen: [
    ...bezwaren,
    'datum-te-lang-geleden',
    'contactmoment-bestaat-al',
    ...nietEigen,
    'contactmoment-ingetrokken',
  ],
  beslis(
    huishouden,
    { contactmomentId, correctie }: { contactmomentId: string; correctie: ContactmomentCorrectie },
    door,
  ) {
    const eerder = eigenContactmoment(huishouden, contactmomentId, door)
    if ('weigering' in eerder) return eerder
    if (eerder.ingetrokkenOp) return { weigering: 'contactmoment-ingetrokken' }
    const { nogmaals, ...velden } = correctie
    const contactmoment = { ...eerder, ...velden }
    const gewijzigd = (Object.keys(velden) as (keyof typeof velden)[]).filter(
      (veld) => contactmoment[veld] !== eerder[veld],
    )
    if (gewijzigd.length === 0) return { feiten: [] }
    const geweigerd = keurContactmoment(huishouden, contactmoment, door.vandaag)
    if (geweigerd) return geweigerd
    if (gewijzigd.includes('datum') && ligtTeVer(contactmoment.datum, door.vandaag))
      return { weigering: 'datum-te-lang-geleden', veld: 'datum' }
    // A tariff does not make it another visit: two that were equal on purpose may each have it mended.
    const wordtAnder = gewijzigd.some((veld) => veld !== 'tariefCenten')
    if (!nogmaals && wordtAnder && isDubbel(huishouden, contactmoment, contactmomentId))
      return { weigering: 'contactmoment-bestaat-al' }
    return { feiten: [{ soort: 'contactmoment-gecorrigeerd', contactmomentId, contactmoment }] }
  },
})
