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
  /** Who turned out not to be somebody with this id: she never was a member under it. */
  vervallen: { inwonerId: string }[]
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
  }: Pick<Huishouden, 'inwoners' | 'lidmaatschappen' | 'vertrokken' | 'adres'>,
  feiten: Wijziging['feiten'],
  zoekadres: Zoekadres,
): Indexrijen {
  const nieuw = new Set<string>()
  const gewijzigd = new Set<string>()
  const verhuisd = feiten.some(({ gegevens }) => gegevens.soort === 'verhuisd')
  const opgegaan = feiten.flatMap(({ gegevens }) => (gegevens.soort === 'huishouden-opgegaan' ? gegevens.per : []))
  const vervallen = new Set<string>()
  let regisseur: RegisseurRij | undefined
  for (const { volgnummer, gegevens } of feiten) {
    if ('na' in gegevens) {
      // Whoever decides who is who may have changed anybody here.
      for (const id of Object.keys(inwoners)) nieuw.add(id)
      for (const id of Object.keys(gegevens.na.inwoners ?? {})) if (!inwoners[id]) vervallen.add(id)
      if (gegevens.na.regisseur) regisseur = { ...gegevens.na.regisseur, volgnummer }
    }
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
    vertrokken: [
      ...feiten.flatMap(({ gegevens: { soort, ...gegevens } }) => {
        const inwonerId = vertrek.has(soort) ? (gegevens as { inwonerId: string }).inwonerId : ''
        return Object.hasOwn(vertrokken, inwonerId) ? [{ inwonerId, tot: vertrokken[inwonerId]!.per }] : []
      }),
      ...[...vervallen].flatMap((inwonerId) =>
        vertrokken[inwonerId] ? [{ inwonerId, tot: vertrokken[inwonerId].per }] : [],
      ),
      ...opgegaan.flatMap((tot) => Object.keys(inwoners).map((inwonerId) => ({ inwonerId, tot }))),
    ],
    vervallen: [...vervallen].filter((id) => !vertrokken[id]).map((inwonerId) => ({ inwonerId })),
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
