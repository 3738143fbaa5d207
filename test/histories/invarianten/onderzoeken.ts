import type { Huishouden, Projectie } from '@wijkhub/model'

interface Gelezen {
  huishouden: Huishouden
  document: Projectie
  regel: { audience: string; soort: string }
}

/** A report, and what was said of it, is read by who held the conversation and, where its row says so, who decides on an application that rests on it; that there was one by no system. Said again. */
export function bewaakOnderzoeken({ huishouden, document, regel: { audience, soort } }: Gelezen, waar: string): void {
  for (const [id, gelezen] of Object.entries(document.onderzoeken ?? {})) {
    if (soort === 'systeem') throw new Error(`${waar} onderzoek ${id}, en is een systeem`)
    const { organisatie, inwonerId } = huishouden.onderzoeken[id]!
    if (!document.inwoners?.[inwonerId]) throw new Error(`${waar} onderzoek ${id} over ${inwonerId}, die zij niet kent`)
    if (organisatie === audience) continue
    const beslist = Object.values(huishouden.voorzieningaanvragen).some(
      (rij) => rij.onderzoekId === id && rij.bij.organisatie === audience && rij.stand !== 'ingetrokken',
    )
    if (beslist && audience === 'gemeente') continue
    if (gelezen.verslag ?? gelezen.reactie ?? gelezen.gesprek) throw new Error(`${waar} wat er in ${id} is gezegd`)
  }
}
