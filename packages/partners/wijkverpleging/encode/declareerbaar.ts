import {
  adresVan,
  AgbCode,
  dagenNa,
  Datum,
  isBsn,
  isVolledigeDatum,
  Uzovi,
  verzekeringOp,
  type Contactmoment,
  type OnverzendbaarCode,
  type Projectie,
} from '@wijkhub/model'

/** What one prestatierecord says of a contact moment. */
export interface Prestatie {
  datum: string
  minuten: number
  prestatiecode: string
  /** Per five minutes, in cents. */
  tariefCenten: number
  agbUitvoerder: string
}

/** What a verzekerdenrecord says of a person. */
export interface Verzekerde {
  bsn: string
  uzovi: string
  verzekerdennummer: string
  naam: Geboortenaam
  geboortedatum: string
  geslacht: 'M' | 'V'
  overleden?: true
  adres: NonNullable<Projectie['adres']>
}

/** Of a name the surname is what a verzekerdenrecord cannot do without. */
export type Geboortenaam = NonNullable<Inwoner['naam']> & { geslachtsnaam: string }

export interface Declareerbaar {
  inwonerId: string
  verzekerde: Verzekerde
  prestatie: Prestatie
}

/** A contact moment can be claimed, or from a later day, or not at all: and then each reason is said. */
export type Oordeel = { kan: Declareerbaar } | { later: string } | { codes: OnverzendbaarCode[] }

type Inwoner = NonNullable<Projectie['inwoners']>[string]
type Adres = Projectie['adres']

/**
 * Can this contact moment be claimed in AW319 on this day? `undefined` when there is nothing to claim: it is not there, or
 * it was withdrawn. Every condition is one of the record layout; nothing is left out of a claim without being said.
 */
export function beoordeel(projectie: Projectie, contactmomentId: string, vandaag: string): Oordeel | undefined {
  const contactmoment = projectie.contactmomenten?.[contactmomentId]
  if (!contactmoment || contactmoment.ingetrokkenOp) return undefined
  const { inwonerId, prestatie } = geclaimdeVelden(contactmoment)
  const inwoner = verzekerdOp(projectie.inwoners?.[inwonerId], prestatie.datum)
  const codes = [...keurPersoon(inwoner, adresVan(projectie, inwonerId), vandaag), ...keurPrestatie(prestatie, inwoner)]
  if (codes.length > 0) return { codes: [...new Set(codes)] }
  // Field 0414 is not in the future; field 0207 lies before the day on which the file is received.
  const later = [prestatie.datum, dagenNa(inwoner.geboortedatum!, 1)].toSorted().at(-1)!
  if (later > vandaag) return { later }
  return { kan: { inwonerId, verzekerde: verzekerdeVan(inwoner, adresVan(projectie, inwonerId))!, prestatie } }
}

/** What a claim says of the contact moment itself. The row of the doelbinding table names all of it. */
export function geclaimdeVelden(contactmoment: Partial<Contactmoment>): { inwonerId: string; prestatie: Prestatie } {
  const { inwonerId, datum, minuten, prestatiecode, tariefCenten, agbUitvoerder } = contactmoment
  if (!inwonerId || !datum || !minuten || !prestatiecode || tariefCenten === undefined || !agbUitvoerder)
    throw new Error('the doelbinding row of wijkverpleging must name contactmomenten.*')
  return { inwonerId, prestatie: { datum, minuten, prestatiecode, tariefCenten, agbUitvoerder } }
}

/** The person as a verzekerdenrecord has her, or `undefined` while something it needs is not known. */
export function verzekerdeVan(inwoner: Inwoner, adres: Adres): Verzekerde | undefined {
  const { bsn, naam, geboortedatum, geslacht, verzekering } = inwoner
  if (!bsn || !verzekering || !heeftGeslachtsnaam(naam) || !geboortedatum || !geslacht || geslacht === 'O')
    return undefined
  const { uzovi, verzekerdennummer } = verzekering
  const overleden = inwoner.vertrokken?.overleden
  const wie = { bsn, uzovi, verzekerdennummer, naam, geboortedatum, geslacht }
  return { ...wie, ...(overleden && { overleden }), adres: adres ?? {} }
}

const heeftGeslachtsnaam = (naam: Inwoner['naam']): naam is Geboortenaam => naam?.geslachtsnaam !== undefined

function keurPersoon(inwoner: Inwoner, adres: Adres, vandaag: string): OnverzendbaarCode[] {
  const { bsn, naam, geboortedatum = '', verwachteGeboortedatum, geslacht, verzekering } = inwoner
  const heeftNaam = naam !== undefined && !naam.nogGeenNaam
  const isOnvolledig = geboortedatum !== '' && !isVolledigeDatum(geboortedatum)
  return nietVoldaan({
    'bsn-ontbreekt': bsn !== undefined && isBsn(bsn),
    'verzekering-ontbreekt': verzekering !== undefined,
    'verzekeraar-klopt-niet': !verzekering || past(Uzovi, verzekering.uzovi),
    'naam-ontbreekt': heeftNaam,
    'geslachtsnaam-ontbreekt': !heeftNaam || heeftGeslachtsnaam(naam),
    // Field 0208 knows 1 and 2.
    'geslacht-niet-te-melden': geslacht === 'M' || geslacht === 'V',
    'nog-niet-geboren': verwachteGeboortedatum === undefined,
    // Field 0207: always the whole date.
    'geboortedatum-onvolledig': !isOnvolledig || verwachteGeboortedatum !== undefined,
    'geboortedatum-klopt-niet': isOnvolledig || (past(Datum, geboortedatum) && geboortedatum <= vandaag),
    // Field 0221 wants the code of a country; what is known of one abroad is its name.
    'adres-soort-past-niet': adres?.soort !== 'buitenland',
    'adres-ontbreekt': adres?.soort === 'buitenland' || adres?.postcode !== undefined,
    'postcode-niet-nederlands': !adres?.postcode || /^[1-9]\d{3}[A-Za-z]{2}$/.test(adres.postcode),
  })
}

function keurPrestatie(prestatie: Prestatie, { geboortedatum = '' }: Inwoner): OnverzendbaarCode[] {
  const { datum, prestatiecode, agbUitvoerder } = prestatie
  return nietVoldaan({
    // Field 0414: after 2012. A row from before the checks at the door may hold any date.
    'datum-klopt-niet': past(Datum, datum) && datum > '2012-12-31' && datum >= geboortedatum,
    'teken-past-niet': /^[!-~][ -~]{0,4}$/.test(prestatiecode),
    'agb-klopt-niet': past(AgbCode, agbUitvoerder),
    'bedrag-past-niet': bedragCenten(prestatie) <= 99_999_999,
  })
}

/** The person with the insurance that care of that day is claimed on, or without one when that is not known. */
export const verzekerdOp = (inwoner: Inwoner = {}, datum: string): Inwoner => ({
  ...inwoner,
  verzekering: verzekeringOp(inwoner.verzekering, datum),
})

const nietVoldaan = (eisen: Partial<Record<OnverzendbaarCode, boolean>>) =>
  (Object.keys(eisen) as OnverzendbaarCode[]).filter((code) => !eisen[code])

const past = (schema: { safeParse: (waarde: string) => { success: boolean } }, waarde: string) =>
  schema.safeParse(waarde).success

/** Field 0418: the number of units of five minutes. */
export const aantalEenheden = (minuten: number) => minuten / 5

/** Field 0426: number times tariff, in cents. */
export const bedragCenten = ({ minuten, tariefCenten }: Pick<Prestatie, 'minuten' | 'tariefCenten'>) =>
  aantalEenheden(minuten) * tariefCenten
