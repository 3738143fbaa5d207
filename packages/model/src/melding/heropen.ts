import { isToegekend } from '../huishouden/betrokkenheden/betrokken.ts'
import { inhoudVan } from './melding.ts'
import type { MeldingRegel } from './opdracht.ts'
import { uiterlijkVan } from './termijn.ts'

/**
 * The team begins again with a melding that was closed, or that went to the wrong household; what was registered of it is taken
 * back by itself. Of one that went to a household only who brought it there or is granted there, as nobody else knows that it did.
 */
export const heropen: MeldingRegel<'heropen'> = (melding, { heropening }, { uren, huishouden }, door) => {
  if (melding.stand === 'open') return []
  const { organisatie, op } = door
  const kent = huishouden && isToegekend(huishouden, organisatie, op)
  if (melding.stand === 'geregistreerd' && !kent && melding.verloop.at(-1)?.door !== organisatie)
    return { weigering: 'melding-afgerond' }
  const { reden, medewerker = door.medewerker } = heropening
  return [
    {
      soort: 'melding-heropend',
      reden,
      ...(medewerker && { medewerker }),
      uiterlijk: uiterlijkVan(op, inhoudVan(melding).urgentie, uren),
    },
  ]
}
