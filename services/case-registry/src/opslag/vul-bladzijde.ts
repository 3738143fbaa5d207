/** A list that is read on until a page is full of what its reader may see. */
interface Lijst<Rij, Plek, Getoond> {
  hoogstens: number
  na: Plek | undefined
  /** The next rows after a place, in the order of the list. */
  lees: (na: Plek | undefined, hoogstens: number) => Promise<Rij[]>
  /** Of each of these rows what may be shown, in their order; `undefined`: nothing. */
  toon: (rijen: readonly Rij[]) => Promise<(Getoond | undefined)[]> | (Getoond | undefined)[]
  /** Where the list goes on after this row. */
  plekVan: (rij: Rij) => Plek
  /** So many are read at once after the first time; absent: as many as the first. */
  verder?: number
}

/** The next of a list, at most so many. Whether there are more counts what may be shown alone: a short page tells nothing. */
export async function vulBladzijde<Rij, Plek, Getoond>({
  hoogstens,
  lees,
  toon,
  plekVan,
  ...lijst
}: Lijst<Rij, Plek, Getoond>): Promise<{ gevonden: Getoond[]; meer: boolean }> {
  const gevonden: Getoond[] = []
  let { na } = lijst
  for (let deze = hoogstens + 1; ; deze = lijst.verder ?? deze) {
    const rijen = await lees(na, deze)
    for (const getoond of await toon(rijen)) {
      if (getoond === undefined) continue
      if (gevonden.length === hoogstens) return { gevonden, meer: true }
      gevonden.push(getoond)
    }
    if (rijen.length < deze) return { gevonden, meer: false }
    na = plekVan(rijen.at(-1)!)
  }
}
