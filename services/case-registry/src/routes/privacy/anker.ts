import { leesAnker } from '@wijkhub/logboek'
import { schemas, type Api } from '@wijkhub/service-kit'
import type { Registry } from '../../registry.ts'
import { AnkerAntwoord } from './privacy-contract.ts'
import { ankerLezen } from './voorbeelden-privacy.ts'

export function anker(api: Api, registry: Registry): void {
  const schema = schemas({
    toegang: { rol: 'controle', scope: 'controle' },
    verantwoording: 'geen-personen',
    voorbeeld: ankerLezen,
    summary: 'De kop van het logboek',
    description:
      'Wie deze kop buiten de hub bewaart, kan later aantonen dat van wat tot dan gebeurde geen regel is gewijzigd, verwijderd of toegevoegd.',
    tags: ['Verantwoorden'],
    response: { 200: AnkerAntwoord },
  })
  api.get('/anker', { schema }, async (_request, reply) => {
    const gelezen = await leesAnker(registry.logboekLezer)
    return reply.send(gelezen ? { anker: gelezen } : {})
  })
}
