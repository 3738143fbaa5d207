import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { huishoudenPad } from '../contract.ts'
import { wijzigt } from '../opdracht-schema.ts'
import * as voorbeelden from '../voorbeelden.ts'

const toegang = { rol: 'organisatie', scope: 'plan', betrokken: true } as const
const tags = ['Plan en gebeurtenissen']

export function regie(api: Api, registry: Registry): void {
  regisseurBenoemen(api, registry)
}

function regisseurBenoemen(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang,
    voorbeeld: voorbeelden.regisseurBenoemen,
    summary: 'De regisseur benoemen',
    description: 'Maakt de medewerker van uw organisatie de ene regisseur van dit huishouden.',
    tags,
    ...wijzigt('benoem-regisseur', huishoudenPad),
  })
  api.put('/huishoudens/:huishoudenId/regisseur', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, { soort: 'benoem-regisseur', aanwijzing: request.body }),
  )
}
