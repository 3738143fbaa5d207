import type { Handeling } from '../../handeling.ts'
import { zelfdeDeur } from '../../velden/adressleutel.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Aanmelding } from '../registreren/aanmelding.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

/**
 * Whoever registers is involved, unless the persons are known at another address: then the file, and the address in it,
 * stays closed to an organisation that did not know where they live. An organisation knows its own worker best.
 */
export function betrokkenheidFeiten(
  huishouden: Huishouden,
  { adres, medewerker }: Pick<Aanmelding, 'adres' | 'medewerker'>,
  door: Handeling,
): { feiten: Feit[]; betrokken: boolean } {
  const eigen = Object.entries(huishouden.betrokkenheden).find(([, rij]) => rij.organisatie === door.organisatie)
  if (eigen) {
    const [betrokkenheidId, rij] = eigen
    const feiten: Feit[] = zelfdeInhoud(rij.medewerker, medewerker)
      ? []
      : [{ soort: 'betrokkenheid-gewijzigd', betrokkenheidId, medewerker }]
    return { feiten, betrokken: true }
  }
  const opAdres = huishouden.versie === 0 || zelfdeDeur(huishouden.adres, adres)
  if (!opAdres) return { feiten: [], betrokken: false }
  const betrokkenheid = { organisatie: door.organisatie, medewerker, sinds: door.vandaag }
  return {
    feiten: [{ soort: 'betrokkenheid-ontstaan', betrokkenheidId: door.nieuwId(), betrokkenheid }],
    betrokken: true,
  }
}
