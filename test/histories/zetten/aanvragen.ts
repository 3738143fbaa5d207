import type { Huishouden } from '@wijkhub/model'
import { voerUit } from '../neem-stap.ts'
import { merk } from '../wereld.ts'
import { dag, kies, lidVan, opHuis, rijVan } from './keuze.ts'

const heeft = ({ voorzieningaanvragen }: Huishouden) => Object.keys(voorzieningaanvragen).length > 0
const bereiken = [
  { organisatie: 'gemeente' },
  { organisatie: 'dock' },
  { buiten: { hoe: 'Bellen' } },
  { partner: 'cjg' },
]

/** Who decides, or where it cannot say so here who made it; now and then another. */
function beslisser({ voorzieningaanvragen }: Huishouden, id: string, wie: string, c: number): string {
  const rij = voorzieningaanvragen[id]
  return c % 6 === 5 || !rij ? wie : (rij.bij.organisatie ?? rij.van.organisatie)
}

/** What residents apply for, who decides on it, and who reads that. */
export const aanvragen = {
  'dien-voorzieningaanvraag-in': opHuis((wereld, huis, wie, { c, vlag }) => {
    const [onderzoekId, onderzoek] = kies(Object.entries(huis.onderzoeken), c) ?? []
    const van = vlag ? (huis.regisseur?.organisatie ?? wie) : (onderzoek?.organisatie ?? wie)
    const bereik = kies(bereiken, c)!
    const opgave = onderzoek?.verslag
      ? ({ soort: 'wmo-maatwerk', inwonerId: onderzoek.inwonerId, onderzoekId } as const)
      : ({ soort: 'jeugdhulp', inwonerId: lidVan(huis, c) } as const)
    return voerUit(wereld, huis.huishoudenId, van, {
      soort: 'dien-voorzieningaanvraag-in',
      opgave: { ...opgave, ingediendOp: dag(wereld) },
      wieBeslist: { naam: 'Wie beslist', hoe: 'team', bereik, dagen: 14 },
    })
  }),
  'neem-voorzieningaanvraag-in-behandeling': opHuis((wereld, huis, wie, { c }) => {
    const voorzieningaanvraagId = rijVan(huis.voorzieningaanvragen, c)
    return voerUit(wereld, huis.huishoudenId, beslisser(huis, voorzieningaanvraagId, wie, c), {
      soort: 'neem-voorzieningaanvraag-in-behandeling',
      voorzieningaanvraagId,
      behandeling: { medewerker: { naam: 'Beslisser' } },
    })
  }, heeft),
  'beslis-voorzieningaanvraag': opHuis((wereld, huis, wie, { c, vlag }) => {
    const voorzieningaanvraagId = rijVan(huis.voorzieningaanvragen, c)
    const van = beslisser(huis, voorzieningaanvraagId, wie, c)
    const isJeugd = huis.voorzieningaanvragen[voorzieningaanvraagId]?.soort === 'jeugdhulp'
    const product = isJeugd ? ('pleegzorg' as const) : ('begeleiding' as const)
    const toekenning = {
      uitkomst: 'toegekend' as const,
      verlening: { product, vorm: 'in-natura' as const, van: dag(wereld) },
    }
    const uitkomst = vlag ? toekenning : { uitkomst: 'afgewezen' as const }
    return voerUit(wereld, huis.huishoudenId, van, {
      soort: 'beslis-voorzieningaanvraag',
      voorzieningaanvraagId,
      beslissing: { ...uitkomst, op: dag(wereld), toelichting: merk(wereld, 'woord', van) },
    })
  }, heeft),
  'trek-voorzieningaanvraag-in': opHuis((wereld, huis, wie, { c }) => {
    const voorzieningaanvraagId = rijVan(huis.voorzieningaanvragen, c)
    const van = huis.voorzieningaanvragen[voorzieningaanvraagId]?.van.organisatie ?? wie
    const reden = merk(wereld, 'woord', van)
    return voerUit(wereld, huis.huishoudenId, van, {
      soort: 'trek-voorzieningaanvraag-in',
      voorzieningaanvraagId,
      reden,
    })
  }, heeft),
}
