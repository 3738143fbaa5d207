import type { Huishouden } from '@wijkhub/model'
import { voerUit } from '../neem-stap.ts'
import { merk } from '../wereld.ts'
import { dag, lidVan, opHuis, rijVan } from './keuze.ts'

const heeft = ({ onderzoeken }: Huishouden) => Object.keys(onderzoeken).length > 0
/** Mostly who holds it, now and then another. */
const houder = ({ onderzoeken }: Huishouden, id: string, wie: string, c: number) =>
  c % 6 === 5 ? wie : (onderzoeken[id]?.organisatie ?? wie)

/** Conversations on what somebody needs, and who reads their reports. */
export const onderzoeken = {
  'begin-onderzoek': opHuis((wereld, huis, wie, { c, vlag }) => {
    const { huishoudenId } = huis
    const inhoud = {
      inwonerId: lidVan(huis, c),
      gemeldOp: dag(wereld),
      gesprek: { op: dag(wereld), deelnemers: ['inwoner' as const] },
      leefgebieden: ['Basale ADL' as const],
      gewezenOp: {},
    }
    const begonnen = voerUit(wereld, huishoudenId, wie, { soort: 'begin-onderzoek', inhoud })
    const onderzoekId = Object.keys(wereld.snapshots.get(huishoudenId)!.huishouden.onderzoeken).at(-1)
    // Mostly the report is given at once.
    if (!begonnen || vlag || onderzoekId === undefined) return begonnen
    wereld.vers = []
    const verslag = { tekst: merk(wereld, 'woord', wie), gegevenOp: dag(wereld) }
    return voerUit(wereld, huishoudenId, wie, { soort: 'geef-verslag', onderzoekId, verslag })
  }),
  'geef-verslag': opHuis((wereld, huis, wie, { c }) => {
    const onderzoekId = rijVan(huis.onderzoeken, c)
    const van = houder(huis, onderzoekId, wie, c)
    const verslag = { tekst: merk(wereld, 'woord', van), gegevenOp: dag(wereld) }
    return voerUit(wereld, huis.huishoudenId, van, { soort: 'geef-verslag', onderzoekId, verslag })
  }, heeft),
  'leg-reactie-vast': opHuis((wereld, huis, wie, { c }) => {
    const onderzoekId = rijVan(huis.onderzoeken, c)
    const van = houder(huis, onderzoekId, wie, c)
    const reactie = { op: dag(wereld), akkoord: c % 2 === 0, opmerkingen: merk(wereld, 'woord', van) }
    return voerUit(wereld, huis.huishoudenId, van, { soort: 'leg-reactie-vast', onderzoekId, reactie })
  }, heeft),
  'trek-onderzoek-in': opHuis((wereld, huis, wie, { c }) => {
    const onderzoekId = rijVan(huis.onderzoeken, c)
    const van = houder(huis, onderzoekId, wie, c)
    return voerUit(wereld, huis.huishoudenId, van, { soort: 'trek-onderzoek-in', onderzoekId, reden: 'Vergist' })
  }, heeft),
}
