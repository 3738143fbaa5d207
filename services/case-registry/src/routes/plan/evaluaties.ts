import type { opdrachten } from '@wijkhub/model'
import type { Api } from '@wijkhub/service-kit'
import type { z } from 'zod'
import type { Registry } from '../../registry.ts'
import { EvaluatieVastgelegd, PlanversieVastgelegd, Vastgelegd } from '../contract.ts'
import { planOpdracht, type PlanOpdracht } from './plan-opdracht.ts'
import * as voorbeelden from './voorbeelden-plan.ts'

type Invoer<S extends 'plan-evaluatie' | 'wijzig-evaluatie' | 'houd-evaluatie' | 'leg-akkoord-vast'> = z.infer<
  (typeof opdrachten)[S]['invoer']
>

const routes: readonly PlanOpdracht[] = [
  {
    soort: 'plan-evaluatie',
    methode: 'POST',
    pad: 'evaluaties',
    status: 201,
    vastgelegd: EvaluatieVastgelegd,
    summary: 'Een evaluatie plannen',
    voorbeeld: voorbeelden.evaluatiePlannen,
    opdracht: (_, evaluatie: Invoer<'plan-evaluatie'>) => ({ soort: 'plan-evaluatie', evaluatie }),
  },
  {
    soort: 'wijzig-evaluatie',
    methode: 'PATCH',
    pad: 'evaluaties/:id',
    status: 200,
    vastgelegd: Vastgelegd,
    summary: 'Een evaluatie verzetten',
    voorbeeld: voorbeelden.evaluatieVerzetten,
    opdracht: (evaluatieId, wijziging: Invoer<'wijzig-evaluatie'>) => ({
      soort: 'wijzig-evaluatie',
      evaluatieId,
      wijziging,
    }),
  },
  {
    soort: 'houd-evaluatie',
    methode: 'POST',
    pad: 'evaluaties/:id/uitkomst',
    status: 200,
    vastgelegd: Vastgelegd,
    summary: 'Vastleggen wat uit een evaluatie kwam',
    voorbeeld: voorbeelden.evaluatieHouden,
    opdracht: (evaluatieId, uitkomst: Invoer<'houd-evaluatie'>) => ({ soort: 'houd-evaluatie', evaluatieId, uitkomst }),
  },
  {
    soort: 'stel-plan-vast',
    methode: 'POST',
    pad: 'plan/versies',
    status: 201,
    vastgelegd: PlanversieVastgelegd,
    summary: 'Het plan vaststellen',
    description: 'Door de organisatie van de regisseur. De versie blijft te lezen zoals zij was.',
    voorbeeld: voorbeelden.planVaststellen,
    opdracht: () => ({ soort: 'stel-plan-vast' }),
  },
  {
    soort: 'leg-akkoord-vast',
    methode: 'POST',
    pad: 'plan/versies/:id/akkoord',
    status: 200,
    vastgelegd: Vastgelegd,
    summary: 'Vastleggen of een inwoner akkoord is met een versie van het plan',
    description: 'Haar latere woord geldt.',
    voorbeeld: voorbeelden.akkoordVastleggen,
    opdracht: (planversieId, akkoord: Invoer<'leg-akkoord-vast'>) => ({
      soort: 'leg-akkoord-vast',
      planversieId,
      akkoord,
    }),
  },
]

/** Whether the plan works, and what it was when it was agreed to. */
export function evaluaties(api: Api, registry: Registry): void {
  for (const route of routes) planOpdracht(api, registry, route)
}
