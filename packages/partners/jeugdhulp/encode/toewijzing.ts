import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { adresVan, type Projectie } from '@wijkhub/model'

type Besluit = NonNullable<Projectie['besluiten']>[string]

/** One child at one provider: what one JW301 is about (one Client per message; OP087). */
export interface Toewijzingen {
  sleutel: string
  inwonerId: string
  aanbiederAgb: string
  besluiten: [besluitId: string, besluit: Besluit][]
}

/** The children with decisions, per provider, in a fixed order. */
export function toewijzingenVan(projectie: Projectie): Toewijzingen[] {
  const perSleutel = new Map<string, Toewijzingen>()
  for (const [besluitId, besluit] of Object.entries(projectie.besluiten ?? {})) {
    const { inwonerId, aanbiederAgb } = besluit
    if (!inwonerId || !aanbiederAgb || !projectie.inwoners?.[inwonerId]) continue
    const sleutel = `${inwonerId}/${aanbiederAgb}`
    const bekend: Toewijzingen = perSleutel.get(sleutel) ?? { sleutel, inwonerId, aanbiederAgb, besluiten: [] }
    bekend.besluiten.push([besluitId, besluit])
    perSleutel.set(sleutel, bekend)
  }
  const volgorde = (a: string, b: string) => (a < b ? -1 : 1)
  for (const { besluiten } of perSleutel.values())
    besluiten.sort(([a, x], [b, y]) => (x.toewijzingNummer ?? 0) - (y.toewijzingNummer ?? 0) || volgorde(a, b))
  return [...perSleutel.values()].sort((a, b) => volgorde(a.sleutel, b.sleutel))
}

/** Whether the provider would see a difference: when care started is what it told us itself. */
export function isGewijzigd(oud: Besluit | undefined, nieuw: Besluit): boolean {
  return !isDeepStrictEqual(zichtbaar(oud), zichtbaar(nieuw))
}

function zichtbaar(besluit: Besluit | undefined): unknown {
  if (!besluit) return undefined
  const { zorgGestartOp: _, ...rest } = besluit
  return JSON.parse(JSON.stringify(rest))
}

/**
 * Mark of the client's own data in a message. Kept per child and provider in the link's memory, because the projection
 * has one address for the household while the children's messages go out one by one. What was marked before names could
 * hold more keeps its mark: another one would send every allocation again.
 */
export function clientmerk(projectie: Projectie, inwonerId: string): string {
  const { bsn, naam, geboortedatum, geslacht } = projectie.inwoners?.[inwonerId] ?? {}
  const { straatnaam, huisnummer, huisletter, huisnummertoevoeging, postcode, woonplaats, ...adres } =
    adresVan(projectie, inwonerId) ?? {}
  const velden = [
    bsn,
    naam?.voornamen,
    naam?.voorvoegsel,
    naam?.geslachtsnaam,
    geboortedatum,
    geslacht,
    straatnaam,
    huisnummer,
    huisletter,
    huisnummertoevoeging,
    postcode,
    woonplaats,
  ]
  const later = [
    naam?.voorletters,
    naam?.partner?.voorvoegsel,
    naam?.partner?.geslachtsnaam,
    naam?.naamgebruik,
    adres.soort,
    adres.aanduiding,
  ]
  const alle = later.some((veld) => veld !== undefined) ? [...velden, ...later] : velden
  return createHash('sha256').update(JSON.stringify(alle)).digest('hex').slice(0, 16)
}
