import { voerUit } from '../neem-stap.ts'
import { organisaties } from '../wereld.ts'
import { kies, opHuis } from './keuze.ts'

/** Whoever asked is granted. */
export const toegang = {
  'ken-betrokkenheid-toe': opHuis((wereld, huis, wie, { c }) =>
    voerUit(wereld, huis.huishoudenId, wie, {
      soort: 'ken-betrokkenheid-toe',
      aanvrager: kies(organisaties, c)!,
      toekenning: { doel: 'Meedoen', grondslag: { wet: 'Wmo 2015' } },
    }),
  ),
}
