import { zoekvragen, type Zoekkolom } from '@wijkhub/identiteit'
import { adressleutel, type Aanmelding } from '@wijkhub/model'

/** Where to look for the persons of a registration. */
export interface Zoekvraag {
  /** Whoever has one of these may be one of them; whoever registers one of these persons locks them all, so that two at once cannot both find nobody. */
  sleutels: readonly { kolom: 'bsn' | Zoekkolom; waarde: string }[]
  /** The household behind it is where they most likely go. */
  deur: string | null
}

/** The keys of everybody in it, each once. Pure. */
export function zoekvraag({ adres, inwoners }: Pick<Aanmelding, 'adres' | 'inwoners'>): Zoekvraag {
  const sleutels = new Map<string, Zoekvraag['sleutels'][number]>()
  const voegToe = (kolom: 'bsn' | Zoekkolom, waarde: string) => sleutels.set(`${kolom}:${waarde}`, { kolom, waarde })
  for (const persoon of inwoners) {
    if (persoon.bsn !== undefined) voegToe('bsn', persoon.bsn)
    for (const [kolom, waarden] of Object.entries(zoekvragen({ ...persoon, adres })))
      for (const waarde of waarden) voegToe(kolom as Zoekkolom, waarde)
  }
  return { sleutels: [...sleutels.values()], deur: adressleutel(adres) ?? null }
}
