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

/** Takes in what a partner system told; the doelbinding table says which system may tell what. */
export const verwerkBijdrage = opdracht({
  wie: 'partner',
  over: 'persoon',
  weigeringen: [
    'bijdrage-niet-toegestaan',
    ...new Set(Object.values(regels).flatMap(({ weigeringen }): readonly Eigen[] => weigeringen)),
  ],
  beslis(huishouden, verwerking: Verwerking, door) {
    const { soort } = verwerking.inhoud
    const mag = door.doelbinding.regelVoor(door.organisatie)?.bijdragen.includes(soort)
    if (!mag) return { weigering: 'bijdrage-niet-toegestaan' }
    const { beslis } = regels[soort] as Regel<Verwerking, Eigen>
    return beslis(huishouden, verwerking, door)
  },
})
