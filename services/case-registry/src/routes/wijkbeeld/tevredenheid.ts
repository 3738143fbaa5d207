import { dagInNederland, telTevredenheid, TevredenheidOpgave } from '@wijkhub/model'
import { schemas, type Api } from '@wijkhub/service-kit'
import { z } from 'zod'
import { wijkcode } from '../../overzicht/wijkcode.ts'
import type { Registry } from '../../registry.ts'
import { telTevredenheidMee } from '../../wijkbeeld/tel-tevredenheid.ts'
import { weiger } from '../weiger.ts'
import * as voorbeelden from './voorbeelden-wijkbeeld.ts'

const Geteld = z
  .strictObject({ maand: z.string().describe('jjjj-mm, waarin het is geteld') })
  .meta({ id: 'TevredenheidGeteld' })

/** How satisfied a resident was: counted, and of whom it was is kept nowhere. */
export function tevredenheid(api: Api, registry: Registry): void {
  const wijken = new Set(registry.inrichting.wijken.map(wijkcode))
  const schema = schemas({
    toegang: { rol: 'organisatie', scope: 'plan' },
    verantwoording: 'geen-personen',
    voorbeeld: voorbeelden.tevredenheid,
    summary: 'Zeggen hoe tevreden een inwoner was',
    description:
      'Na het sluiten, als de inwoner dat wil. Er wordt alleen geteld: van wie het was, bij welk huishouden of wanneer, staat nergens. Daarom heeft het ook geen sleutel: wie het twee keer stuurt, telt twee keer, en het is niet terug te nemen.',
    tags: ['Wijkbeeld'],
    body: TevredenheidOpgave,
    response: { 200: Geteld },
  })
  api.post('/wijkbeeld/tevredenheid', { schema }, async (request, reply) => {
    const geteld = telTevredenheid(request.body, wijken)
    if ('weigering' in geteld) return weiger(reply, geteld)
    const maand = dagInNederland(registry.now()).slice(0, 7)
    await telTevredenheidMee(registry.pool, { maand, ...geteld })
    return reply.send({ maand })
  })
}
