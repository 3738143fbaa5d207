import type { Handeling } from '../handeling.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import { persoonVan } from '../huishouden/leden/lidmaatschap.ts'
import { zelfdeInhoud } from '../huishouden/zelfde-inhoud.ts'
import type { VerzoekFeit } from './feiten.ts'
import { evolveVerzoek } from './evolve.ts'
import type { VerzoekGevolg, VerzoekOpdracht } from './opdracht.ts'
import type { Verzoek } from './verzoek.ts'

/** A request as it came in, under an id its sender chose. The same again is the same one. */
export function ontvang(
  verzoek: Verzoek | undefined,
  { verzoekId, opgave }: Extract<VerzoekOpdracht, { soort: 'ontvang' }>,
  huishouden: Huishouden,
  door: Handeling,
): VerzoekGevolg {
  const { soort: gevraagd, medewerker = door.medewerker, ...rest } = opgave
  const feit: VerzoekFeit = {
    soort: 'verzoek-ontvangen',
    verzoekId,
    gevraagd,
    ...rest,
    ...(medewerker && { medewerker }),
  }
  if (verzoek) return isZelfde(verzoek, feit, door) ? [] : { weigering: 'verzoek-bestaat' }
  if (!persoonVan(huishouden, opgave.inwonerId)) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  if (opgave.ontvangenOp > door.vandaag) return { weigering: 'datum-in-toekomst', veld: 'ontvangenOp' }
  return keurVrager(huishouden, opgave.gevraagdDoor.inwonerId) ?? [feit]
}

/** A parent who is named is known here. Pure. */
export function keurVrager(huishouden: Huishouden, inwonerId: string | undefined) {
  if (inwonerId === undefined || persoonVan(huishouden, inwonerId)) return undefined
  return { weigering: 'inwoner-onbekend', veld: 'gevraagdDoor/inwonerId' } as const
}

/** What it began with, whatever happened since. */
function isZelfde(verzoek: Verzoek, feit: VerzoekFeit, door: Handeling): boolean {
  const begin = ({ soort, huishoudenId, inwonerId, gevraagdDoor, wat, ontvangenOp }: Verzoek) => ({
    soort,
    huishoudenId,
    inwonerId,
    gevraagdDoor,
    wat,
    ontvangenOp,
  })
  return zelfdeInhoud(begin(verzoek), begin(evolveVerzoek(undefined, feit, door)))
}
