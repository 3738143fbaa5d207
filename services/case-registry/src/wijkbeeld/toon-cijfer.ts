import type { RegistryDeps } from '../registry-deps.ts'
import type { Cijfer } from '../routes/wijkbeeld/wijkbeeld-contract.ts'
import type { Maandcijfer } from './lees-wijkcijfers.ts'
import { wijkcode } from '../overzicht/wijkcode.ts'

type Gemeente = Pick<RegistryDeps['inrichting'], 'gemeente' | 'wijken' | 'wijkbeeld'>

/** A number as it is told, with what the municipality says it is a part of. Only of what is told anything is computed. Pure. */
export function toonCijfer({ maand, soort, wijk, wat, aantal }: Maandcijfer, gemeente: Gemeente): Cijfer {
  const inwoners =
    wijk === '' ? gemeente.gemeente.inwoners : gemeente.wijken.find((een) => wijkcode(een) === wijk)?.inwoners
  const { minutenPerRegistratie } = gemeente.wijkbeeld
  return {
    maand,
    soort,
    ...(wijk !== '' && { wijk }),
    ...(wat !== '' && { wat }),
    ...(aantal !== null && { aantal }),
    ...(aantal !== null && inwoners !== undefined && { perDuizend: Math.round((aantal / inwoners) * 100_000) / 100 }),
    ...(aantal !== null &&
      soort === 'voorkomen' &&
      minutenPerRegistratie !== undefined && { minuten: aantal * minutenPerRegistratie }),
  }
}
