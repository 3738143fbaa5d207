import { instrumentenVan, type Huishouden } from '@wijkhub/model'
import { beleid } from '@wijkhub/builders/haarlem'
import { voerUit } from '../neem-stap.ts'
import { dag, kies, lidVan, opHuis, rijVan } from './keuze.ts'

const instrumenten = instrumentenVan(beleid)
const rijenVan = ({ zrm, metingen }: Huishouden) => ({ ...zrm, ...metingen })
const gemeten = (huis: Huishouden) => Object.keys(rijenVan(huis)).length > 0
const reden = 'Anders'

/** How residents do, by whom and with what, and where they want to be. */
export const meten = {
  meet: opHuis((wereld, huis, wie, { a, c }) => {
    const { code: instrument, domeinen, laagste, hoogste } = kies(instrumenten, c)!
    const scores = Object.fromEntries(
      domeinen.map((domein, index) => [domein, laagste + ((a + c + index) % (hoogste - laagste + 1))]),
    )
    const meting = { inwonerId: lidVan(huis, a), instrument, datum: dag(wereld), scores }
    return voerUit(wereld, huis.huishoudenId, wie, { soort: 'meet', meting })
  }),
  'wijzig-meting': opHuis((wereld, huis, wie, { a, c, vlag }) => {
    const metingId = rijVan(rijenVan(huis), c)
    const rij = rijenVan(huis)[metingId]
    const van = vlag ? (rij?.afnemer ?? wie) : wie
    const domein = kies(Object.keys(rij?.scores ?? {}), a) ?? 'Financiën'
    const correctie = { scores: { [domein]: 1 + (c % 5) }, reden }
    return voerUit(wereld, huis.huishoudenId, van, { soort: 'wijzig-meting', metingId, correctie })
  }, gemeten),
  'trek-meting-in': opHuis((wereld, huis, wie, { c }) => {
    const id = rijVan(rijenVan(huis), c)
    const van = rijenVan(huis)[id]?.afnemer ?? wie
    return voerUit(wereld, huis.huishoudenId, van, { soort: 'trek-in', wat: 'meting', id, reden })
  }, gemeten),
  'stel-doelscore': opHuis((wereld, huis, wie, { a, b, c }) => {
    const { code: instrument, domeinen } = kies(instrumenten, c)!
    const doelscore = { inwonerId: lidVan(huis, a), instrument, domein: kies(domeinen, b)!, score: 1 + (c % 5) }
    return voerUit(wereld, huis.huishoudenId, wie, { soort: 'stel-doelscore', doelscore })
  }),
  'trek-doelscore-in': opHuis(
    (wereld, huis, wie, { c }) => {
      const id = rijVan(huis.doelscores, c)
      const van = huis.doelscores[id]?.bron ?? wie
      return voerUit(wereld, huis.huishoudenId, van, { soort: 'trek-in', wat: 'doelscore', id, reden })
    },
    ({ doelscores }) => Object.keys(doelscores).length > 1,
  ),
}
