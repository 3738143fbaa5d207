import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { evolve, type Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { nazorgEindigt } from '../nazorg/geplande-nazorg.ts'
import { opdracht } from '../opdracht.ts'
import { betrokkenNaHeropenen } from './betrokken-na-heropenen.ts'
import { laatsteDag } from './na-sluiten.ts'
import { watElders } from './wat-elders.ts'

export const HuishoudenHeropening = z.strictObject({ reden: vrijeTekst(500) }).meta({ id: 'HuishoudenHeropening' })
export type HuishoudenHeropening = z.infer<typeof HuishoudenHeropening>

interface Heropening {
  heropening: HuishoudenHeropening
  /** Where its members are, or were, besides; opened with it. */
  elders?: readonly Huishouden[]
}

/**
 * Helping begins again where it ended, by who was granted when it closed. The organisation of the regisseur and the one that reopens
 * are granted again, all others ask anew. Who lives elsewhere by now is a member for the time being, who died meanwhile is none,
 * and a door that became secret is secret here too.
 */
export const heropenHuishouden = opdracht({
  wie: 'heropener',
  over: 'persoon',
  invoer: HuishoudenHeropening,
  weigeringen: ['te-lang-gesloten', 'niemand-over'],
  beslis(huishouden, { heropening: { reden }, elders = [] }: Heropening, door) {
    const { gesloten } = huishouden
    if (!gesloten) return { feiten: [] }
    if (door.vandaag > laatsteDag(gesloten, door.beleid)) return { weigering: 'te-lang-gesloten' }
    const { wonenElders, feiten: overLeden } = watElders(huishouden, elders, door)
    const heropend: Feit = {
      soort: 'huishouden-heropend',
      afsluitingId: door.nieuwId(),
      afsluiting: { ...gesloten, heropend: { op: door.vandaag, door: door.organisatie, reden } },
      ...(wonenElders.length > 0 && {
        voorlopig: {
          inwonerIds: [...new Set(wonenElders.map(({ inwonerId }) => inwonerId))],
          sinds: door.vandaag,
        },
      }),
    }
    const feiten = [
      heropend,
      ...overLeden,
      ...betrokkenNaHeropenen(huishouden, door),
      ...nazorgEindigt(huishouden, door),
    ]
    const na = feiten.reduce<Huishouden>(evolve, huishouden)
    if (Object.keys(na.inwoners).length === 0) return { weigering: 'niemand-over' }
    return { feiten, huishouden: na, ...(wonenElders.length > 0 && { teToetsen: wonenElders }) }
  },
})
