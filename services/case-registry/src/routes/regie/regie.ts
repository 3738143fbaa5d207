import { opdrachten } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { antwoord } from '../antwoord.ts'
import { eTag, huishoudenPad, Vastgelegd, versieKop } from '../contract.ts'
import { problemenVan } from '../problemen-van.ts'
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
    params: huishoudenPad,
    headers: versieKop,
    body: opdrachten['benoem-regisseur'].invoer,
    response: { 200: Vastgelegd },
    responseHeaders: { 200: eTag },
    problemen: problemenVan('benoem-regisseur'),
  })
  api.put('/huishoudens/:huishoudenId/regisseur', { schema }, async (request, reply) =>
    antwoord(registry, request, reply, 200, { soort: 'benoem-regisseur', aanwijzing: request.body }),
  )
}
