import { regelVoor } from '../../../doelbinding/tabel.ts'
import type { VerzekeringBijwerking } from '../../../registratie/aanmelding.ts'
import type { Huishouden } from '../../huishouden.ts'
import type { Beslissing, Omstandigheden } from '../../opdrachten.ts'
import { werkInwonerBij } from '../werk-inwoner-bij.ts'
import { magContactmomenten } from './keur-contactmoment.ts'

/** The insurance visits are claimed on: told and corrected by whoever may record visits, because only they read it. */
export function werkVerzekeringBij(
  huishouden: Huishouden,
  { inwonerId, verzekering }: { inwonerId: string; verzekering: VerzekeringBijwerking },
  door: Omstandigheden,
): Beslissing {
  const leest = regelVoor(door.organisatie)?.velden.includes('inwoners.*.verzekering')
  if (door.magBsn && !leest) return { weigering: 'geen-wijkverpleging' }
  return magContactmomenten(door) ?? werkInwonerBij(huishouden, inwonerId, { verzekering })
}
