/** The body of `POST /personen`. */
export type BrpVraag = RaadpleegMetBurgerservicenummer | ZoekMetGeslachtsnaamEnGeboortedatum

interface Vraag<Type extends string> {
  type: Type
  /** What may be read, as paths of the answer; nothing else comes back. */
  fields: readonly string[]
}

interface RaadpleegMetBurgerservicenummer extends Vraag<'RaadpleegMetBurgerservicenummer'> {
  burgerservicenummer: readonly string[]
}

interface ZoekMetGeslachtsnaamEnGeboortedatum extends Vraag<'ZoekMetGeslachtsnaamEnGeboortedatum'> {
  geslachtsnaam: string
  /** A whole day: the standard finds nobody by a part of one. */
  geboortedatum: string
  voorvoegsel?: string
  voornamen?: string
  inclusiefOverledenPersonen?: boolean
}

const meesteBsns = 20
const meesteVelden = 130

/** Who has these numbers, one to twenty of them. Throws where the standard has no such question. */
export function raadpleegMetBsn(
  burgerservicenummer: readonly string[],
  fields: readonly string[],
): RaadpleegMetBurgerservicenummer {
  binnen('nummers', burgerservicenummer, meesteBsns)
  binnen('fields', fields, meesteVelden)
  return { type: 'RaadpleegMetBurgerservicenummer', fields, burgerservicenummer }
}

/** Who has this name and was born that day. Throws where the standard has no such question. */
export function zoekMetNaamEnGeboortedatum(
  wie: Omit<ZoekMetGeslachtsnaamEnGeboortedatum, 'type' | 'fields'>,
  fields: readonly string[],
): ZoekMetGeslachtsnaamEnGeboortedatum {
  binnen('fields', fields, meesteVelden)
  if (!/^\d{4}-\d\d-\d\d$/.test(wie.geboortedatum) || /^0000|-00/.test(wie.geboortedatum))
    throw new RangeError('de BRP zoekt alleen op een volledige geboortedatum')
  return { type: 'ZoekMetGeslachtsnaamEnGeboortedatum', fields, ...wie }
}

function binnen(wat: string, lijst: readonly unknown[], meesten: number): void {
  if (lijst.length < 1 || lijst.length > meesten) throw new RangeError(`1 tot ${meesten} ${wat} per vraag`)
}
