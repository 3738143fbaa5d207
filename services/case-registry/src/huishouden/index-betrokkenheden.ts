import { betrokkenheidVan, heeftGevraagd, isGeblokkeerd, type Huishouden } from '@wijkhub/model'
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
 * What a change means for the lists of who decides about a file: how the involvement of each organisation it is about
 * stands, of whom there is none any more, and who broke the glass. It looks at what the household was and is: a merge and
 * its undo change involvements too. Pure.
 */
export function indexBetrokkenheden({ was, huishouden, feiten }: Pick<Wijziging, 'was' | 'huishouden' | 'feiten'>): {
  betrokkenheden: BetrokkenheidRij[]
  vervallen: { organisatie: string }[]
  noodtoegangen: NoodtoegangRij[]
} {
  const alle = [was, huishouden].flatMap(({ betrokkenheden }) => Object.values(betrokkenheden))
  const anders = [...new Set(alle.map(({ organisatie }) => organisatie))].flatMap((organisatie) => {
    const [toen, nu] = [was, huishouden].map((een) => inLijsten(een, organisatie))
    return toen === nu ? [] : [{ organisatie, nu }]
  })
  const noodtoegangen = feiten.flatMap(({ gegevens }) => {
    if (gegevens.soort !== 'noodtoegang-genomen') return []
    const { organisatie, medewerker } = huishouden.betrokkenheden[gegevens.betrokkenheidId]!
    return [{ organisatie, medewerker, ...gegevens.noodtoegang }]
  })
  return {
    betrokkenheden: anders.flatMap(({ nu }) => (nu ? [rijVan(nu)] : [])),
    vervallen: anders.flatMap(({ organisatie, nu }) => (nu ? [] : [{ organisatie }])),
    noodtoegangen,
  }
}

/** As lists know it. Whom a safety block is against has none, but what it asked since. */
function inLijsten(huishouden: Huishouden, organisatie: string): Betrokkenheid | undefined {
  if (isGeblokkeerd(huishouden, organisatie) && !heeftGevraagd(huishouden, organisatie)) return undefined
  return betrokkenheidVan(huishouden, organisatie)?.[1]
}

function rijVan({ opgave: _, besluit: __, noodtoegang: ___, stand = 'toegekend', ...rij }: Betrokkenheid) {
  return { ...rij, stand }
}
