import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { keurOnderzoek, onderzoekBezwaren } from './keur-onderzoek.ts'
import { inhoudVan, onderzoekVan } from './mijn-onderzoek.ts'
import { OnderzoekInhoud, uiterlijkVan, type Onderzoek } from './onderzoeken.ts'

/** What was said of it, said better, or that the conversation was held; of the report nothing changes by it. */
export const wijzigOnderzoek = opdracht({
  wie: 'betrokken',
  invoer: OnderzoekInhoud,
  weigeringen: ['onderzoek-onbekend', 'gesprek-niet-gevoerd', 'verslag-is-gegeven', ...onderzoekBezwaren],
  beslis(huishouden, { onderzoekId, inhoud }: { onderzoekId: string; inhoud: OnderzoekInhoud }, door) {
    const rij = onderzoekVan(huishouden, onderzoekId, door)
    if (!rij) return { weigering: 'onderzoek-onbekend', veld: 'onderzoekId' }
    if (zelfdeInhoud(inhoudVan(rij), inhoud)) return { feiten: [] }
    const fout = keurOnderzoek(huishouden, inhoud, door.vandaag, rij)
    if (fout) return fout
    const { verslag } = rij
    if (verslag && inhoud.inwonerId !== rij.inwonerId) return { weigering: 'verslag-is-gegeven' }
    if (verslag && !inhoud.gesprek) return { weigering: 'gesprek-niet-gevoerd' }
    if (verslag && inhoud.gesprek!.op > verslag.gegevenOp) return { weigering: 'datum-onmogelijk', veld: 'gesprek/op' }
    const { gesprek: _, ...rest } = rij
    const onderzoek: Onderzoek = { ...rest, ...inhoud, uiterlijk: uiterlijkVan(inhoud.gemeldOp) }
    return { feiten: [{ soort: 'onderzoek-gewijzigd', onderzoekId, onderzoek }] }
  },
})
