import type { z } from 'zod'
import { leestDomein } from '../../velden/instrument.ts'
import { magWijzigen } from '../betrokkenheden/mag-wijzigen.ts'
import { isLid } from '../leden/lidmaatschap.ts'
import { opdracht } from '../opdracht.ts'
import { geldendeDoelscore } from './geldende-doelscore.ts'
import { instrumentVan, isOpSchaal } from './instrument-van.ts'
import { Doelscore } from './metingen.ts'

export const DoelscoreOpgave = Doelscore.pick({ inwonerId: true, instrument: true, domein: true, score: true }).meta({
  id: 'DoelscoreOpgave',
})
export type DoelscoreOpgave = z.infer<typeof DoelscoreOpgave>

/**
 * Where a member wants to be on one domain; one target for each, in the place of the one there was. Only on a domain she
 * reads: otherwise she would hear that another stated one.
 */
export const stelDoelscore = opdracht({
  wie: 'betrokken',
  invoer: DoelscoreOpgave,
  weigeringen: ['inwoner-onbekend', 'instrument-onbekend', 'domein-onbekend', 'score-onjuist', 'niet-uw-woord'],
  beslis(huishouden, { doelscore: opgave }: { doelscore: DoelscoreOpgave }, door) {
    const { inwonerId, instrument, domein, score } = opgave
    if (!isLid(huishouden, inwonerId)) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    const waarmee = instrumentVan(door, instrument)
    if (!waarmee) return { weigering: 'instrument-onbekend', veld: 'instrument' }
    const leefgebieden = door.doelbinding.regelVoor(door.organisatie)?.leefgebieden
    if (!waarmee.domeinen.includes(domein) || !leestDomein(leefgebieden, opgave))
      return { weigering: 'domein-onbekend', veld: 'domein' }
    if (!isOpSchaal(score, waarmee)) return { weigering: 'score-onjuist', veld: 'score' }
    const eerder = geldendeDoelscore(huishouden.doelscores, opgave)
    if (eerder?.[1].score === score) return { feiten: [], nieuweIds: { doelscoreId: eerder[0] } }
    if (eerder && !magWijzigen(huishouden, eerder[1].bron, door)) return { weigering: 'niet-uw-woord' }
    const doelscoreId = eerder?.[0] ?? door.nieuwId()
    const doelscore = { ...opgave, gesteldOp: door.vandaag, bron: door.organisatie }
    return { feiten: [{ soort: 'doelscore-gesteld', doelscoreId, doelscore }], nieuweIds: { doelscoreId } }
  },
})
