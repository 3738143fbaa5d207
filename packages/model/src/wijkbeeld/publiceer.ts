import { onderdruk } from './onderdruk.ts'
import { alsCijfers, rijMetTotaal, rijPosten, tabelPosten } from './tabel-posten.ts'
import {
  bandbreedte,
  domeinenPerZrm,
  drempel,
  keren,
  kolommenPerSoort,
  paren,
  richtingen,
  samengesteld,
  zonderWijk,
  type Telling,
  type Wijkcijfer,
} from './wijkbeeld.ts'

export interface TePubliceren {
  tellingen: readonly Telling[]
  wijken: readonly string[]
  /** Persons who were recognised, and in how many registrations. */
  voorkomen: { personen: number; aanmeldingen: number }
  /** Meldingen, and of how many there was one about the same before. */
  meldingen: Record<(typeof keren)[number], number>
}

/**
 * What is told of a month, of every wijk and everything that is counted, whether there was any or not. A number of few
 * households is not told, nor what would give it away by subtraction: per kind on its own, since no two kinds are parts of one
 * sum, and no month of another. Pure.
 */
export function publiceer({ tellingen, wijken, voorkomen, meldingen }: TePubliceren): Wijkcijfer[] {
  const geteld = new Map(tellingen.map(({ soort, wijk, wat, aantal }) => [`${soort} ${wijk} ${wat}`, aantal]))
  const rijen = [...wijken, zonderWijk]
  const inWijk = (soort: string, wijk: string, wat: string) => geteld.get(`${soort} ${wijk} ${wat}`) ?? 0
  const inGemeente = (soort: string, wat: string) => rijen.reduce((som, wijk) => som + inWijk(soort, wijk, wat), 0)
  const perWijk = Object.entries(kolommenPerSoort).flatMap(([soort, kolommen]) => {
    const posten = tabelPosten({
      rijen,
      kolommen,
      aantal: (wijk, wat) => inWijk(soort, wijk, wat),
      huishoudens: (wijk) => inWijk(soort, wijk, ''),
    })
    return alsCijfers(posten, onderdruk(posten, bandbreedte), ({ rij, kolom }) => ({
      soort: soort as keyof typeof kolommenPerSoort,
      wijk: rij,
      wat: kolom,
    }))
  })
  return [
    ...perWijk,
    ...zrmSoorten.flatMap((soort) => opnieuwGemeten(soort, (wat) => inGemeente(soort, wat))),
    ...samen(perWijk, (wat) => inGemeente('samen', wat)),
    {
      soort: 'voorkomen',
      wijk: '',
      wat: '',
      aantal: voorkomen.aanmeldingen < drempel ? null : voorkomen.personen,
    },
    ...gemeld(meldingen),
  ]
}

function gemeld(meldingen: TePubliceren['meldingen']): Wijkcijfer[] {
  const posten = rijMetTotaal({ kolommen: keren, aantal: (_, keer) => meldingen[keer as (typeof keren)[number]] })
  return alsCijfers(posten, onderdruk(posten, bandbreedte), ({ kolom }) => ({
    soort: 'meldingen',
    wijk: '',
    wat: kolom,
  }))
}

const zrmSoorten = Object.keys(domeinenPerZrm) as (keyof typeof domeinenPerZrm)[]

/** Who is measured again is so on all domains of the instrument: they have one total, told once. */
function opnieuwGemeten(soort: (typeof zrmSoorten)[number], aantalVan: (wat: string) => number): Wijkcijfer[] {
  const posten = rijPosten({
    rijen: domeinenPerZrm[soort],
    kolommen: richtingen,
    aantal: (domein, richting) => aantalVan(samengesteld(domein, richting)),
  })
  const totaal = aantalVan('')
  return [
    ...alsCijfers(posten, onderdruk(posten, bandbreedte), ({ rij, kolom }) => ({
      soort,
      wijk: '',
      wat: samengesteld(rij, kolom),
    })),
    { soort, wijk: '', wat: '', aantal: totaal < drempel ? null : totaal },
  ]
}

/** A pair is at most what its two domains have together: it is told only where that says nothing of what is not told. */
function samen(perWijk: readonly Wijkcijfer[], aantalVan: (paar: string) => number): Wijkcijfer[] {
  const verteld = new Set(
    perWijk.flatMap(({ soort, wijk, wat, aantal }) =>
      soort === 'vragen' && wijk === '' && aantal !== null ? [wat] : [],
    ),
  )
  return paren.map(([een, ander]) => {
    const wat = samengesteld(een, ander)
    const aantal = aantalVan(wat)
    const mag = aantal >= drempel && verteld.has(een) && verteld.has(ander)
    return { soort: 'samen', wijk: '', wat, aantal: mag ? aantal : null }
  })
}
