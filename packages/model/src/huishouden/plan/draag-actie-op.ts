import { z } from 'zod'
import type { Handeling } from '../../handeling.ts'
import { dagenNa } from '../../velden/dag.ts'
import { Datum, Organisatie } from '../../velden/velden.ts'
import { staatAlsToegekend } from '../betrokkenheden/betrokken.ts'
import { isPlanbareDag } from '../dagen.ts'
import { opdracht } from '../opdracht.ts'
import { rijMet } from '../rijen.ts'
import type { Actie } from './plan.ts'

export const ActieOpdracht = z
  .strictObject({
    organisatie: Organisatie.describe('Aan wie; uw eigen organisatie neemt de actie terug'),
    antwoordVoor: Datum.optional().describe('Op deze dag wordt een antwoord verwacht; weggelaten: over zeven dagen'),
  })
  .meta({ id: 'ActieOpdracht' })
export type ActieOpdracht = z.infer<typeof ActieOpdracht>

const dagenVoorAntwoord = 7

/**
 * The regisseur gives an action to an organisation that is involved, which says whether it will. Only one whose content he
 * knows: nobody hears by him what another does.
 */
export const draagActieOp = opdracht({
  wie: 'regisseur',
  invoer: ActieOpdracht,
  weigeringen: ['actie-onbekend', 'niet-uw-woord', 'actie-afgerond', 'organisatie-niet-betrokken', 'datum-onmogelijk'],
  beslis(huishouden, { actieId, opdracht: opgave }: { actieId: string; opdracht: ActieOpdracht }, door) {
    const actie = rijMet(huishouden.acties, actieId)
    if (!actie) return { weigering: 'actie-onbekend' }
    // The intake of a referral is the partner's.
    if (!kentInhoud(actie, door) || actie.verwijzingId !== undefined) return { weigering: 'niet-uw-woord' }
    if (actie.status !== 'open' && actie.status !== 'gepland') return { weigering: 'actie-afgerond' }
    const { organisatie } = opgave
    if (!staatAlsToegekend(huishouden, organisatie, door.op))
      return { weigering: 'organisatie-niet-betrokken', veld: 'organisatie' }
    const { opgedragen: eerder, uitvoerder: _, inwonerId: __, wie: ___, ...rest } = actie
    if (organisatie === door.organisatie) {
      if (actie.organisatie === organisatie && !eerder) return { feiten: [] }
      return { feiten: [{ soort: 'actie-opgedragen', actieId, actie: { ...rest, organisatie } }] }
    }
    const antwoordVoor = opgave.antwoordVoor ?? dagenNa(door.vandaag, dagenVoorAntwoord)
    if (antwoordVoor < door.vandaag || !isPlanbareDag(antwoordVoor, door.vandaag))
      return { weigering: 'datum-onmogelijk', veld: 'antwoordVoor' }
    const staat = actie.organisatie === organisatie && eerder && eerder.antwoord?.soort !== 'kan-niet'
    if (staat && (opgave.antwoordVoor ?? eerder.antwoordVoor) === eerder.antwoordVoor) return { feiten: [] }
    const opgedragen = { door: door.organisatie, op: door.vandaag, antwoordVoor }
    return { feiten: [{ soort: 'actie-opgedragen', actieId, actie: { ...rest, organisatie, opgedragen } }] }
  },
})

function kentInhoud({ organisatie, opgedragen }: Actie, door: Handeling): boolean {
  const eigen = organisatie === door.organisatie || opgedragen?.door === door.organisatie
  return eigen || door.doelbinding.regelVoor(door.organisatie)?.rijen.acties === 'alle'
}
