import { codeVan, opdrachten } from '@wijkhub/model'

type Soort = keyof typeof opdrachten

/** What the rule of a command may refuse, as the codes its sender sees. */
export function weigeringenVan(soort: Soort): string[] {
  return [...new Set(opdrachten[soort].weigeringen.map(codeVan))]
}

/** And, of a household that is there already: that it is not, or not the caller's, or changed since. */
export function problemenVan(soort: Soort): string[] {
  return ['huishouden-onbekend', 'versie-verouderd', ...weigeringenVan(soort)]
}
