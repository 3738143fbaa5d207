import type { Wijziging } from '@wijkhub/case-registry/stappen'
import type { Feit, Huishouden } from '@wijkhub/model'

type Geval = (feit: Feit, was: Huishouden) => boolean

/** What the issue names and no kind of fact says by itself, by the household as it was. */
const gevallen: Record<string, Geval> = {
  'een geheim adres': (feit) => 'adres' in feit && feit.adres?.geheim === true,
  'een adres dat geheim wordt': (feit) => feit.soort === 'adres-geheim-gewijzigd' && feit.geheim,
  'lid van twee huizen, nog te toetsen': (feit) => feit.soort === 'inwoner-geregistreerd' && feit.voorlopig === true,
  'twee huizen, en een derde wacht': (feit) =>
    feit.soort === 'lidmaatschap-bevestigd' &&
    Object.values(feit.na.lidmaatschappen ?? {}).some((rij) => rij?.voorlopig && rij.getoetst),
  'kruist naar een ander huis van haar': (feit) => feit.soort === 'inwoner-gewijzigd' && feit.elders === true,
  'een ongeboren kind': (feit) =>
    feit.soort === 'inwoner-geregistreerd' && feit.persoon.verwachteGeboortedatum !== undefined,
  'een toestemming met een einde': (feit) => feit.soort === 'toestemming-gegeven' && feit.toestemming.tot !== undefined,
  'een toestemming van voor zij haar introk': (feit) =>
    feit.soort === 'toestemming-gegeven' && feit.toestemming.ingetrokkenOp !== undefined,
  'aangemeld door wie alleen vroeg': (feit, { versie }) => feit.soort === 'betrokkenheid-gevraagd' && versie > 0,
}
export const alleGevallen = Object.keys(gevallen)

/** The kinds of fact of a change, and which of those it is. */
export function geraaktDoor({ was, feiten }: Wijziging): string[] {
  return feiten.flatMap(({ gegevens }) => [
    gegevens.soort,
    ...alleGevallen.filter((naam) => gevallen[naam]!(gegevens, was)),
  ])
}
