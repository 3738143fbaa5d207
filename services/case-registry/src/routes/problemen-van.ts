import { codeVan, opdrachten } from '@wijkhub/model'

type Soort = keyof typeof opdrachten

/** What the rule of a command may refuse, as the codes its sender sees. */
export function weigeringenVan(soort: Soort): string[] {
  return [...new Set(opdrachten[soort].weigeringen.map(codeVan))]
}

type Wie = (typeof opdrachten)[Soort]['wie']

const nietToegekend = ['betrokkenheid-niet-toegekend']
/** What somebody who knows of the household and may not give the command hears, by whose it is (`magOpdragen`). */
const nietAanHaar: Record<Wie, readonly string[]> = {
  aanmelder: [],
  partner: [],
  betrokken: nietToegekend,
  aanvrager: nietToegekend,
  bekende: nietToegekend,
  aangeboden: nietToegekend,
  ontvanger: nietToegekend,
  heropener: nietToegekend,
  nazorger: nietToegekend,
  lezer: nietToegekend,
  opheffer: ['geen-beslisser'],
  beslisser: ['geen-beslisser'],
  regisseur: [...nietToegekend, 'geen-beslisser'],
}

/** Also, for a household that must exist already: that it does not, is not the caller's, or has changed since. */
export function problemenVan(soort: Soort): string[] {
  const { wie } = opdrachten[soort]
  const eerst = ['huishouden-onbekend', 'huishouden-opgegaan', 'versie-verouderd']
  return [...new Set([...eerst, ...weigeringenVan(soort), ...nietAanHaar[wie]])]
}
