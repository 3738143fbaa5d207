import { codeVan, opdrachten } from '@wijkhub/model'

type Soort = keyof typeof opdrachten

/** What the rule of a command may refuse, as the codes its sender sees. */
export function weigeringenVan(soort: Soort): string[] {
  return [...new Set(opdrachten[soort].weigeringen.map(codeVan))]
}

/** Also, for a household that must exist already: that it does not, is not the caller's, or has changed since. */
export function problemenVan(soort: Soort): string[] {
  return ['huishouden-onbekend', 'huishouden-opgegaan', 'versie-verouderd', ...weigeringenVan(soort)]
}
