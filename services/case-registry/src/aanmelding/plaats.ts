import { wijsToe, type Bewijs, type Kenmerken, type Toewijzing } from '@wijkhub/identiteit'
import { adressleutel, leeftijdJaren, type Aanmelding } from '@wijkhub/model'
import { vindbareAdressen, type Bekende } from './bekende.ts'

type Aangemeld = Aanmelding['inwoners'][number]

/** Where a registration goes, and who its persons are. Persons of whom nothing is said here are new, under an id of their own. */
export interface Plaats {
  /** The household it joins; without one it makes a household of its own. */
  huishoudenId: string | undefined
  /** Members of that household, by bronpersoonId. */
  herkend: ReadonlyMap<string, string>
  /** Known, and no member of it yet. `elders`: the households she lives in now, if any. */
  ookHier: ReadonlyMap<string, { inwonerId: string; elders: readonly string[] }>
  /** Those whose number is somebody else's as well. */
  betwist: ReadonlySet<string>
  /** Who, by bronpersoonId, is perhaps somebody who is known. */
  misschien: readonly { bronpersoonId: string; bekende: Bekende; bewijs: readonly Bewijs[] }[]
  /** Why somebody was taken for who is known elsewhere, by bronpersoonId. */
  bewijs: ReadonlyMap<string, readonly Bewijs[]>
}

interface Vraag {
  organisatie: string
  vandaag: string
}

/** Questions about one person: more than these few say that nobody knows, and a queue nobody can do helps nobody. */
const meesteVragen = 3

/**
 * Where an aanmelding goes. It joins the open household behind its door of which it names an adult member, or none but
 * members; the best match of several. Otherwise it is a household of its own, at the address that was said: nobody is
 * moved, and nobody refused because of somebody else. Whoever is known keeps her id. Pure.
 */
export function plaats(
  { adres, inwoners }: Pick<Aanmelding, 'adres' | 'inwoners'>,
  bekenden: readonly Bekende[],
  { organisatie, vandaag }: Vraag,
): Plaats {
  const personen = inwoners.map((persoon): Kenmerken => ({ ...persoon, adres }))
  const toewijzingen = wijsToe(personen, kandidaten(bekenden, organisatie), { vandaag })
  const wie = inwoners.map((persoon, index) => ({ persoon, ...toewijzingen[index]! }))
  const deur = adressleutel(adres)
  const hierLid = (inwonerId: string, huishoudenId: string | undefined) =>
    bekenden.some((rij) => rij.lid && rij.huishoudenId === huishoudenId && rij.inwonerId === inwonerId)
  const huishoudenId = besteHuishouden(wie, bekenden, { deur, organisatie, vandaag })
  const herkend = new Map<string, string>()
  const ookHier = new Map<string, { inwonerId: string; elders: readonly string[] }>()
  const bewijs = new Map<string, readonly Bewijs[]>()
  for (const { persoon, zelfde } of wie) {
    if (!zelfde) continue
    const { inwonerId } = zelfde.kandidaat
    if (hierLid(inwonerId, huishoudenId)) herkend.set(persoon.bronpersoonId, inwonerId)
    else {
      const elders = bekenden.flatMap((rij) => (rij.inwonerId === inwonerId && woontDaar(rij) ? rij.huishoudenId : []))
      ookHier.set(persoon.bronpersoonId, { inwonerId, elders: [...new Set(elders)] })
      bewijs.set(persoon.bronpersoonId, zelfde.bewijs)
    }
  }
  return {
    huishoudenId,
    herkend,
    ookHier,
    bewijs,
    betwist: new Set(
      wie.flatMap(({ persoon, zelfde }) =>
        isVanAnder(persoon, zelfde?.kandidaat.inwonerId, bekenden) ? persoon.bronpersoonId : [],
      ),
    ),
    misschien: wie.flatMap((een) =>
      teVragen(een).map(({ kandidaat, bewijs }) => ({
        bronpersoonId: een.persoon.bronpersoonId,
        bekende: kandidaat.bekende,
        bewijs,
      })),
    ),
  }
}

type Plek = Kenmerken & { inwonerId: string; bekende: Bekende }
type Wie = Toewijzing<Plek> & { persoon: Aangemeld }

/** One for each address a known person can be found at; where there is none she is known by the rest. */
function kandidaten(bekenden: readonly Bekende[], organisatie: string): Plek[] {
  return bekenden.flatMap((bekende) => {
    const { inwonerId, persoon } = bekende
    const adressen = vindbareAdressen(bekende, organisatie)
    return (adressen.length > 0 ? adressen : [undefined]).map((adres) => ({ ...persoon, adres, inwonerId, bekende }))
  })
}

function besteHuishouden(
  wie: readonly Wie[],
  bekenden: readonly Bekende[],
  { deur, organisatie, vandaag }: Vraag & { deur: string | undefined },
): string | undefined {
  if (deur === undefined) return undefined
  const achterDeur = bekenden.filter(
    (rij) => woontDaar(rij) && vindbareAdressen(rij, organisatie).some((waar) => adressleutel(waar) === deur),
  )
  const keuzes = [...new Set(achterDeur.map(({ huishoudenId }) => huishoudenId))].flatMap((huishoudenId) => {
    const leden = achterDeur.filter((rij) => rij.huishoudenId === huishoudenId)
    const gevonden = wie.flatMap(({ persoon, zelfde }) => {
      const lid = zelfde && leden.find(({ inwonerId }) => inwonerId === zelfde.kandidaat.inwonerId)
      return lid ? [{ persoon, lid, gewicht: zelfde.gewicht }] : []
    })
    const past =
      gevonden.length === wie.length || gevonden.some(({ persoon, lid }) => isVolwassen(persoon, lid, vandaag))
    if (gevonden.length === 0 || !past) return []
    const gewicht = gevonden.reduce((som, een) => som + een.gewicht, 0)
    return [{ huishoudenId, gewicht, sinds: leden[0]!.huishoudenSinds }]
  })
  return keuzes.toSorted(
    (a, b) => b.gewicht - a.gewicht || volgorde(a.sinds, b.sinds) || volgorde(a.huishoudenId, b.huishoudenId),
  )[0]?.huishoudenId
}

function woontDaar({ lid, gesloten }: Bekende): boolean {
  return lid && !gesloten
}

/** On either's word alone a child opens nothing. */
function isVolwassen(persoon: Aangemeld, { persoon: bekend }: Bekende, vandaag: string): boolean {
  return [persoon, bekend].every(({ geboortedatum }) => leeftijdJaren(geboortedatum, vandaag) >= 18)
}

/** Somebody else who is known has this number too: it is nobody's until a person looked. */
function isVanAnder({ bsn }: Aangemeld, zelf: string | undefined, bekenden: readonly Bekende[]): boolean {
  return (
    bsn !== undefined &&
    bekenden.some(({ inwonerId, persoon, vergistDoor }) => !vergistDoor && persoon.bsn === bsn && inwonerId !== zelf)
  )
}

/** Of who is recognised only who has her number as well: for the rest she is somebody, and her namesake somebody else. */
function teVragen({ persoon, zelfde, misschien }: Wie) {
  const gezien = new Set<string>()
  return misschien
    .filter(({ kandidaat: { inwonerId, bsn, bekende } }) => {
      if (gezien.has(inwonerId) || bekende.vergistDoor) return false
      gezien.add(inwonerId)
      return !zelfde || (persoon.bsn !== undefined && bsn === persoon.bsn)
    })
    .slice(0, meesteVragen)
}

function volgorde(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
