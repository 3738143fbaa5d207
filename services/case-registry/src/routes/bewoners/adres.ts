import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { huishoudenPad } from '../contract.ts'
import { wijzigt } from '../opdracht-schema.ts'
import * as voorbeelden from '../voorbeelden.ts'

export function adres(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'plan', betrokken: true },
    voorbeeld: voorbeelden.adresgeheimWijzigen,
    summary: 'Een adres geheim maken, of niet meer',
    description:
      'Zet de indicatie geheim op het adres, of haalt haar eraf. Een geheim adres gaat naar geen private partij en naar niemand die het niet zelf opgaf, en aan die deur vindt niemand anders het huishouden. Door wie het adres opgaf, of wie hier over betrokkenheid beslist.',
    tags: ['Personen en adressen'],
    ...wijzigt('wijzig-adresgeheim', huishoudenPad),
  })
  api.put('/huishoudens/:huishoudenId/adresgeheim', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, { soort: 'wijzig-adresgeheim', adresgeheim: request.body }),
  )
}
