import type { Huishouden } from '../huishouden.ts'

/** Only an organisation that is involved with the household may change it or read it. */
export function isBetrokken(huishouden: Huishouden, organisatie: string): boolean {
  return Object.values(huishouden.betrokkenheden).some((betrokkenheid) => betrokkenheid.organisatie === organisatie)
}
