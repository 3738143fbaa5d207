import type { Huishouden, Projectie } from '@wijkhub/model'

interface Gelezen {
  huishouden: Huishouden
  document: Projectie
  regel: { audience: string; soort: string }
}

/** Support that became free is read of residents one knows, of youth care by whose it is alone, and by no system. Said again. */
export function bewaakKantelingen({ huishouden, document, regel: { audience, soort } }: Gelezen, waar: string): void {
  for (const [id, gelezen] of Object.entries(document.kantelingen ?? {})) {
    if (soort === 'systeem') throw new Error(`${waar} kanteling ${id}, en is een systeem`)
    const { inwonerId, organisatie, naar, product } = huishouden.kantelingen[id]!
    if (!document.inwoners?.[inwonerId]) throw new Error(`${waar} kanteling ${id} over ${inwonerId}, die zij niet kent`)
    if (gelezen.medewerker && organisatie !== audience) throw new Error(`${waar} wie ${id} vastlegde`)
    const haar = [organisatie, naar?.organisatie, huishouden.regisseur?.organisatie].includes(audience)
    if (!haar && (product === 'pleegzorg' || audience === 'dock')) throw new Error(`${waar} kanteling ${id}`)
  }
}
