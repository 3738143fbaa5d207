import fc from 'fast-check'
import { bewaakHerhaling } from './invarianten/herhaling.ts'
import { begin, type Wereld } from './wereld.ts'
import { aanvragen } from './zetten/aanvragen.ts'
import { blokkeren } from './zetten/blokkeren.ts'
import { beperken } from './zetten/beperken.ts'
import { bijdragen } from './zetten/bijdragen.ts'
import type { Keuze, Zet } from './zetten/keuze.ts'
import { kantelen } from './zetten/kantelen.ts'
import { leden } from './zetten/leden.ts'
import { meten } from './zetten/meten.ts'
import { overdragen } from './zetten/overdragen.ts'
import { onderzoeken } from './zetten/onderzoeken.ts'
import { plan } from './zetten/plan.ts'
import { rapporteren } from './zetten/rapporteren.ts'
import { registreren } from './zetten/registreren.ts'
import { samenvoegen } from './zetten/samenvoegen.ts'
import { toegang } from './zetten/toegang.ts'
import { vergissingen } from './zetten/vergissingen.ts'
import { woord } from './zetten/woord.ts'

const zetten: Record<string, Zet> = {
  ...registreren,
  ...toegang,
  ...leden,
  ...samenvoegen,
  ...plan,
  ...overdragen,
  ...blokkeren,
  ...onderzoeken,
  ...aanvragen,
  ...kantelen,
  ...rapporteren,
  ...beperken,
  ...meten,
  ...woord,
  ...bijdragen,
  ...vergissingen,
}

export const alleZetten = Object.keys(zetten)

/** How many times as often as another: what all else stands on, and what is rare because much must have happened before it. */
const gewichten: Record<string, number> = {
  registreer: 3,
  toets: 4,
  'vergis-aanmelding': 2,
  'voeg-samen': 4,
  'maak-ongedaan': 4,
  splits: 2,
  'neem-lid-op': 2,
}

export interface Stap extends Keuze {
  zet: string
  /** Hours since the step before. */
  uren: number
}

const getal = fc.nat(199)
const welke = fc.oneof(...alleZetten.map((naam) => ({ weight: gewichten[naam] ?? 1, arbitrary: fc.constant(naam) })))
const stap: fc.Arbitrary<Stap> = fc.record({
  zet: welke,
  a: getal,
  b: getal,
  c: getal,
  vlag: fc.boolean(),
  uren: fc.constantFrom(1, 5, 30, 400),
})
const eerste = stap.map((een): Stap => ({ ...een, zet: 'registreer' }))

/** A history: some registrations, and then whatever happens. */
export const geschiedenis = fc
  .tuple(fc.array(eerste, { minLength: 1, maxLength: 4 }), fc.array(stap, { maxLength: 24, size: 'max' }))
  .map(([begonnen, daarna]) => [...begonnen, ...daarna])

/** Plays it; throws at the first thing that does not hold. */
export function speel(stappen: readonly Stap[]): Wereld {
  const wereld = begin()
  for (const { zet, uren, ...keuze } of stappen) {
    wereld.uur += uren
    const gelukt = zetten[zet]!(wereld, keuze)
    wereld.vers = []
    const telling = wereld.telling.get(zet) ?? { gedaan: 0, gelukt: 0 }
    wereld.telling.set(zet, { gedaan: telling.gedaan + 1, gelukt: telling.gelukt + Number(gelukt) })
  }
  bewaakHerhaling(wereld)
  return wereld
}
