import { met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './regie.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'regisseur-benoemd': (_, zicht) =>
    zicht.stuk('regisseur', ({ organisatie, medewerker }) =>
      zin('De regie ligt', met('bij', medewerker?.naam), met('van', zicht.partij(organisatie))),
    ),
}
