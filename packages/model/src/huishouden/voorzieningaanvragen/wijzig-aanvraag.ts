import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { VoorzieningaanvraagInhoud } from './dien-in.ts'
import { inhoudBezwaren, keurInhoud } from './keur-inhoud.ts'
import { aanvraagVanIndiener } from './mijn-aanvraag.ts'
import { kan } from './overgangen.ts'

/** What is asked, and on which onderzoek it rests, said better as long as it runs; for whom and where stays. */
export const wijzigVoorzieningaanvraag = opdracht({
  wie: 'betrokken',
  invoer: VoorzieningaanvraagInhoud,
  weigeringen: ['voorzieningaanvraag-onbekend', 'voorzieningaanvraag-is-beslist', ...inhoudBezwaren],
  beslis(
    huishouden,
    { voorzieningaanvraagId, inhoud }: { voorzieningaanvraagId: string; inhoud: VoorzieningaanvraagInhoud },
    door,
  ) {
    const rij = aanvraagVanIndiener(huishouden, voorzieningaanvraagId, door)
    if (!rij) return { weigering: 'voorzieningaanvraag-onbekend', veld: 'voorzieningaanvraagId' }
    const { product, onderzoekId, ...rest } = rij
    if (zelfdeInhoud({ product, onderzoekId }, inhoud)) return { feiten: [] }
    if (!kan(rij.stand, 'wijzig-voorzieningaanvraag')) return { weigering: 'voorzieningaanvraag-is-beslist' }
    const fout = keurInhoud(huishouden, { ...rest, ...inhoud }, door)
    if (fout) return fout
    const voorzieningaanvraag = { ...rest, ...inhoud }
    return { feiten: [{ soort: 'voorzieningaanvraag-gewijzigd', voorzieningaanvraagId, voorzieningaanvraag }] }
  },
})
