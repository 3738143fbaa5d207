import { zoekvragen } from '@wijkhub/identiteit'
import { adressleutel, type Aanmelding } from '@wijkhub/model'
import { volledigeDatum } from '../huishouden/zoekrij.ts'

/** Where to look for the persons of a registration. */
export interface Zoekvraag {
  /** In step with `waarden`: which column holds this. */
  kolommen: string[]
  waarden: string[]
  /** The household behind it is where they most likely go. */
  deur: string | null
  /** Whoever registers one of these persons holds one of these locks: two at once cannot both find nobody. */
  locks: string[]
}

/** The keys of everybody in it, each once, and the locks that go with them. Pure. */
export function zoekvraag({ adres, inwoners }: Pick<Aanmelding, 'adres' | 'inwoners'>): Zoekvraag {
  const { postcode, huisnummer } = adres
  const sleutels = new Map<string, [kolom: string, waarde: string]>()
  const voegToe = (kolom: string, waarde: string) => sleutels.set(`${kolom}:${waarde}`, [kolom, waarde])
  for (const persoon of inwoners) {
    if (persoon.bsn !== undefined) voegToe('bsn', persoon.bsn)
    for (const [kolom, waarden] of Object.entries(zoekvragen({ ...persoon, adres })))
      for (const waarde of waarden) voegToe(kolom, waarde)
  }
  const locks = [...sleutels].map(([sleutel, [kolom, waarde]]) => (kolom === 'bsn' ? bsnLock(waarde) : sleutel))
  // Rows from before the keys were there; nobody makes such a row any more, so there is nothing to lock.
  for (const { geboortedatum } of inwoners)
    if (volledigeDatum(geboortedatum) && postcode !== undefined && huisnummer !== undefined)
      voegToe('ongevuld', `${geboortedatum} ${postcode} ${huisnummer}`)
  return {
    kolommen: [...sleutels.values()].map(([kolom]) => kolom),
    waarden: [...sleutels.values()].map(([, waarde]) => waarde),
    deur: adressleutel(adres) ?? null,
    locks,
  }
}

/** The lock of whoever makes a BSN known, by registration or afterwards. */
export function bsnLock(bsn: string): string {
  return `bsn:${bsn}`
}
