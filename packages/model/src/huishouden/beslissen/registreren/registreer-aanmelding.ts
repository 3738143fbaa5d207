import type { Aanmelding } from '../../../registratie/aanmelding.ts'
import { evolve } from '../../evolve.ts'
import type { Feit } from '../../feiten.ts'
import type { Huishouden } from '../../huishouden.ts'
import type { Beslissing, Herkenning, Omstandigheden, Opdracht } from '../../opdrachten.ts'
import { betrokkenheidFeiten } from './betrokkenheid-feiten.ts'
import { controleerAanmelding } from './controleer-aanmelding.ts'
import { controleerInhoud } from './controleer-inhoud.ts'
import { inhoudFeiten } from './inhoud-feiten.ts'
import { inwonerFeiten } from './inwoner-feiten.ts'

/**
 * Registers an aanmelding in a new household or joins it to the one its persons already belong to. A known person gets
 * no second registration: only what was still missing is added, and what contradicts becomes an afwijking.
 * `nieuweIds` gives the inwonerId per bronpersoonId.
 */
export function registreerAanmelding(
  huishouden: Huishouden,
  { aanmelding, herkend }: Extract<Opdracht, { soort: 'registreer-aanmelding' }>,
  door: Omstandigheden,
): Beslissing {
  const weigering = controleerAanmelding(aanmelding, door)
  if (weigering) return weigering
  const ids = inwonerIds(aanmelding, herkend, door)
  const nieuwHuishouden: Feit[] =
    huishouden.versie > 0
      ? []
      : [
          {
            soort: 'huishouden-geregistreerd',
            huishoudenId: door.nieuwId(),
            adres: aanmelding.adres,
            grondslag: aanmelding.grondslag,
          },
        ]
  const wie = [
    ...nieuwHuishouden,
    ...aanmelding.inwoners.flatMap(({ bronpersoonId, ...persoon }) =>
      inwonerFeiten(huishouden, ids[bronpersoonId]!, persoon, herkend[bronpersoonId], door),
    ),
    ...betrokkenheidFeiten(huishouden, aanmelding.medewerker, door),
  ]
  const metHen = wie.reduce<Huishouden>(evolve, huishouden)
  const van = (bronpersoonId: string) => ids[bronpersoonId]!
  const fout = controleerInhoud(metHen, aanmelding, van, door)
  if (fout) return fout
  const feiten = [...wie, ...inhoudFeiten(metHen, aanmelding, van, door)]
  return { feiten, nieuweIds: ids }
}

function inwonerIds(aanmelding: Aanmelding, herkend: Record<string, Herkenning>, door: Omstandigheden) {
  return Object.fromEntries(
    aanmelding.inwoners.map(({ bronpersoonId }) => {
      const herkenning = herkend[bronpersoonId]
      const id = !herkenning ? door.nieuwId() : 'inwonerId' in herkenning ? herkenning.inwonerId : herkenning.elders
      return [bronpersoonId, id]
    }),
  )
}
