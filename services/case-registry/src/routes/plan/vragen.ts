import type { opdrachten } from '@wijkhub/model'
import type { Api } from '@wijkhub/service-kit'
import type { z } from 'zod'
import type { Registry } from '../../registry.ts'
import { AntwoordVastgelegd, Vastgelegd, VraagVastgelegd } from '../contract.ts'
import { planOpdracht, type PlanOpdracht } from './plan-opdracht.ts'
import * as voorbeelden from './voorbeelden-plan.ts'

type Invoer<S extends 'stel-vraag' | 'wijzig-vraag' | 'beantwoord-vraag' | 'wijzig-antwoord' | 'heropen-vraag'> =
  z.infer<(typeof opdrachten)[S]['invoer']>

const routes: readonly PlanOpdracht[] = [
  {
    soort: 'stel-vraag',
    methode: 'POST',
    pad: 'vragen',
    status: 201,
    vastgelegd: VraagVastgelegd,
    summary: 'Een vraag stellen',
    voorbeeld: voorbeelden.vraagStellen,
    opdracht: (_, vraag: Invoer<'stel-vraag'>) => ({ soort: 'stel-vraag', vraag }),
  },
  {
    soort: 'wijzig-vraag',
    methode: 'PATCH',
    pad: 'vragen/:id',
    status: 200,
    vastgelegd: Vastgelegd,
    summary: 'Een vraag wijzigen',
    description: 'Door wie haar stelde, of door de organisatie van de regisseur.',
    voorbeeld: voorbeelden.vraagWijzigen,
    opdracht: (vraagId, wijziging: Invoer<'wijzig-vraag'>) => ({ soort: 'wijzig-vraag', vraagId, wijziging }),
  },
  {
    soort: 'beantwoord-vraag',
    methode: 'POST',
    pad: 'vragen/:id/antwoorden',
    status: 201,
    vastgelegd: AntwoordVastgelegd,
    summary: 'Een vraag beantwoorden',
    description:
      'Wat er gebeurt en door wie: eerst het eigen netwerk, dan een basisvoorziening, dan een specialist. Wie een stap overslaat, zegt waarom.',
    voorbeeld: voorbeelden.vraagBeantwoorden,
    opdracht: (vraagId, antwoord: Invoer<'beantwoord-vraag'>) => ({ soort: 'beantwoord-vraag', vraagId, antwoord }),
  },
  {
    soort: 'wijzig-antwoord',
    methode: 'PATCH',
    pad: 'antwoorden/:id',
    status: 200,
    vastgelegd: Vastgelegd,
    summary: 'Een antwoord wijzigen',
    description: 'Door wie het gaf, of door de organisatie van de regisseur.',
    voorbeeld: voorbeelden.antwoordWijzigen,
    opdracht: (antwoordId, wijziging: Invoer<'wijzig-antwoord'>) => ({
      soort: 'wijzig-antwoord',
      antwoordId,
      wijziging,
    }),
  },
  {
    soort: 'heropen-vraag',
    methode: 'POST',
    pad: 'vragen/:id/heropening',
    status: 200,
    vastgelegd: Vastgelegd,
    summary: 'Een beantwoorde vraag weer openen',
    voorbeeld: voorbeelden.vraagHeropenen,
    opdracht: (vraagId, heropening: Invoer<'heropen-vraag'>) => ({ soort: 'heropen-vraag', vraagId, heropening }),
  },
]

/** Questions and what answers them. */
export function vragen(api: Api, registry: Registry): void {
  for (const route of routes) planOpdracht(api, registry, route)
}
