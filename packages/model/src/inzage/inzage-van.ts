import type { Doelbinding } from '../doelbinding/doelbinding.ts'
import type { Projectie } from '../doelbinding/projectie.ts'
import type { HerkomstPerVeld } from '../huishouden/leden/herkomst.ts'
import { isVoorlopig } from '../huishouden/leden/lidmaatschap.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import { tijdlijnUit, type Opgetekend } from '../huishouden/tijdlijn/tijdlijn-van.ts'
import { zoalsNuLeesbaar } from '../huishouden/zoals-nu-leesbaar.ts'
import type { Naam } from '../velden/naam.ts'
import { inzageDocument } from './inzage-document.ts'
import type { InzageLezer } from './lezer.ts'
import { wieHeeftHet, type Ontvanger } from './wie-heeft-het.ts'

/** Everything that is known of one resident, as one reader may have it; a page is made of it and nothing else. */
export interface Inzage {
  lezer: InzageLezer
  /** What the reader may see of the household. */
  document: Partial<Projectie>
  /** Who said what is known of her, per field. */
  herkomst: HerkomstPerVeld
  /** Who lives here too, by name; only to who lives here. */
  huisgenoten: readonly Naam[]
  /** What happened, the oldest first, with who recorded it. */
  gebeurd: readonly { op: string; tekst: string; organisatie: string }[]
  ontvangers: readonly Ontvanger[]
}

/** What is known of a resident for who asked it. Pure: a household, its facts and the table are all there is to it. */
export function inzageVan(
  { huishouden, feiten }: { huishouden: Huishouden; feiten: readonly Opgetekend[] },
  lezer: InzageLezer,
  { doelbinding, op }: { doelbinding: Doelbinding; op: string },
): Inzage {
  const { inwonerId, woontHier } = lezer
  const gezien = (toen: Huishouden) => inzageDocument(zoalsNuLeesbaar(toen, huishouden), huishouden, lezer)
  return {
    lezer,
    document: gezien(huishouden) ?? {},
    herkomst: huishouden.herkomst[inwonerId] ?? {},
    huisgenoten: woontHier
      ? Object.entries(huishouden.inwoners).flatMap(([id, { naam }]) =>
          id === inwonerId || isVoorlopig(huishouden, id) ? [] : [naam],
        )
      : [],
    gebeurd: tijdlijnUit(feiten, gezien, doelbinding),
    ontvangers: wieHeeftHet(huishouden, feiten, inwonerId, doelbinding, op),
  }
}
