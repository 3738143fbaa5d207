import { inrichting } from '@wijkhub/builders/haarlem'
import type { Huishouden, Projectie } from '@wijkhub/model'

interface Gelezen {
  huishouden: Huishouden
  document: Projectie
  regel: { audience: string; soort: string }
}

/** A note is read by who wrote it and by whom she lets read it, said again from what stands in the household; by no system. */
export function bewaakRapportages({ huishouden, document, regel: { audience, soort } }: Gelezen, waar: string): void {
  for (const id of Object.keys(document.rapportages ?? {})) {
    const { organisatie, leesbaarVoor, inwonerIds } = huishouden.rapportages[id]!
    if (soort === 'systeem') throw new Error(`${waar} rapportage ${id}, en is een systeem`)
    const vreemd = inwonerIds.find((inwonerId) => !document.inwoners?.[inwonerId])
    if (vreemd && organisatie !== audience)
      throw new Error(`${waar} rapportage ${id} over ${vreemd}, die zij niet kent`)
    if (organisatie === audience || leesbaarVoor === 'betrokkenen') continue
    const mag =
      leesbaarVoor === 'team'
        ? inTeam(huishouden, audience)
        : leesbaarVoor === 'regisseur' && huishouden.regisseur?.organisatie === audience
    if (!mag) throw new Error(`${waar} rapportage ${id} van ${organisatie}, leesbaar voor ${leesbaarVoor}`)
  }
}

function inTeam({ adres }: Huishouden, organisatie: string): boolean {
  const team = adres.postcode !== undefined && inrichting.wijkVan(adres.postcode)?.team
  const functies = team ? inrichting.teams[team]!.functies : []
  return functies.some(({ organisaties }) => organisaties.includes(organisatie))
}
