import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { inhoudVan, OverdrachtInhoud } from './bied-overdracht-aan.ts'
import { keurOverdracht, leefgebiedenVan, overdrachtBezwaren } from './keur-overdracht.ts'
import { overdrachtVanAanbieder } from './mijn-overdracht.ts'
import { kan } from './overgangen.ts'

/** What was said of it, said better, as long as it runs; to whom stays. */
export const wijzigOverdracht = opdracht({
  wie: 'betrokken',
  invoer: OverdrachtInhoud,
  weigeringen: ['overdracht-onbekend', 'overdracht-is-voorbij', ...overdrachtBezwaren],
  beslis(huishouden, { overdrachtId, inhoud }: { overdrachtId: string; inhoud: OverdrachtInhoud }, door) {
    const rij = overdrachtVanAanbieder(huishouden, overdrachtId, door)
    if (!rij) return { weigering: 'overdracht-onbekend', veld: 'overdrachtId' }
    if (zelfdeInhoud(inhoudVan(rij), inhoud)) return { feiten: [] }
    if (!kan(rij.stand, 'wijzig-overdracht')) return { weigering: 'overdracht-is-voorbij' }
    const fout = keurOverdracht(huishouden, rij.naar, inhoud, door)
    if (fout) return fout
    const { warm: _, instemming: __, ...rest } = rij
    const overdracht = { ...rest, ...inhoud, leefgebieden: leefgebiedenVan(huishouden, inhoud) }
    return { feiten: [{ soort: 'overdracht-gewijzigd', overdrachtId, overdracht }] }
  },
})
