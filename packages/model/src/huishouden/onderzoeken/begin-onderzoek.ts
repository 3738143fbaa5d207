import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { keurOnderzoek, onderzoekBezwaren } from './keur-onderzoek.ts'
import { inhoudVan } from './mijn-onderzoek.ts'
import { OnderzoekInhoud, uiterlijkVan, type Onderzoek } from './onderzoeken.ts'

/** An onderzoek begins with a melding; the same again, by the same organisation, is the one there is. */
export const beginOnderzoek = opdracht({
  wie: 'betrokken',
  invoer: OnderzoekInhoud,
  weigeringen: onderzoekBezwaren,
  beslis(huishouden, { inhoud }: { inhoud: OnderzoekInhoud }, door) {
    const { organisatie, medewerker, vandaag } = door
    const eerder = Object.entries(huishouden.onderzoeken).find(
      ([, rij]) => rij.organisatie === organisatie && zelfdeInhoud(inhoudVan(rij), inhoud),
    )
    if (eerder) return { feiten: [], nieuweIds: { onderzoekId: eerder[0] } }
    const fout = keurOnderzoek(huishouden, inhoud, vandaag)
    if (fout) return fout
    const onderzoekId = door.nieuwId()
    const uiterlijk = uiterlijkVan(inhoud.gemeldOp)
    const onderzoek: Onderzoek = { ...inhoud, uiterlijk, organisatie, ...(medewerker && { medewerker }) }
    return { feiten: [{ soort: 'onderzoek-begonnen', onderzoekId, onderzoek }], nieuweIds: { onderzoekId } }
  },
})
