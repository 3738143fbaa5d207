import { inrichting } from '@wijkhub/builders/haarlem'
import type { Huishouden } from '@wijkhub/model'
import { voerUit } from '../neem-stap.ts'
import { merk, organisaties } from '../wereld.ts'
import { kies, lidVan, opHuis, rijVan } from './keuze.ts'

const heeft = ({ blokkades }: Huishouden) => Object.keys(blokkades).length > 0

/** Somebody is hidden from a partner system, an organisation or all systems; and is not any more. */
export const blokkeren = {
  'zet-blokkade': opHuis((wereld, huis, wie, { c, vlag }) => {
    const tegen = [...organisaties.filter((een) => een !== wie), ...inrichting.doelbinding.systemen]
    return voerUit(wereld, huis.huishoudenId, wie, {
      soort: 'zet-blokkade',
      opgave: {
        audiences: c % 5 === 0 ? 'alle' : [kies(tegen, c)!],
        reden: merk(wereld, 'woord', wie),
        ...(vlag && { inwonerIds: [lidVan(huis, c)] }),
      },
    })
  }),
  'hef-blokkade-op': opHuis((wereld, huis, wie, { c, vlag }) => {
    const door = vlag ? wie : (huis.regisseur?.organisatie ?? 'gemeente')
    return voerUit(wereld, huis.huishoudenId, door, {
      soort: 'hef-blokkade-op',
      blokkadeId: rijVan(huis.blokkades, c),
      opheffing: { reden: merk(wereld, 'woord', door) },
    })
  }, heeft),
}
