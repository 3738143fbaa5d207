import { dagInWoorden, met, zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './regie.ts'

export const zinnen: Zinnen<keyof typeof feiten> = {
  'regisseur-benoemd': (_, zicht) =>
    zicht.stuk('regisseur', ({ organisatie, medewerker }) =>
      zin('De regie ligt', met('bij', medewerker?.naam), met('van', zicht.partij(organisatie))),
    ),
  'regie-aangeboden': (_, zicht) =>
    zicht.stuk('regieaanbod', ({ aan, van, uiterlijk }) =>
      zin(
        zicht.partij(van),
        'bood de regie aan',
        met('aan', zicht.partij(aan)),
        met('tot en met', dagInWoorden(uiterlijk)),
      ),
    ),
  // How it ended is told by who coordinates from then on; why is in no document.
  'regieaanbod-beeindigd': (_, zicht) =>
    zicht.stukWeg('regieaanbod', ({ aan }) =>
      zin('Het aanbod van de regie', met('aan', zicht.partij(aan)), 'is voorbij'),
    ),
}
