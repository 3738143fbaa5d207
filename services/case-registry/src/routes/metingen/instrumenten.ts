import { Instrument, instrumentenVan } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import type { Registry } from '../../registry.ts'
import { instrumentenLezen } from './voorbeelden-metingen.ts'

const Instrumenten = z.strictObject({ instrumenten: z.array(Instrument) }).meta({ id: 'Instrumenten' })

/** With what is measured here. */
export function instrumenten(api: Api, registry: Registry): void {
  const bekend = instrumentenVan(registry.inrichting.beleid)
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'lezen' },
    verantwoording: 'geen-personen',
    voorbeeld: instrumentenLezen,
    summary: 'De instrumenten waarmee wordt gemeten',
    description: 'De ZRM van 2017 en die van 2013, en wat de inrichting van de gemeente daarnaast noemt.',
    tags: ['Metingen'],
    response: { 200: Instrumenten },
  })
  api.get('/instrumenten', { schema }, async (_request, reply) => reply.send({ instrumenten: [...bekend] }))
}
