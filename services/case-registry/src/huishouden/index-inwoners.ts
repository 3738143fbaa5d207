import { vroegsteGeboortedag, type Adres, type Feit, type Huishouden } from '@wijkhub/model'
import { naamsleutel } from '@wijkhub/identiteit'
import type { Zoekadres, Wijziging } from './wijziging.ts'

/** What a person is found by. */
export interface InwonerKenmerken {
  inwonerId: string
  bsn?: string | undefined
  geboortedatum: string
  naamsleutel: string
}

/** Where a person is found by name and birth date; nothing and 0 where there is no number behind a postcode. */
interface Vindplaats {
  postcode: string
  huisnummer: number
}

export interface InwonerRij extends InwonerKenmerken, Vindplaats {
  sinds?: string | undefined
  voorlopig: boolean
}

export interface RegisseurRij {
  organisatie: string
  sinds: string
  volgnummer: number
}

export interface Indexrijen {
  /** Members from now on. */
  nieuw: InwonerRij[]
  /** Members who are found by something else from now on; without an address by the one they were found at. */
  gewijzigd: (InwonerKenmerken & Partial<Vindplaats>)[]
  vertrokken: { inwonerId: string; tot: string }[]
  regisseurs: RegisseurRij[]
}

/**
 * What these facts mean for the tables beside the household: the index of residents and the one coordinator. `huishouden`
 * is as it is after them. Pure.
 */
export function indexInwoners(
  {
    inwoners,
    lidmaatschappen,
    vertrokken,
    adres,
    gesloten,
  }: Pick<Huishouden, 'inwoners' | 'lidmaatschappen' | 'vertrokken' | 'adres' | 'gesloten'>,
  feiten: Wijziging['feiten'],
  zoekadres: Zoekadres,
): Indexrijen {
  const nieuw = new Set<string>()
  const gewijzigd = new Set<string>()
  const verhuisd = feiten.some(({ gegevens }) => gegevens.soort === 'verhuisd')
  let regisseur: RegisseurRij | undefined
  for (const { volgnummer, gegevens } of feiten) {
    if (gegevens.soort === 'inwoner-geregistreerd') nieuw.add(gegevens.inwonerId)
    else if (gegevens.soort === 'inwoner-gewijzigd' && wijzigtKenmerk(gegevens)) gewijzigd.add(gegevens.inwonerId)
    if (gegevens.soort === 'regisseur-benoemd') {
      const { organisatie, sinds } = gegevens.regisseur
      regisseur = { organisatie, sinds, volgnummer }
    }
  }
  const kenmerken = (inwonerId: string): InwonerKenmerken => {
    const { bsn, naam, ...persoon } = inwoners[inwonerId]!
    // A column of days: of an incomplete date the first it can be.
    const geboortedatum = vroegsteGeboortedag(persoon.geboortedatum)
    return { inwonerId, bsn, geboortedatum, naamsleutel: naamsleutel(naam, geboortedatum) }
  }
  return {
    nieuw: [...nieuw]
      .filter((id) => inwoners[id])
      .map((id) => {
        const { sinds, voorlopig = false } = lidmaatschappen[id] ?? {}
        return { ...kenmerken(id), ...vindplaats(zoekadres), sinds, voorlopig }
      }),
    gewijzigd: (verhuisd ? Object.keys(inwoners) : [...gewijzigd])
      .filter((id) => inwoners[id] && !nieuw.has(id))
      .map((id) => ({
        ...kenmerken(id),
        ...(verhuisd && vindplaats(adres)),
      })),
    vertrokken: feiten.flatMap(({ gegevens: { soort, ...gegevens } }) => {
      // In a closed household nobody is a member: whoever is registered again begins anew.
      if (soort === 'huishouden-gesloten')
        return Object.keys(inwoners).map((inwonerId) => ({ inwonerId, tot: gesloten!.per }))
      const inwonerId = vertrek.has(soort) ? (gegevens as { inwonerId: string }).inwonerId : ''
      return Object.hasOwn(vertrokken, inwonerId) ? [{ inwonerId, tot: vertrokken[inwonerId]!.per }] : []
    }),
    regisseurs: regisseur ? [regisseur] : [],
  }
}

const vindplaats = ({ postcode = '', huisnummer = 0 }: Pick<Adres, 'postcode' | 'huisnummer'>): Vindplaats => ({
  postcode,
  huisnummer,
})

const vertrek: ReadonlySet<Feit['soort']> = new Set(['lid-vertrokken', 'inwoner-overleden'])

function wijzigtKenmerk({ wijziging }: Extract<Feit, { soort: 'inwoner-gewijzigd' }>): boolean {
  return ['bsn', 'naam', 'geboortedatum'].some((veld) => veld in wijziging)
}
