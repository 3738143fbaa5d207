import { z } from 'zod'
import { MedewerkerOpgave, zelfdeMedewerker } from '../../velden/medewerker.ts'
import { regisseurVan } from '../betrokkenheden/mag-opdragen.ts'
import { wordtBetrokken } from '../betrokkenheden/wordt-betrokken.ts'
import { opdracht } from '../opdracht.ts'
import { aanbodEindigt } from './beeindig-aanbod.ts'

export const RegieAanvaarding = z
  .strictObject({
    medewerker: MedewerkerOpgave.optional().describe('Wie van uw organisatie; weggelaten: aan wie het is aangeboden'),
  })
  .meta({ id: 'RegieAanvaarding' })
export type RegieAanvaarding = z.infer<typeof RegieAanvaarding>

/**
 * Accepts what was offered: from now on she is the regisseur, and her organisation is involved, all in one. Accepting again
 * changes nothing.
 */
export const aanvaardRegie = opdracht({
  wie: 'aangeboden',
  invoer: RegieAanvaarding,
  weigeringen: ['regieaanbod-onbekend', 'regieaanbod-verlopen', 'medewerker-nodig'],
  beslis(huishouden, { aanvaarding }: { aanvaarding: RegieAanvaarding }, door) {
    const { regieaanbod } = huishouden
    const { organisatie, vandaag } = door
    if (regieaanbod?.aan.organisatie !== organisatie) {
      const nu = regisseurVan(huishouden, door.op)
      const zij = aanvaarding.medewerker
      if (nu?.organisatie === organisatie && (!zij || zelfdeMedewerker(nu.medewerker, zij))) return { feiten: [] }
      return { weigering: 'regieaanbod-onbekend' }
    }
    if (vandaag > regieaanbod.uiterlijk) return { weigering: 'regieaanbod-verlopen' }
    const medewerker = aanvaarding.medewerker ?? regieaanbod.aan.medewerker ?? door.medewerker
    if (!medewerker) return { weigering: 'medewerker-nodig', veld: 'medewerker' }
    return {
      feiten: [
        ...aanbodEindigt(huishouden, 'aanvaard'),
        ...wordtBetrokken(huishouden, { organisatie, medewerker, door: regieaanbod.van.organisatie }, door).feiten,
        { soort: 'regisseur-benoemd', regisseur: { organisatie, medewerker, sinds: vandaag }, waardoor: 'aanbod' },
      ],
    }
  },
})
