import { geenZin, met, zin, type Zin, type Zinnen } from '../tijdlijn/zin.ts'
import type { feiten } from './betrokkenheden.ts'

const raakteBetrokken: Zin<'betrokkenheid-ontstaan'> & Zin<'betrokkenheid-toegekend'> = ({ betrokkenheidId }, zicht) =>
  // Of who is granted the row says the same as when it asked.
  zicht.nu('betrokkenheden', betrokkenheidId, ({ organisatie }) => zin(zicht.partij(organisatie), 'is betrokken'))

export const zinnen: Zinnen<keyof typeof feiten> = {
  'betrokkenheid-ontstaan': raakteBetrokken,
  'betrokkenheid-gewijzigd': ({ betrokkenheidId }, zicht) =>
    zicht.nieuw('betrokkenheden', betrokkenheidId, ({ organisatie, medewerker }) =>
      zin('Wie er van', zicht.partij(organisatie), 'betrokken is, is gewijzigd', met('in', medewerker?.naam)),
    ),
  'betrokkenheid-gevraagd': ({ betrokkenheidId }, zicht) =>
    zicht.nieuw('betrokkenheden', betrokkenheidId, ({ organisatie }) =>
      zin(zicht.partij(organisatie), 'vroeg om betrokken te zijn'),
    ),
  'betrokkenheid-toegekend': raakteBetrokken,
  'betrokkenheid-geweigerd': geenZin,
  'betrokkenheid-beeindigd': ({ betrokkenheidId }, zicht) =>
    zicht.weg('betrokkenheden', betrokkenheidId, ({ organisatie }) =>
      zin(zicht.partij(organisatie), 'is niet meer betrokken'),
    ),
  // Who decides here sees it, with its reason, among the noodtoegangen.
  'noodtoegang-genomen': geenZin,
}
