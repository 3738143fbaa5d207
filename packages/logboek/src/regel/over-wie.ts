const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export interface OverWie {
  huishoudens: string[]
  betrokkenen: string[]
  /** Parts of the document, and fields of residents as `inwoners.naam`. */
  velden: string[]
}

/**
 * Whom a document is about and which of its fields it fills, by what it calls itself: ids of residents and households wherever they stand,
 * names of parts, and never what is in them. Pure.
 */
export function overWie(document: unknown): OverWie {
  const gevonden = { huishoudens: new Set<string>(), betrokkenen: new Set<string>(), velden: new Set<string>() }
  if (document !== null && typeof document === 'object' && !Array.isArray(document))
    for (const veld of Object.keys(document)) gevonden.velden.add(veld)
  loop(document, gevonden, '')
  return {
    huishoudens: [...gevonden.huishoudens],
    betrokkenen: [...gevonden.betrokkenen],
    velden: [...gevonden.velden].sort(),
  }
}

type Gevonden = Record<keyof OverWie, Set<string>>

const vanInwoner = new Set(['inwonerId', 'nieuweInwonerId', 'inwoners', 'inwonerIds'])
/** Lists by the id of a resident. */
const perInwoner = new Set(['inwoners', 'akkoorden'])
const vanHuishouden = new Set(['huishoudenId', 'nieuwHuishoudenId', 'huishoudens'])

function loop(waarde: unknown, gevonden: Gevonden, onder: string): void {
  if (waarde === null || typeof waarde !== 'object') return
  if (Array.isArray(waarde)) {
    for (const deel of waarde)
      if (typeof deel === 'string') noteer(onder, deel, gevonden)
      else loop(deel, gevonden, onder)
    return
  }
  for (const [naam, deel] of Object.entries(waarde)) {
    const persoon = onder === 'inwoners'
    if (perInwoner.has(onder) && uuid.test(naam)) {
      gevonden.betrokkenen.add(naam)
      loop(deel, gevonden, onder)
      continue
    }
    if (persoon) gevonden.velden.add(`inwoners.${naam}`)
    if (typeof deel === 'string') noteer(naam, deel, gevonden)
    else loop(deel, gevonden, naam)
  }
}

function noteer(naam: string, waarde: string, { betrokkenen, huishoudens }: Gevonden): void {
  if (!uuid.test(waarde)) return
  if (vanInwoner.has(naam)) betrokkenen.add(waarde)
  else if (vanHuishouden.has(naam)) huishoudens.add(waarde)
}
