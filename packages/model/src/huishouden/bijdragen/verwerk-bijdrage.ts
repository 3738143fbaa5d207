import type { Inhoud } from '../../berichten/bijdrage.ts'
import { meldAnders } from '../afwijkingen/meld-anders.ts'
import { neemBesluit } from '../besluiten/neem-besluit.ts'
import { startZorg, trekZorgstartIn } from '../besluiten/start-zorg.ts'
import { neemWijzigingOver } from '../leden/neem-wijziging-over.ts'
import { opdracht, type Regel } from '../opdracht.ts'
import { ontvangMatch } from '../signalen/ontvang-match.ts'
import { werkVerwijzingBij } from '../verwijzingen/werk-verwijzing-bij.ts'
import type { Weigering } from '../weigeringen.ts'
import type { Verwerking } from './verwerking.ts'

/** What each kind of contribution leads to. */
const regels = {
  'inwoner-gewijzigd': neemWijzigingOver,
  'anders-gemeld': meldAnders,
  'match-ontvangen': ontvangMatch,
  'verwijzing-bijgewerkt': werkVerwijzingBij,
  'besluit-genomen': neemBesluit,
  'zorg-gestart': startZorg,
  'zorgstart-ingetrokken': trekZorgstartIn,
} as const satisfies { [S in Inhoud['soort']]: Regel<Verwerking<S>, Weigering> }

type Eigen = (typeof regels)[Inhoud['soort']]['weigeringen'][number]

/**
 * Takes in what a partner system told; the doelbinding table says which system may tell what, and whose right outlasts the
 * closing of a household: care that was given is still reported then, and from anybody else nothing is taken in.
 */
export const verwerkBijdrage = opdracht({
  wie: 'partner',
  over: 'persoon',
  weigeringen: [
    'bijdrage-niet-toegestaan',
    'bijdrage-na-sluiten',
    ...new Set(Object.values(regels).flatMap(({ weigeringen }): readonly Eigen[] => weigeringen)),
  ],
  beslis(huishouden, verwerking: Verwerking, door) {
    const { soort } = verwerking.inhoud
    const regel = door.doelbinding.regelVoor(door.organisatie)
    if (!regel?.bijdragen.includes(soort)) return { weigering: 'bijdrage-niet-toegestaan' }
    if (huishouden.gesloten && !regel.naSluiten) return { weigering: 'bijdrage-na-sluiten' }
    const { beslis } = regels[soort] as Regel<Verwerking, Eigen>
    return beslis(huishouden, verwerking, door)
  },
})
