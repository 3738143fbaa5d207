import {
  paarVan,
  uitspraakOverOpdracht,
  type Geopend,
  type Uitspraak,
  type Vast,
  type Wijziging,
} from '@wijkhub/case-registry/stappen'
import { opdrachten, persoonVan, type Handeling, type Opdracht } from '@wijkhub/model'
import { geraaktDoor } from './geraakt.ts'
import { vergeetLosgemaakt } from './invarianten/personen.ts'
import { bewaakHuishouden, bewaakWereld } from './invarianten/invarianten.ts'
import { verdeelMerken } from './invarianten/merken.ts'
import { bewaar, handelingVan, heropenToetsingen, nu, type Wereld } from './wereld.ts'

/** How a step was told, for the rules of what may cross. */
export interface Aard {
  /** Somebody went to live elsewhere: who she is goes along. */
  gaatMee?: boolean
  /** One household went up in another, or the two are two again. */
  samen?: readonly [inId: string, uitId: string]
}

/** What the registry reads under its locks, of this world: everything. */
export function geopend(wereld: Wereld, ids: readonly string[], wie: Partial<Geopend> = {}): Geopend {
  const { snapshots, index } = wereld
  const rijen = [...index.values()]
  const hier = new Map(
    rijen.flatMap((rij) => (ids.includes(rij.huishoudenId) && !rij.voorlopig ? [[rij.inwonerId, rij]] : [])),
  )
  return {
    snapshots: new Map(ids.flatMap((id) => (snapshots.has(id) ? [[id, snapshots.get(id)!]] : []))),
    eerderAntwoord: undefined,
    eerderRecord: undefined,
    bsnVanAnder: false,
    bekenden: rijen.map(({ inwonerId, huishoudenId, tot }) => {
      const { huishouden, sinds } = snapshots.get(huishoudenId)!
      const { adres, adresBron, tweedeAdres, tweedeAdresBron } = huishouden
      return {
        inwonerId,
        huishoudenId,
        huishoudenSinds: sinds,
        lid: tot === undefined,
        gesloten: huishouden.gesloten !== undefined,
        vergistDoor: huishouden.vertrokken[inwonerId]?.vergistDoor,
        persoon: persoonVan(huishouden, inwonerId)!,
        adres,
        ...(adresBron !== undefined && { adresBron }),
        ...(tweedeAdres && { tweedeAdres }),
        ...(tweedeAdresBron !== undefined && { tweedeAdresBron }),
      }
    }),
    elders: rijen.flatMap((rij) => {
      const een = hier.get(rij.inwonerId)
      if (!een || een.huishoudenId === rij.huishoudenId || rij.voorlopig) return []
      const { inwonerId, huishoudenId } = rij
      return [{ inwonerId, huishoudenId, lid: een.tot === undefined && rij.tot === undefined }]
    }),
    ...wie,
  }
}

/** Asks a decision until it needs nothing more, as `wijzig` does, and writes it; every rule is held against what it led to. */
export function neemStap<U>(
  wereld: Wereld,
  ids: readonly string[],
  beslis: (open: Geopend) => Uitspraak<U>,
  { wie = {}, ...aard }: Aard & { wie?: Partial<Geopend> } = {},
): U {
  const nodig = new Set(ids)
  // Where they live too is read once, with what was opened first.
  const { elders } = geopend(wereld, ids)
  for (;;) {
    const uitspraak = beslis(geopend(wereld, [...nodig], { elders, ...wie }))
    if ('uitkomst' in uitspraak) {
      if (uitspraak.vast) schrijf(wereld, uitspraak.vast, aard)
      return uitspraak.uitkomst
    }
    if (uitspraak.openOok.every((id) => nodig.has(id))) throw new Error('een uitspraak vraagt om wat zij al heeft')
    for (const id of uitspraak.openOok) nodig.add(id)
  }
}

/** One command of one organisation. */
export function voerUit(
  wereld: Wereld,
  huishoudenId: string,
  organisatie: string,
  opdracht: Opdracht,
  aard: Aard = {},
): boolean {
  const handeling: Handeling = handelingVan(wereld, organisatie)
  const ids = [...new Set([huishoudenId, ...(opdracht.soort === 'neem-lid-op' ? [opdracht.lid.huishoudenId] : [])])]
  const overPersoon = opdrachten[opdracht.soort].over === 'persoon'
  const uitkomst = neemStap(
    wereld,
    ids,
    (open) =>
      uitspraakOverOpdracht(overPersoon ? open : { ...open, elders: [] }, handeling, { huishoudenId, opdracht }),
    aard,
  )
  return 'antwoord' in uitkomst
}

export function schrijf(wereld: Wereld, vast: Vast, aard: Aard = {}): void {
  const op = nu(wereld)
  wereld.opdrachten++
  const wijzigingen: Wijziging[] = (vast.wijzigingen ?? []).filter(
    ({ feiten, projecties }) => feiten.length > 0 || projecties.length > 0,
  )
  for (const wijziging of wijzigingen) bewaar(wereld, wijziging, op)
  heropenToetsingen(wereld, wijzigingen)
  for (const naam of wijzigingen.flatMap(geraaktDoor)) wereld.geraakt.set(naam, (wereld.geraakt.get(naam) ?? 0) + 1)
  for (const nieuw of vast.toetsingen ?? []) {
    const eerder = wereld.toetsingen.find((ander) => paarVan(ander) === paarVan(nieuw))
    if (!eerder) wereld.toetsingen.push({ ...nieuw, stand: 'open', besluiten: [], versie: 1, gemaaktOp: op })
    else if (eerder.stand === 'vervallen')
      Object.assign(eerder, { ...nieuw, toetsingId: eerder.toetsingId, stand: 'open' })
  }
  const besluit = vast.toetsbesluit
  if (besluit)
    wereld.toetsingen = wereld.toetsingen.map((een) =>
      een.toetsingId === besluit.toetsingId ? { ...een, ...besluit } : een,
    )
  verdeelMerken(wereld, wijzigingen, aard)
  for (const wijziging of wijzigingen) bewaakHuishouden(wereld, wijziging)
  vergeetLosgemaakt(wereld, wijzigingen)
  if (wijzigingen.length > 0) bewaakWereld(wereld)
}
