import { voerUit } from '../neem-stap.ts'
import { organisaties } from '../wereld.ts'
import { kies, opHuis } from './keuze.ts'

const reden = 'Zo is besloten'

/** Whoever asked is granted, for a while or for good, or refused; an involvement ends; somebody breaks the glass; a file is closed. */
export const toegang = {
  'ken-betrokkenheid-toe': opHuis((wereld, huis, wie, { c, vlag }) =>
    voerUit(wereld, huis.huishoudenId, wie, {
      soort: 'ken-betrokkenheid-toe',
      aanvrager: kies(organisaties, c)!,
      toekenning: { doel: 'Meedoen', grondslag: { wet: 'Wmo 2015' }, ...(vlag && { tot: '2026-03-01' }) },
    }),
  ),
  'weiger-betrokkenheid': opHuis((wereld, huis, wie, { c }) =>
    voerUit(wereld, huis.huishoudenId, wie, {
      soort: 'weiger-betrokkenheid',
      aanvrager: kies(organisaties, c)!,
      reden,
    }),
  ),
  'beeindig-betrokkenheid': opHuis((wereld, huis, wie, { c }) =>
    voerUit(wereld, huis.huishoudenId, wie, {
      soort: 'beeindig-betrokkenheid',
      betrokkene: kies(organisaties, c)!,
      reden,
    }),
  ),
  'neem-noodtoegang': opHuis((wereld, huis, _, { c }) =>
    voerUit(wereld, huis.huishoudenId, kies(organisaties, c)!, {
      soort: 'neem-noodtoegang',
      noodtoegang: { reden, uren: 1 + (c % 24) },
    }),
  ),
  'sluit-huishouden': opHuis((wereld, huis, wie, { c, vlag }) =>
    c % 4 > 0
      ? false
      : voerUit(wereld, huis.huishoudenId, wie, {
          soort: 'sluit-huishouden',
          sluiting: { reden, eindigLopende: vlag },
        }),
  ),
}
