import { doelbinding } from '@wijkhub/builders/haarlem'
import { nazorgVan, resultaatVan, type Huishouden } from '@wijkhub/model'
import { handelingVan, merkenIn, nu, vandaag, type Wereld } from '../wereld.ts'

/** How a household ended is read by who was granted when it did, and it names nobody who lives there, nor where. */
export function bewaakResultaten(wereld: Wereld, huishouden: Huishouden): void {
  const { gesloten, opgegaan, betrokkenheden, huishoudenId } = huishouden
  for (const { audience } of doelbinding.regels) {
    const gelezen = resultaatVan(huishouden, audience, handelingVan(wereld, audience), nu(wereld))
    const mag =
      gesloten !== undefined &&
      opgegaan === undefined &&
      Object.values(betrokkenheden).some(
        ({ organisatie, stand = 'toegekend', tot = '9999-12-31' }) =>
          organisatie === audience && stand === 'toegekend' && vandaag(wereld) < tot,
      )
    const waar = `${audience} leest van de gesloten ${huishoudenId}`
    if (gelezen && !mag) throw new Error(`${waar} het resultaat en was er niet bij`)
    for (const naam of merkenIn(gelezen ?? {})) {
      const { huizen, soort } = wereld.merken.get(naam)!
      if (!huizen.has(huishoudenId)) throw new Error(`${waar} ${naam} van elders`)
      if (soort !== 'woord') throw new Error(`${waar} ${naam}, van een persoon of een deur`)
    }
  }
}

/** Aftercare is read by who gives it alone, and only in a closed household; of whom it is about never where she lives. */
export function bewaakNazorg(wereld: Wereld, huishouden: Huishouden): void {
  const { gesloten, opgegaan, nazorg, huishoudenId } = huishouden
  for (const [nazorgId, rij] of Object.entries(nazorg))
    for (const { audience } of doelbinding.regels) {
      const gelezen = nazorgVan(huishouden, nazorgId, audience, doelbinding, nu(wereld))
      if (!gelezen) continue
      const mag = gesloten && !opgegaan && rij.organisatie === audience && rij.stand === 'gepland'
      if (!mag) throw new Error(`${audience} leest nazorg in ${huishoudenId} die zij niet geeft`)
      for (const naam of merkenIn(gelezen)) {
        const { huizen, soort } = wereld.merken.get(naam)!
        if (soort === 'adres' || !huizen.has(huishoudenId))
          throw new Error(`${audience} leest in de nazorg van ${huishoudenId} ${naam}`)
      }
    }
}
