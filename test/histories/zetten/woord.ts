import { persoonVan } from '@wijkhub/model'
import { voerUit } from '../neem-stap.ts'
import { kies, lidVan, opHuis, rijVan } from './keuze.ts'
import { bsns } from './mensen.ts'

const reden = 'Het was anders'
const intrekbaar = [
  ['vraag', 'vragen'],
  ['meting', 'zrm'],
  ['verwijzing', 'verwijzingen'],
  ['signaal', 'signalen'],
  ['toestemming', 'toestemmingen'],
] as const

/** What was said is corrected, settled, verified or taken back. */
export const woord = {
  'corrigeer-inwoner': opHuis((wereld, huis, wie, { c, vlag }) => {
    const wat = vlag
      ? { naam: { voornamen: `Anna${c % 3}`, geslachtsnaam: 'Verzonnen' } }
      : { bsn: c % 3 === 0 ? null : bsns[c % bsns.length]! }
    const inwonerId = lidVan(huis, c)
    const bsn = 'bsn' in wat ? wat.bsn : null
    const bsnVanAnder = [...wereld.index.values()].some(
      (rij) =>
        rij.inwonerId !== inwonerId &&
        bsn !== null &&
        persoonVan(wereld.snapshots.get(rij.huishoudenId)!.huishouden, rij.inwonerId)?.bsn === bsn,
    )
    return voerUit(wereld, huis.huishoudenId, wie, {
      soort: 'corrigeer-inwoner',
      inwonerId,
      correctie: { reden, ...wat },
      bsnVanAnder,
    })
  }),
  'verifieer-bsn': opHuis((wereld, huis, _, { c }) => {
    const inwonerId = lidVan(huis, c)
    const bsn = huis.inwoners[inwonerId]?.bsn ?? bsns[0]!
    return voerUit(wereld, huis.huishoudenId, 'gemeente', { soort: 'verifieer-bsn', inwonerId, bsn })
  }),
  'beslecht-afwijking': opHuis(
    (wereld, huis, wie, { c, vlag }) =>
      voerUit(wereld, huis.huishoudenId, wie, {
        soort: 'beslecht-afwijking',
        afwijkingId: rijVan(huis.afwijkingen, c),
        beslechting: { besluit: vlag ? 'overgenomen' : 'gelaten', reden },
      }),
    ({ afwijkingen }) => Object.keys(afwijkingen).length > 0,
  ),
  'trek-in': opHuis((wereld, huis, wie, { a, c }) => {
    const [wat, deel] = kies(intrekbaar, a + c)!
    return voerUit(wereld, huis.huishoudenId, wie, { soort: 'trek-in', wat, id: rijVan(huis[deel], c), reden })
  }),
}
