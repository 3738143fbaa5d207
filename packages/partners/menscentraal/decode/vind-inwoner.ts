import type { Projectie } from '@wijkhub/model'
import type { PersoonWijziging } from './zaak-wijziging.ts'

export type Inwoners = NonNullable<Projectie['inwoners']>

/** Who of the household is meant: by our own id; else by BSN; else by birth date and name, if that is one person only. */
export function vindInwoner({ sleutelOntvangend, was }: PersoonWijziging, inwoners: Inwoners): string | undefined {
  if (sleutelOntvangend !== undefined) return Object.hasOwn(inwoners, sleutelOntvangend) ? sleutelOntvangend : undefined
  const enige = (past: (persoon: Inwoners[string]) => boolean) => {
    const gevonden = Object.keys(inwoners).filter((id) => past(inwoners[id]!))
    return gevonden.length === 1 ? gevonden[0] : undefined
  }
  const opBsn = was.bsn && enige(({ bsn }) => bsn === was.bsn)
  if (opBsn) return opBsn
  const gelijk = (een: string | undefined, ander: string | undefined) =>
    een !== undefined && ander !== undefined && vergelijkbaar(een) === vergelijkbaar(ander)
  return enige(
    ({ naam, geboortedatum }) =>
      gelijk(geboortedatum, was.geboortedatum) &&
      gelijk(naam?.geslachtsnaam, was.geslachtsnaam) &&
      gelijk(naam?.voornamen, was.voornamen),
  )
}

/** One name in two Unicode forms, or in capitals, is one name. */
const vergelijkbaar = (tekst: string) => tekst.normalize('NFC').toLowerCase()
