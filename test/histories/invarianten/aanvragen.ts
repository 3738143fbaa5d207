import type { Huishouden, Projectie } from '@wijkhub/model'

interface Gelezen {
  huishouden: Huishouden
  document: Projectie
  regel: { audience: string; soort: string }
}

/**
 * An application is read by who made it, who decides on it and the regisseur's organisation; of what was granted others read no
 * words, and systems nothing. Said again.
 */
export function bewaakAanvragen({ huishouden, document, regel: { audience, soort } }: Gelezen, waar: string): void {
  for (const [id, gelezen] of Object.entries(document.voorzieningaanvragen ?? {})) {
    if (soort === 'systeem') throw new Error(`${waar} aanvraag ${id}, en is een systeem`)
    const { van, bij, stand, behandeling, inwonerId, soort: welke } = huishouden.voorzieningaanvragen[id]!
    if (!document.inwoners?.[inwonerId]) throw new Error(`${waar} aanvraag ${id} over ${inwonerId}, die zij niet kent`)
    if (van.organisatie === audience || huishouden.regisseur?.organisatie === audience) continue
    const { einde, beslissing } = gelezen
    if (einde?.reden) throw new Error(`${waar} waarom ${id} is ingetrokken`)
    if (bij.organisatie === audience && (stand !== 'ingetrokken' || behandeling)) continue
    if (stand !== 'toegekend' || welke === 'jeugdhulp') throw new Error(`${waar} aanvraag ${id}, die van een ander is`)
    if (beslissing?.toelichting ?? gelezen.onderzoekId ?? gelezen.van) throw new Error(`${waar} waarom ${id} er is`)
  }
}
