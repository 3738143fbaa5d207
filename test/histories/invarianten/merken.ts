import type { Wijziging } from '@wijkhub/case-registry/stappen'
import type { Huishouden } from '@wijkhub/model'
import type { Aard } from '../neem-stap.ts'
import { alias, gezegdVan, merkenIn, organisaties, type Merk, type Wereld } from '../wereld.ts'

/**
 * Where each said value may stand. New ones are of the household they were said in; what is somebody's own crosses to
 * another home of hers only when she is a confirmed member of both and neither has a secret address, or when she goes to
 * live there. All else that turns up in another household is a leak.
 */
export function verdeelMerken(wereld: Wereld, wijzigingen: readonly Wijziging[], aard: Aard): void {
  if (aard.samen) voegMerkenSamen(wereld, aard.samen)
  noemSamen(wereld, wijzigingen)
  for (const naam of wereld.vers) {
    const { huizen, soort } = wereld.merken.get(naam)!
    const waar = wijzigingen.filter(({ huishouden }) => merkenIn(huishouden).has(naam))
    // An address that is said with a new household is where that household is, and nobody else's.
    const nieuw = soort === 'adres' ? waar.find(({ was }) => was.versie === 0) : undefined
    const van = nieuw ?? waar[0]
    if (van) huizen.add(van.huishouden.huishoudenId)
  }
  for (const { huishouden } of wijzigingen)
    for (const naam of merkenIn(huishouden)) {
      const merk = wereld.merken.get(naam)!
      if (merk.huizen.has(huishouden.huishoudenId)) continue
      if (merk.soort === 'persoon' && magOver(wereld, naam, huishouden, merk.huizen, aard))
        merk.huizen.add(huishouden.huishoudenId)
      else throw new Error(`${merk.soort} ${naam} van ${[...merk.huizen].join()} staat in ${huishouden.huishoudenId}`)
    }
}

function magOver(
  { snapshots }: Wereld,
  naam: string,
  naar: Huishouden,
  huizen: ReadonlySet<string>,
  { gaatMee = false }: Aard,
): boolean {
  const wie = Object.keys(naar.inwoners).filter((id) => merkenIn(naar.inwoners[id]).has(naam))
  return [...huizen].some((huishoudenId) => {
    const van = snapshots.get(huishoudenId)!.huishouden
    const kan = (id: string) => {
      const beide = isBevestigd(van, id) && isBevestigd(naar, id)
      const vertrok = gaatMee && van.vertrokken[id] !== undefined
      return vertrok || (beide && !isGeheim(van) && !isGeheim(naar)) || (gaatMee && van.inwoners[id] !== undefined)
    }
    return wie.some(kan)
  })
}

const isBevestigd = ({ inwoners, lidmaatschappen, gesloten, opgegaan }: Huishouden, id: string) =>
  inwoners[id] !== undefined && !lidmaatschappen[id]?.voorlopig && !gesloten && !opgegaan

export const isGeheim = ({ adres, tweedeAdres }: Huishouden) => adres.geheim === true || tweedeAdres?.geheim === true

/** What was of the one is of both, and whoever saw the one asks to see the other with what it knew. */
function voegMerkenSamen(wereld: Wereld, [inId, uitId]: readonly [string, string]): void {
  const sleutel = `${inId} ${uitId}`
  const sinds = wereld.samengevoegdOp.get(sleutel) ?? 0
  const ook = (naar: string, van: string, mag: (merk: Merk, nummer: number) => boolean) => {
    for (const [nummer, merk] of [...wereld.merken.values()].entries())
      if (merk.huizen.has(van) && mag(merk, nummer)) merk.huizen.add(naar)
  }
  const nogSamen = wereld.snapshots.get(uitId)!.huishouden.opgegaan !== undefined
  if (nogSamen) wereld.samengevoegdOp.set(sleutel, wereld.merken.size)
  ook(inId, uitId, () => nogSamen)
  // Where the one that stayed lives is not for the other, but for what was said since.
  ook(uitId, inId, ({ soort }, nummer) => !nogSamen && (soort !== 'adres' || nummer >= sinds))
  const daar = wereld.snapshots.get(uitId)!.huishouden
  // Who asked since asks where those are whom it named, or from where they left.
  if (!nogSamen)
    for (const organisatie of organisaties)
      for (const id of gezegdVan(wereld, organisatie, inId).inwoners)
        if (daar.inwoners[id] ?? daar.vertrokken[id]) gezegdVan(wereld, organisatie, uitId).inwoners.add(id)
  const wat = [...merkenIn(daar), ...Object.keys(daar.inwoners), ...Object.keys(daar.vertrokken)]
  for (const organisatie of organisaties) {
    const kende = Object.values(daar.betrokkenheden).some((rij) => rij.organisatie === organisatie)
    const toegekend = Object.values(daar.betrokkenheden).some(
      (rij) => rij.organisatie === organisatie && (rij.stand ?? 'toegekend') === 'toegekend',
    )
    if (!kende) continue
    const [hier, was] = [gezegdVan(wereld, organisatie, inId), gezegdVan(wereld, organisatie, uitId)]
    for (const id of was.inwoners) hier.inwoners.add(id)
    for (const een of [...was.meegekomen, ...(toegekend ? wat : [])]) hier.meegekomen.add(een)
  }
}

/** Who was taken for another, or is another after all: what an organisation said of the one is about the other. */
function noemSamen(wereld: Wereld, wijzigingen: readonly Wijziging[]): void {
  for (const { gegevens } of wijzigingen.flatMap(({ feiten }) => feiten))
    if ('vervallen' in gegevens) {
      const [van, naar] = [alias(wereld, gegevens.vervallen), alias(wereld, gegevens.behouden)]
      if (van !== naar) wereld.aliassen.set(van, naar)
    }
}
