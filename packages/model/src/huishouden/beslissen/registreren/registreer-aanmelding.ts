import type { Aanmelding } from '../../../registratie/aanmelding.ts'
import type { Feit } from '../../feiten.ts'
import type { Huishouden } from '../../huishouden.ts'
import type { Beslissing, Herkenning, Omstandigheden, Opdracht } from '../../opdrachten.ts'
import { controleerAanmelding } from './controleer-aanmelding.ts'
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
  const feiten = [
    ...nieuwHuishouden,
    ...aanmelding.inwoners.flatMap(({ bronpersoonId, ...persoon }) =>
      inwonerFeiten(huishouden, ids[bronpersoonId]!, persoon, herkend[bronpersoonId], door),
    ),
    ...betrokkenheidFeit(huishouden, aanmelding, door),
    ...inhoudFeiten(aanmelding, ids, door),
  ]
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

function betrokkenheidFeit(huishouden: Huishouden, aanmelding: Aanmelding, door: Omstandigheden): Feit[] {
  const bestaat = Object.values(huishouden.betrokkenheden).some((rij) => rij.organisatie === door.organisatie)
  if (bestaat) return []
  const betrokkenheid = { organisatie: door.organisatie, medewerker: aanmelding.medewerker, sinds: door.vandaag }
  return [{ soort: 'betrokkenheid-ontstaan', betrokkenheidId: door.nieuwId(), betrokkenheid }]
}
