import type { z } from 'zod'
import { VerzekeringOpgave, type Verzekering } from '../../velden/persoon.ts'
import { verzekeringen } from '../../velden/verzekering-op.ts'
import { magContactmomenten } from '../contactmomenten/mag-contactmomenten.ts'
import { opdracht } from '../opdracht.ts'
import { keurVerzekering } from './keur-verzekering.ts'
import { wijzigInwoner } from './wijzig-inwoner.ts'

export const VerzekeringBijwerking = VerzekeringOpgave.meta({ id: 'VerzekeringBijwerking' })
export type VerzekeringBijwerking = z.infer<typeof VerzekeringBijwerking>

/** The insurance visits are claimed on: told and corrected by whoever may record visits, because only they read it. */
export const werkVerzekeringBij = opdracht({
  wie: 'betrokken',
  over: 'persoon',
  invoer: VerzekeringBijwerking,
  weigeringen: ['bsn-niet-toegestaan', 'geen-wijkverpleging', 'inwoner-onbekend', 'datum-onmogelijk'],
  beslis(huishouden, { inwonerId, verzekering }: { inwonerId: string; verzekering: VerzekeringBijwerking }, door) {
    const leest = door.doelbinding.regelVoor(door.organisatie)?.velden.includes('inwoners.*.verzekering')
    if (door.magBsn && !leest) return { weigering: 'geen-wijkverpleging' }
    const geweigerd = magContactmomenten(door)
    if (geweigerd) return geweigerd
    const inwoner = huishouden.inwoners[inwonerId]
    const fout = inwoner && keurVerzekering(verzekering, inwoner.geboortedatum, door.vandaag)
    if (fout) return fout
    return wijzigInwoner(huishouden, inwonerId, { verzekering: volgende(inwoner?.verzekering, verzekering) }, door)
  },
})

/**
 * With a first day it is an insurance from then on, and the others keep their own days. Without it is a correction of the
 * last one.
 */
function volgende(bekend: Verzekering | undefined, opgave: VerzekeringBijwerking): Verzekering {
  const [laatste, ...eerder] = verzekeringen(bekend)
  if (!laatste || !opgave.sinds) return { ...bekend, ...opgave }
  const andere = [laatste, ...eerder].filter(({ sinds }) => sinds !== opgave.sinds)
  const [eerste, ...rest] = [opgave, ...andere].toSorted((a, b) => (b.sinds ?? '').localeCompare(a.sinds ?? ''))
  return { ...eerste!, ...(rest.length > 0 && { eerder: rest.slice(0, 20) }) }
}
