import { toelatingVan } from '../../beleid/beleid.ts'
import type { Handeling } from '../../handeling.ts'
import { zelfdeDeur } from '../../velden/adressleutel.ts'
import { dagenNa } from '../../velden/dag.ts'
import type { Persoonsgegevens } from '../../velden/persoon.ts'
import { isGeblokkeerd } from '../blokkades/geblokkeerd.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Aanmelding } from '../registreren/aanmelding.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { betrokkenheidVan, heeftGevraagd, loopt } from './betrokken.ts'
import type { Betrokkenheid } from './betrokkenheden.ts'

/**
 * Registering is not reading. Who registers a new household is involved; who registers about a known one asks to be,
 * unless the municipality agreed otherwise for this organisation and this worker's function: never at another address
 * than the file has, for that organisation did not know where they live. An organisation knows its own worker best.
 */
export function betrokkenheidFeiten(
  huishouden: Huishouden,
  aanmelding: Pick<Aanmelding, 'adres' | 'grondslag' | 'medewerker'>,
  personen: ReadonlyMap<string, Persoonsgegevens>,
  door: Handeling,
): { feiten: Feit[]; toegekend: boolean } {
  const { medewerker, grondslag } = aanmelding
  const { organisatie, op, vandaag } = door
  const [betrokkenheidId, eigen] = betrokkenheidVan(huishouden, organisatie) ?? [door.nieuwId()]
  // Whoever is blocked asks as a stranger does, and is told nothing else: what it was here goes no further than its row.
  const geblokkeerd = isGeblokkeerd(huishouden, organisatie)
  const eerder = geblokkeerd && !heeftGevraagd(huishouden, organisatie) ? undefined : eigen
  if (eigen && loopt(eigen, op) && !geblokkeerd) {
    const feiten: Feit[] = zelfdeInhoud(eigen.medewerker, medewerker)
      ? []
      : [{ soort: 'betrokkenheid-gewijzigd', betrokkenheidId, medewerker }]
    return { feiten, toegekend: true }
  }
  const ontstaan = (betrokkenheid: Betrokkenheid) => ({
    feiten: [{ soort: 'betrokkenheid-ontstaan' as const, betrokkenheidId, betrokkenheid }],
    toegekend: true,
  })
  const wie = { organisatie, medewerker, sinds: vandaag }
  if (huishouden.versie === 0) return ontstaan(wie)
  const toelating = toelatingVan(door.beleid, organisatie, medewerker.functie)
  if (!geblokkeerd && toelating && zelfdeDeur(huishouden.adres, aanmelding.adres)) {
    const { dagen, waarom } = toelating
    const tot = dagen === undefined ? {} : { tot: dagenNa(vandaag, dagen) }
    return ontstaan({ ...wie, stand: 'toegekend', doel: waarom, grondslag, ...tot })
  }
  const betrokkenheid: Betrokkenheid = {
    ...wie,
    stand: 'gevraagd',
    gevraagdOp: op,
    grondslag,
    opgave: {
      adres: aanmelding.adres,
      grondslag,
      inwoners: { ...eerder?.opgave?.inwoners, ...Object.fromEntries(personen) },
    },
    ...(eerder?.noodtoegang && { noodtoegang: eerder.noodtoegang }),
  }
  if (eerder && zelfdeVraag(eerder, betrokkenheid)) return { feiten: [], toegekend: false }
  return { feiten: [{ soort: 'betrokkenheid-gevraagd', betrokkenheidId, betrokkenheid }], toegekend: false }
}

/** Asked before in the same words: it waits since then. */
function zelfdeVraag(eerder: Betrokkenheid, nu: Betrokkenheid): boolean {
  const { sinds: _, gevraagdOp: __, ...gevraagd } = nu
  return zelfdeInhoud({ ...eerder, sinds: undefined, gevraagdOp: undefined }, gevraagd)
}
