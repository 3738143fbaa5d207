import { z } from 'zod'
import { isBeslisser } from '../betrokkenheden/mag-opdragen.ts'
import { opdracht } from '../opdracht.ts'
import { WelkAdres } from './adres.ts'
import { gafAdres } from './gaf-adres.ts'

export const Adresgeheim = z
  .strictObject({
    geheim: z
      .boolean()
      .describe('true: gaat naar geen private partij en naar niemand die het niet zelf opgaf; false: niet meer'),
    welk: WelkAdres.default('adres'),
  })
  .meta({ id: 'Adresgeheim' })
export type Adresgeheim = z.infer<typeof Adresgeheim>

/** Makes an address secret, or ends that: by who said the address, or who decides about involvement here. */
export const wijzigAdresgeheim = opdracht({
  wie: 'betrokken',
  invoer: Adresgeheim,
  weigeringen: ['adres-onbekend', 'adres-niet-van-u'],
  beslis(huishouden, { adresgeheim: { geheim, welk } }: { adresgeheim: Adresgeheim }, door) {
    const adres = huishouden[welk]
    if (!adres) return { weigering: 'adres-onbekend', veld: 'welk' }
    if (!gafAdres(huishouden, door.organisatie, welk) && !isBeslisser(huishouden, door))
      return { weigering: 'adres-niet-van-u' }
    if ((adres.geheim === true) === geheim) return { feiten: [] }
    return { feiten: [{ soort: 'adres-geheim-gewijzigd', welk, geheim, bron: door.organisatie }] }
  },
})
