import { z } from 'zod'
import type { Handeling } from '../../handeling.ts'
import { MedewerkerOpgave, zelfdeMedewerker, type Medewerker } from '../../velden/medewerker.ts'
import { betrokkenheidVan, loopt } from '../betrokkenheden/betrokken.ts'
import { regisseurVan } from '../betrokkenheden/mag-opdragen.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
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
        ...betrokkenDoorRegie(huishouden, { organisatie, medewerker }, door),
        { soort: 'regisseur-benoemd', regisseur: { organisatie, medewerker, sinds: vandaag }, waardoor: 'aanbod' },
      ],
    }
  },
})

/** Whoever coordinates is involved: as her row says, granted by who offered it. Nothing where she is involved already. */
function betrokkenDoorRegie(
  huishouden: Huishouden,
  { organisatie, medewerker }: { organisatie: string; medewerker: Medewerker },
  { doelbinding, op, vandaag, nieuwId }: Handeling,
): Feit[] {
  const { regieaanbod, grondslag } = huishouden
  const [betrokkenheidId, rij] = betrokkenheidVan(huishouden, organisatie) ?? [nieuwId()]
  if (rij && loopt(rij, op)) return []
  const doel = doelbinding.regelVoor(organisatie)?.doel ?? 'Regie'
  const besluit = { door: regieaanbod!.van.organisatie, op }
  if (!rij) {
    const betrokkenheid = {
      organisatie,
      medewerker,
      sinds: vandaag,
      stand: 'toegekend' as const,
      doel,
      grondslag,
      besluit,
    }
    return [{ soort: 'betrokkenheid-ontstaan', betrokkenheidId, betrokkenheid }]
  }
  return [
    { soort: 'betrokkenheid-toegekend', betrokkenheidId, sinds: vandaag, doel, grondslag, besluit },
    { soort: 'betrokkenheid-gewijzigd', betrokkenheidId, medewerker },
  ]
}
