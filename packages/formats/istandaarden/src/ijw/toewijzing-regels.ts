/** An allocation as far as the rules of iJw 3.2 look at it; parts that could not be read are absent. */
export interface TeToetsen {
  product?: { categorie?: string | undefined; code?: string | undefined } | undefined
  omvang?: { volume?: number | undefined; eenheid?: string | undefined; frequentie?: string | undefined } | undefined
  ingangsdatum?: string | undefined
  einddatum?: string | undefined
  redenWijziging?: string | undefined
}

export interface RegelFout {
  /** Rule of iJw 3.2 (standards FACTS §1.6). */
  regel: string
  veld: string
  reden: string
}

/** Product categories in use (LDT_ProductCategorie): 39 does not exist. */
const isCategorie = (categorie: string) => /^(3[1-8]|4\d|5[0-5])$/.test(categorie)

/**
 * Rules every specific allocation must keep before it can travel in a JW301; empty when all hold. Checked when the CJG
 * decides, so that the decision is refused where it can be mended, and again before it is sent.
 */
export function toewijzingFouten({ product, omvang, ingangsdatum, einddatum, redenWijziging }: TeToetsen): RegelFout[] {
  const fouten: RegelFout[] = []
  const fout = (regel: string, veld: string, reden: string) => fouten.push({ regel, veld, reden })
  if (product?.categorie && !isCategorie(product.categorie))
    fout('LDT_ProductCategorie', 'product.categorie', 'is geen productcategorie van iJw 3.2')
  if (omvang?.frequentie === '2' && !einddatum)
    fout('CD076', 'einddatum', 'is verplicht als de omvang per week is (frequentie 2)')
  if (omvang?.frequentie === '1' && ['14', '16', '83', '84'].includes(omvang.eenheid ?? ''))
    fout('CS338', 'omvang.frequentie', 'moet 2, 4 of 6 zijn bij eenheid 14, 16, 83 of 84')
  if (ingangsdatum && einddatum && einddatum < ingangsdatum)
    fout('CS003', 'einddatum', 'mag niet voor de ingangsdatum liggen')
  if (redenWijziging === '13' && einddatum !== ingangsdatum)
    fout('CS335', 'redenWijziging', 'mag alleen 13 zijn als de einddatum de ingangsdatum is')
  return fouten
}
