import type { VerzekeringBijwerking } from '../registreren/aanmelding.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import type { Oordeel } from '../opdrachten.ts'
import type { Verzekering } from '../../velden/persoon.ts'
import { verzekeringen } from '../../velden/verzekering-op.ts'
import { werkInwonerBij } from './werk-inwoner-bij.ts'
import { magContactmomenten } from '../contactmomenten/keur-contactmoment.ts'

/** The insurance visits are claimed on: told and corrected by whoever may record visits, because only they read it. */
export function werkVerzekeringBij(
  huishouden: Huishouden,
  { inwonerId, verzekering }: { inwonerId: string; verzekering: VerzekeringBijwerking },
  door: Handeling,
): Oordeel {
  const leest = door.doelbinding.regelVoor(door.organisatie)?.velden.includes('inwoners.*.verzekering')
  if (door.magBsn && !leest) return { weigering: 'geen-wijkverpleging' }
  const geweigerd = magContactmomenten(door)
  if (geweigerd) return geweigerd
  const inwoner = huishouden.inwoners[inwonerId]
  const fout = inwoner && keurVerzekering(verzekering, inwoner.geboortedatum, door.vandaag)
  if (fout) return fout
  const nieuw = volgende(inwoner?.verzekering, verzekering)
  return werkInwonerBij(huishouden, inwonerId, { verzekering: nieuw })
}

/**
 * What makes this insurance impossible. A change is known weeks before it begins; an insurance of a year mistyped would be
 * the last one for ever, and what is told without a day a correction of that one.
 */
export function keurVerzekering(
  { sinds }: Pick<Verzekering, 'sinds'>,
  geboortedatum: string,
  vandaag: string,
): { weigering: 'datum-onmogelijk'; veld: 'sinds' } | undefined {
  const kan = !sinds || (sinds >= geboortedatum && sinds <= `${Number(vandaag.slice(0, 4)) + 1}${vandaag.slice(4)}`)
  return kan ? undefined : { weigering: 'datum-onmogelijk', veld: 'sinds' }
}

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
