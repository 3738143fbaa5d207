import { betrokkenheidVan, type Huishouden } from '@wijkhub/model'
import type { Wijziging } from './wijziging.ts'

type Betrokkenheid = Huishouden['betrokkenheden'][string]

export interface BetrokkenheidRij extends Omit<Betrokkenheid, 'opgave' | 'besluit' | 'noodtoegang' | 'stand'> {
  stand: NonNullable<Betrokkenheid['stand']>
}

export interface NoodtoegangRij {
  organisatie: string
  tot: string
  reden: string
  medewerker: Betrokkenheid['medewerker']
}

/**
 * What these facts mean for the lists of who decides about a file: how the involvement of each organisation they are
 * about stands, and who broke the glass. `huishouden` is as it is after them. Pure.
 */
export function indexBetrokkenheden(
  huishouden: Huishouden,
  feiten: Wijziging['feiten'],
): { betrokkenheden: BetrokkenheidRij[]; noodtoegangen: NoodtoegangRij[] } {
  const organisaties = new Set<string>()
  const noodtoegangen: NoodtoegangRij[] = []
  for (const { gegevens } of feiten) {
    const betrokkenheidId = 'betrokkenheidId' in gegevens ? gegevens.betrokkenheidId : undefined
    const rij = betrokkenheidId === undefined ? undefined : huishouden.betrokkenheden[betrokkenheidId]
    if (!rij) {
      if (gegevens.soort === 'aanmelding-vergist')
        for (const een of Object.values(gegevens.na?.betrokkenheden ?? {})) if (een) organisaties.add(een.organisatie)
      continue
    }
    organisaties.add(rij.organisatie)
    if (gegevens.soort !== 'noodtoegang-genomen') continue
    const { organisatie, medewerker } = rij
    noodtoegangen.push({ organisatie, medewerker, ...gegevens.noodtoegang })
  }
  const betrokkenheden = [...organisaties].map((organisatie) => {
    const {
      opgave: _,
      besluit: __,
      noodtoegang: ___,
      stand = 'toegekend',
      ...rij
    } = betrokkenheidVan(huishouden, organisatie)![1]
    return { ...rij, stand }
  })
  return { betrokkenheden, noodtoegangen }
}
