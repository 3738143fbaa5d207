import { inrichting } from '@wijkhub/builders/haarlem'
import { voerUit } from '../neem-stap.ts'
import { dag, lidVan, opHuis, rijVan } from './keuze.ts'

/** Support that became free, and who reads that. */
export const kantelen = {
  'leg-kanteling-vast': opHuis((wereld, huis, wie, { c, vlag }) => {
    const naar = vlag ? { naar: 'opbouwwerk-dock' } : {}
    const product = c % 3 === 0 ? ('pleegzorg' as const) : ('begeleiding' as const)
    return voerUit(wereld, huis.huishoudenId, wie, {
      soort: 'leg-kanteling-vast',
      opgave: { inwonerId: lidVan(huis, c), product, per: dag(wereld), ...naar },
      voorziening: vlag ? inrichting.socialeKaart['opbouwwerk-dock'] : undefined,
    })
  }),
  'trek-kanteling-in': opHuis(
    (wereld, huis, wie, { c }) => {
      const kantelingId = rijVan(huis.kantelingen, c)
      const van = huis.kantelingen[kantelingId]?.organisatie ?? wie
      return voerUit(wereld, huis.huishoudenId, van, { soort: 'trek-kanteling-in', kantelingId, reden: 'Vergist' })
    },
    ({ kantelingen }) => Object.keys(kantelingen).length > 0,
  ),
}
