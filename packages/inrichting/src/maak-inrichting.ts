import { maakDoelbinding, maakVoorrang, type Doelbinding, type Volgers, type Voorrang } from '@wijkhub/model'
import { InrichtingBestand } from './bestand.ts'
import type { Rol } from './partijen.ts'
import { inHetNederlands } from './in-het-nederlands.ts'
import { controleer, type Inrichtingfout } from './controleer.ts'
import { maakRegels } from './maak-regels.ts'
import { leesBereik, ligtIn } from './postcodes.ts'

/**
 * One municipality: who takes part, who may know what, and which partner systems are connected. Immutable; made by
 * `maakInrichting` alone, so it can hold.
 */
export interface Inrichting extends Readonly<
  Pick<
    InrichtingBestand,
    | 'gemeente'
    | 'organisaties'
    | 'teams'
    | 'wijken'
    | 'socialeKaart'
    | 'wieBeslist'
    | 'bewaartermijnen'
    | 'beleid'
    | 'brp'
    | 'wijkbeeld'
    | 'meldingen'
    | 'grenzen'
  >
> {
  readonly doelbinding: Doelbinding
  readonly voorrang: Voorrang
  /** The partner systems that are connected, by the service that talks with them. */
  readonly volgers: Volgers
  /** What a party is called; one that is not in the table, by its id. */
  naamVan(partij: string): string
  /** Has this organisation this role? */
  heeftRol(organisatie: string, rol: Rol): boolean
  /** What a token of this party must be bound to, and the number a certificate of it must hold. */
  aansluitingVan(partij: string): Aansluiting
  /** Whose program this is, by the id an authorisation server knows it by. */
  partijVanClient(client: string): string | undefined
  /** The wijk an address lies in; `undefined` outside the municipality. */
  wijkVan(postcode: string): InrichtingBestand['wijken'][number] | undefined
  /** The organisations that work in a team: who only joins the discussion of cases is no member. Of no team nobody. */
  teamledenVan(team: string): ReadonlySet<string>
}

/** How a party has to show who it is. */
export interface Aansluiting {
  binding: 'geen' | 'dpop' | 'certificaat'
  oin?: string
  /** How it says which of its workers does something; of a partner system nobody does. */
  medewerker?: NonNullable<InrichtingBestand['organisaties'][string]['medewerker']>
}

/** The value of a file that was read, or everything that is wrong with it. Pure. */
export function maakInrichting(gegeven: unknown): { inrichting: Inrichting } | { fouten: Inrichtingfout[] } {
  const gelezen = InrichtingBestand.safeParse(gegeven, { error: inHetNederlands })
  if (!gelezen.success)
    return {
      fouten: gelezen.error.issues.map(({ path, message }) => ({ pad: path.join('/') || '(bestand)', fout: message })),
    }
  const bestand = gelezen.data
  const fouten = controleer(bestand)
  if (fouten.length > 0) return { fouten }
  const {
    gemeente,
    organisaties,
    teams,
    wijken,
    socialeKaart,
    wieBeslist,
    bewaartermijnen,
    beleid,
    brp,
    wijkbeeld,
    meldingen,
    grenzen,
  } = bestand
  const bereiken = wijken.flatMap((wijk) => wijk.postcodes.map((tekst) => ({ wijk, bereik: leesBereik(tekst) })))
  const wijkVan: Inrichting['wijkVan'] = (postcode) => bereiken.find(({ bereik }) => ligtIn(postcode, bereik))?.wijk
  const leden = new Map(Object.entries(teams).map(([naam, team]) => [naam, new Set(teamleden(team))]))
  const aansluitingen = new Map<string, Aansluiting>(
    Object.entries({ ...bestand.partners, ...organisaties }).map(([naam, { binding = 'geen', oin }]) => [
      naam,
      {
        binding,
        ...(oin !== undefined && { oin }),
        ...(Object.hasOwn(organisaties, naam) && { medewerker: organisaties[naam]!.medewerker ?? { hoe: 'kop' } }),
      },
    ]),
  )
  const vanClient = new Map(
    Object.entries({ ...bestand.partners, ...organisaties }).flatMap(([naam, { clients = [] }]) =>
      clients.map((client) => [client, naam] as const),
    ),
  )
  const niemand: ReadonlySet<string> = new Set()
  const teamledenVan = (team: string): ReadonlySet<string> => leden.get(team) ?? niemand
  const doelbinding = maakDoelbinding(
    maakRegels(bestand).map(({ regel }) => regel),
    (postcode) => {
      const wijk = wijkVan(postcode)
      return teamledenVan(wijk?.team ?? '')
    },
  )
  return {
    inrichting: Object.freeze({
      gemeente,
      organisaties,
      teams,
      wijken,
      socialeKaart,
      wieBeslist,
      bewaartermijnen,
      beleid,
      wijkbeeld,
      meldingen,
      grenzen,
      ...(brp && { brp }),
      doelbinding,
      voorrang: maakVoorrang(bestand.voorrang),
      volgers: perDienst(bestand.partners),
      naamVan: (partij) => doelbinding.regelVoor(partij)?.naam ?? partij,
      heeftRol: (organisatie, rol) =>
        Object.hasOwn(organisaties, organisatie) && (organisaties[organisatie]!.rol?.includes(rol) ?? false),
      aansluitingVan: (partij) => aansluitingen.get(partij) ?? { binding: 'geen' },
      partijVanClient: (client) => vanClient.get(client),
      wijkVan,
      teamledenVan,
    } satisfies Inrichting),
  }
}

function teamleden({ functies, hoofdaannemer }: InrichtingBestand['teams'][string]): string[] {
  const leden = functies.flatMap(({ organisaties, deskundig }) => (deskundig ? [] : organisaties))
  return hoofdaannemer === undefined ? leden : [hoofdaannemer, ...leden]
}

function perDienst(partners: InrichtingBestand['partners']): Volgers {
  const perDienst = Map.groupBy(Object.keys(partners), (partner) => partners[partner]!.dienst)
  return Object.fromEntries(perDienst)
}
