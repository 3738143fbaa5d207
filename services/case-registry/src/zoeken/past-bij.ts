import { zoeksleutels, zoekvragen } from '@wijkhub/identiteit'
import type { Projectie } from '@wijkhub/model'
import type { Zoekopdracht } from './zoekopdracht.ts'

type Persoon = NonNullable<Projectie['inwoners']>[string]

/**
 * Who in a reader's own document is whom she looks for: all that she said, and nothing that her document does not say. Where an
 * address is secret to her it is not found by it. Pure.
 */
export function wiePastBij(document: Projectie, zoek: Zoekopdracht): string[] {
  return Object.entries(document.inwoners ?? {}).flatMap(([inwonerId, persoon]) => {
    const adres = persoon.vertrokken ? persoon.adres : document.adres
    const past =
      gelijk(zoek.bsn, persoon.bsn) &&
      gelijk(zoek.geboortedatum, persoon.geboortedatum) &&
      gelijk(zoek.postcode, adres?.postcode) &&
      gelijk(zoek.huisnummer, adres?.huisnummer) &&
      heet(persoon, zoek)
    return past ? [inwonerId] : []
  })
}

const gelijk = <T>(gezocht: T | undefined, bekend: T | undefined) => gezocht === undefined || gezocht === bekend

/** Any will do, if it is the same: a name is compared by how the keys of two people with all else alike come out. */
const verder = {
  geboortedatum: '1970-02-03',
  geslacht: 'O' as const,
  adres: { postcode: '9999XX', huisnummer: 1, straatnaam: 'Verzonnen' },
}

/** By the sound of her surname, and by her initial where a first name was said. */
function heet({ naam }: Persoon, { naam: gezocht }: Zoekopdracht): boolean {
  if (!gezocht) return true
  if (!naam) return false
  const [heeft, vraagt] = [zoeksleutels({ naam, ...verder }), zoekvragen({ naam: gezocht, ...verder })]
  const klopt = (kolom: 'postcodeAchternaam' | 'deurVoornaam') => vraagt[kolom].includes(heeft[kolom] ?? '')
  return klopt('postcodeAchternaam') && (gezocht.voornamen === undefined || klopt('deurVoornaam'))
}
