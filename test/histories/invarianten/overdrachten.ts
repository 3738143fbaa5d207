import type { Huishouden, Projectie } from '@wijkhub/model'

interface Gelezen {
  huishouden: Huishouden
  document: Projectie
  regel: { audience: string; soort: string }
}

/** A hand-over is read by who offered it, who accepted it and the regisseur's organisation; by no system. Said again. */
export function bewaakOverdrachten({ huishouden, document, regel: { audience, soort } }: Gelezen, waar: string): void {
  for (const [id, gelezen] of Object.entries(document.overdrachten ?? {})) {
    if (soort === 'systeem') throw new Error(`${waar} overdracht ${id}, en is een systeem`)
    const { van, naar, stand } = huishouden.overdrachten[id]!
    const vreemd = gelezen.inwonerIds?.find((inwonerId: string) => !document.inwoners?.[inwonerId])
    if (vreemd) throw new Error(`${waar} overdracht ${id} over ${vreemd}, die zij niet kent`)
    if (van.organisatie === audience || huishouden.regisseur?.organisatie === audience) continue
    if (naar.organisatie !== audience) throw new Error(`${waar} overdracht ${id}, die van een ander is`)
    if (!['aanvaard', 'afgerond'].includes(stand)) throw new Error(`${waar} overdracht ${id}, die ${stand} is`)
  }
}
