import { z } from 'zod'
import { Organisatie } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import { zonderAdressen } from './zonder-adressen.ts'

export const WelkAdres = z.enum(['adres', 'tweedeAdres']).describe('Het adres van het huishouden of het tweede')
export type WelkAdres = z.infer<typeof WelkAdres>

export const feiten = {
  // None of these is told by name: that an address became secret is what a flight looks like.
  'adres-bevestigd': feit({
    gegevens: { bron: Organisatie },
    evolve: (huishouden, { bron }) => ({ ...huishouden, adresOok: [...(huishouden.adresOok ?? []), bron] }),
    namen: () => [],
    verteld: false,
  }),
  'adres-geheim-gewijzigd': feit({
    gegevens: { welk: WelkAdres, geheim: z.boolean(), bron: Organisatie },
    evolve: (huishouden, { welk, geheim }) => {
      const was = huishouden[welk]
      if (!was) return huishouden
      const { geheim: _, ...adres } = was
      if (!geheim) return { ...huishouden, [welk]: adres }
      return zonderAdressen({ ...huishouden, [welk]: { ...adres, geheim: true as const } })
    },
    namen: () => [],
    verteld: false,
  }),
}
