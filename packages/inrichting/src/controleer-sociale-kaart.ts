import type { InrichtingBestand } from './bestand.ts'
import type { Inrichtingfout } from './controleer.ts'

/** A service that nobody could reach, or in a wijk that is none. Pure. */
export function foutenInSocialeKaart(bestand: InrichtingBestand): Inrichtingfout[] {
  const namen = new Set(bestand.wijken.map(({ naam }) => naam))
  return Object.entries(bestand.socialeKaart).flatMap(([code, { bereik, wijken = [], van, tot }]) => {
    const pad = `socialeKaart/${code}`
    return [
      ...onbereikbaar(bestand, bereik).map((fout) => ({ pad: `${pad}/bereik`, fout })),
      ...wijken
        .filter((wijk) => !namen.has(wijk))
        .map((wijk) => ({ pad: `${pad}/wijken`, fout: `${wijk} is geen wijk` })),
      ...(van !== undefined && tot !== undefined && tot <= van
        ? [{ pad: `${pad}/tot`, fout: 'eindigt voor zij begint' }]
        : []),
    ]
  })
}

/** Nobody to decide on an application who is there. Pure. */
export function foutenInWieBeslist(bestand: InrichtingBestand): Inrichtingfout[] {
  return Object.entries(bestand.wieBeslist).flatMap(([soort, { bereik }]) =>
    onbereikbaar(bestand, bereik).map((fout) => ({ pad: `wieBeslist/${soort}/bereik`, fout })),
  )
}

function onbereikbaar(
  { organisaties, partners }: InrichtingBestand,
  bereik: InrichtingBestand['socialeKaart'][string]['bereik'],
): string[] {
  if ('organisatie' in bereik)
    return Object.hasOwn(organisaties, bereik.organisatie) ? [] : [`${bereik.organisatie} is geen organisatie`]
  if ('partner' in bereik) return Object.hasOwn(partners, bereik.partner) ? [] : [`${bereik.partner} is geen partner`]
  return []
}
