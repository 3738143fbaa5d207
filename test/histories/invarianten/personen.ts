import type { Wijziging } from '@wijkhub/case-registry/stappen'
import { zelfdeInhoud, type Huishouden } from '@wijkhub/model'
import { huishoudens, type Wereld } from '../wereld.ts'

const velden = ['naam', 'geboortedatum', 'geslacht', 'bsn'] as const

/** Whoever once was a member is one somewhere, or was; under her own id, or that of who she turned out to be. */
export function niemandKwijt(wereld: Wereld): void {
  const open = huishoudens(wereld).filter(({ opgegaan }) => !opgegaan)
  const bekend = new Set(
    open.flatMap(({ inwoners, vertrokken }) => [...Object.keys(inwoners), ...Object.keys(vertrokken)]),
  )
  const verenigd = new Set(open.flatMap((huishouden) => Object.keys(huishouden.verenigd)))
  for (const id of bekend) wereld.ooit.add(id)
  // Who had left a household before it went up in another for a move stays behind in it.
  for (const { vertrokken, opgegaan } of huishoudens(wereld))
    if (opgegaan) for (const id of Object.keys(vertrokken)) bekend.add(id)
  for (const id of wereld.ooit) if (!bekend.has(id) && !verenigd.has(id)) throw new Error(`${id} is kwijt`)
}

/** That she was not who she was taken for was a mistake: the id she got for it was nobody's. */
export function vergeetLosgemaakt({ ooit }: Wereld, wijzigingen: readonly Wijziging[]): void {
  for (const { was, feiten } of wijzigingen)
    for (const { gegevens } of feiten) {
      const ingreep = gegevens.soort === 'inwoners-gescheiden' ? was.ingrepen?.[gegevens.ingreepId] : undefined
      if (ingreep?.soort === 'losmaking') ooit.delete(ingreep.raakt[0]!)
    }
}

/** The index knows exactly the members, and who lives in two households is one person: or an afwijking says where they differ. */
export function bewaakPersonen(wereld: Wereld): void {
  const alle = huishoudens(wereld)
  const woont = new Map<string, Huishouden[]>()
  for (const huishouden of alle) {
    const { huishoudenId, inwoners, vertrokken, lidmaatschappen, gesloten, opgegaan } = huishouden
    for (const inwonerId of Object.keys(vertrokken))
      if (wereld.index.get(`${inwonerId} ${huishoudenId}`)?.tot === undefined)
        throw new Error(`de index weet niet dat ${inwonerId} in ${huishoudenId} woonde`)
    for (const inwonerId of Object.keys(inwoners)) {
      const rij = wereld.index.get(`${inwonerId} ${huishoudenId}`)
      const lid = !gesloten && !opgegaan
      const voorlopig = lidmaatschappen[inwonerId]?.voorlopig === true
      if (!rij || (rij.tot === undefined) !== lid || (lid && rij.voorlopig !== voorlopig))
        throw new Error(`de index kent ${inwonerId} in ${huishoudenId} anders`)
      if (lid && !voorlopig) woont.set(inwonerId, [...(woont.get(inwonerId) ?? []), huishouden])
    }
  }
  for (const { inwonerId, huishoudenId, tot } of wereld.index.values())
    if (tot === undefined && !wereld.snapshots.get(huishoudenId)!.huishouden.inwoners[inwonerId])
      throw new Error(`de index heeft ${inwonerId} in ${huishoudenId}, en zij woont er niet`)
  for (const [inwonerId, huizen] of woont) eenPersoon(inwonerId, huizen, alle)
}

/** The afwijking stays in the home it was found in, also when she left that: one she got from there since does not hold it. */
function eenPersoon(inwonerId: string, [eerste, ...anderen]: Huishouden[], alle: Huishouden[]): void {
  for (const ander of anderen)
    for (const veld of velden) {
      const [een, twee] = [eerste!, ander].map(({ inwoners }) => inwoners[inwonerId]![veld])
      if (zelfdeInhoud(een, twee) || alle.some((huis) => meldtAnders(huis, inwonerId, veld))) continue
      throw new Error(`${veld} van ${inwonerId} is in ${eerste!.huishoudenId} anders dan in ${ander.huishoudenId}`)
    }
}

const meldtAnders = ({ afwijkingen }: Huishouden, inwonerId: string, veld: string) =>
  Object.values(afwijkingen).some((rij) => rij.veld === veld && 'inwonerId' in rij && rij.inwonerId === inwonerId)
