import { z } from 'zod'
import { AdresOpgave } from '../../velden/opgave.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

export const TweedeAdres = z
  .strictObject({ adres: AdresOpgave.nullable().describe('null: er is geen tweede adres meer') })
  .meta({ id: 'TweedeAdres' })
export type TweedeAdres = z.infer<typeof TweedeAdres>

/** Where the household is found too: a postal address, a caravan, a house that is being left. */
export const zetTweedeAdres = opdracht({
  wie: 'betrokken',
  invoer: TweedeAdres,
  weigeringen: [],
  beslis({ tweedeAdres }, { tweede: { adres } }: { tweede: TweedeAdres }, { organisatie }) {
    if (zelfdeInhoud(tweedeAdres ?? null, adres)) return { feiten: [] }
    return { feiten: [{ soort: 'tweede-adres-gewijzigd', adres, bron: organisatie }] }
  },
})
