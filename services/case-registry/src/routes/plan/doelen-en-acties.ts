import type { opdrachten } from '@wijkhub/model'
import type { Api } from '@wijkhub/service-kit'
import type { z } from 'zod'
import type { Registry } from '../../registry.ts'
import { Vastgelegd } from '../contract.ts'
import { planOpdracht, type PlanOpdracht } from './plan-opdracht.ts'
import * as voorbeelden from './voorbeelden-plan.ts'

type Invoer<
  S extends 'wijzig-doel' | 'rond-doel-af' | 'heropen-doel' | 'draag-actie-op' | 'beantwoord-actie' | 'zet-volgorde',
> = z.infer<(typeof opdrachten)[S]['invoer']>

const rij = { status: 200, vastgelegd: Vastgelegd } as const

const routes: readonly PlanOpdracht[] = [
  {
    ...rij,
    soort: 'wijzig-doel',
    methode: 'PATCH',
    pad: 'doelen/:id',
    summary: 'Een doel wijzigen',
    description: 'Door wie het vaststelde, of door de organisatie van de regisseur.',
    voorbeeld: voorbeelden.doelWijzigen,
    opdracht: (doelId, wijziging: Invoer<'wijzig-doel'>) => ({ soort: 'wijzig-doel', doelId, wijziging }),
  },
  {
    ...rij,
    soort: 'rond-doel-af',
    methode: 'POST',
    pad: 'doelen/:id/afronding',
    summary: 'Een doel afronden',
    description: 'Behaald, of vervallen met een reden.',
    voorbeeld: voorbeelden.doelAfronden,
    opdracht: (doelId, afronding: Invoer<'rond-doel-af'>) => ({ soort: 'rond-doel-af', doelId, afronding }),
  },
  {
    ...rij,
    soort: 'heropen-doel',
    methode: 'POST',
    pad: 'doelen/:id/heropening',
    summary: 'Een afgerond doel weer openen',
    voorbeeld: voorbeelden.doelHeropenen,
    opdracht: (doelId, heropening: Invoer<'heropen-doel'>) => ({ soort: 'heropen-doel', doelId, heropening }),
  },
  {
    ...rij,
    soort: 'draag-actie-op',
    methode: 'POST',
    pad: 'acties/:id/opdracht',
    summary: 'Een actie aan een organisatie opdragen',
    description:
      'Door de organisatie van de regisseur. Zolang er geen antwoord is, staat de actie als wachtend in de agenda van wie haar kreeg.',
    voorbeeld: voorbeelden.actieOpdragen,
    opdracht: (actieId, opdracht: Invoer<'draag-actie-op'>) => ({ soort: 'draag-actie-op', actieId, opdracht }),
  },
  {
    ...rij,
    soort: 'beantwoord-actie',
    methode: 'POST',
    pad: 'acties/:id/antwoord',
    summary: 'Zeggen of uw organisatie een opgedragen actie doet',
    voorbeeld: voorbeelden.actieBeantwoorden,
    opdracht: (actieId, antwoord: Invoer<'beantwoord-actie'>) => ({ soort: 'beantwoord-actie', actieId, antwoord }),
  },
  {
    ...rij,
    soort: 'zet-volgorde',
    methode: 'PUT',
    pad: 'plan/volgorde',
    summary: 'De volgorde van de acties bepalen',
    description: 'Door de organisatie van de regisseur, van acties van iedereen.',
    voorbeeld: voorbeelden.volgordeZetten,
    opdracht: (_, volgorde: Invoer<'zet-volgorde'>) => ({ soort: 'zet-volgorde', volgorde }),
  },
]

/** The life of goals and actions, beside how they begin. */
export function doelenEnActies(api: Api, registry: Registry): void {
  for (const route of routes) planOpdracht(api, registry, route)
}
