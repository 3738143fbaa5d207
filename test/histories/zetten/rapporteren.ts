import { voerUit } from '../neem-stap.ts'
import { merk } from '../wereld.ts'
import { dag, kies, lidVan, opHuis, rijVan } from './keuze.ts'

const lezers = ['eigen-organisatie', 'team', 'regisseur', 'betrokkenen'] as const

/** What workers write down, and whom they let read it. */
export const rapporteren = {
  rapporteer: opHuis((wereld, huis, wie, { c, vlag }) => {
    const inwonerIds = [...new Set(vlag ? [lidVan(huis, c), lidVan(huis, c + 1)] : [lidVan(huis, c)])]
    const tekst = merk(wereld, 'woord', wie)
    const leesbaarVoor = kies(lezers, c)!
    const rapportage = { inwonerIds, datum: dag(wereld), contact: 'telefoon' as const, tekst, leesbaarVoor }
    return voerUit(wereld, huis.huishoudenId, wie, { soort: 'rapporteer', rapportage })
  }),
  'wijzig-rapportage': opHuis(
    (wereld, huis, wie, { c }) => {
      const rapportageId = rijVan(huis.rapportages, c)
      const van = kies([huis.rapportages[rapportageId]?.organisatie ?? wie, wie], c % 4 === 3 ? 1 : 0)!
      const correctie = { leesbaarVoor: kies(lezers, c + 1)!, reden: 'Anders' }
      return voerUit(wereld, huis.huishoudenId, van, { soort: 'wijzig-rapportage', rapportageId, correctie })
    },
    ({ rapportages }) => Object.keys(rapportages).length > 0,
  ),
  'trek-rapportage-in': opHuis(
    (wereld, huis, wie, { c }) => {
      const id = rijVan(huis.rapportages, c)
      const van = huis.rapportages[id]?.organisatie ?? wie
      return voerUit(wereld, huis.huishoudenId, van, { soort: 'trek-in', wat: 'rapportage', id, reden: 'Vergist' })
    },
    ({ rapportages }) => Object.keys(rapportages).length > 1,
  ),
}
