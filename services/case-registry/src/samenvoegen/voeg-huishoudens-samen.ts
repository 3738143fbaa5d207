import {
  maakSamenvoegingOngedaan,
  magSamenvoegen,
  voegSamen,
  type Gevolgen,
  type Handeling,
  type SamenvoegingOpgave,
  type Weigering,
} from '@wijkhub/model'
import { versieVoor } from '../huishouden/verander.ts'
import { eerderGegeven, onderSleutel, type Sleutel } from '../opdracht/idempotentie.ts'
import type { Registry } from '../registry.ts'
import type { Geopend } from '../wijzigen/open.ts'
import type { Uitspraak } from '../wijzigen/uitspraak.ts'
import { wijzig } from '../wijzigen/wijzig.ts'
import { wijzigingenVan } from './wijzigingen-van.ts'

interface MetSleutel {
  sleutel?: Sleutel | undefined
}

export interface SamenTeVoegen extends MetSleutel {
  /** The household that stays. */
  huishoudenId: string
  samenvoeging: SamenvoegingOpgave
}

export interface Samengevoegd {
  huishoudenId: string
  versie: number
  samenvoegingId: string
}

export type Samenvoeging =
  | { antwoord: Samengevoegd }
  | { weigering: Weigering; veld?: string }
  | { fout: 'sleutel-hergebruikt' }
  | { opgegaanIn: string }

/** Makes two households one, in one transaction. */
export function voegHuishoudensSamen(
  registry: Registry,
  handeling: Handeling,
  { huishoudenId, samenvoeging, sleutel }: SamenTeVoegen,
): Promise<Samenvoeging> {
  const { huishoudenId: uitId, ...keuze } = samenvoeging
  const open = { huishoudens: [...new Set([huishoudenId, uitId])], sleutel: sleutel?.sleutel }
  return wijzig(registry, handeling, open, (geopend) =>
    uitspraak(geopend, handeling, { huishoudenId, sleutel }, () => {
      const [hier, daar] = [huishoudenId, uitId].map((id) => geopend.snapshots.get(id)?.huishouden)
      const bezwaar = magSamenvoegen(hier, handeling)
      if (bezwaar) return bezwaar
      // One answer for what there is not and for what is not the caller's to decide.
      if (!daar || magSamenvoegen(daar, handeling)) return { weigering: 'niet-samen-te-voegen' }
      return voegSamen({ in: hier!, uit: daar }, keuze, handeling)
    }),
  )
}

/** Makes them two again. */
export function maakHuishoudensLos(
  registry: Registry,
  handeling: Handeling,
  {
    huishoudenId,
    samenvoegingId,
    reden,
    sleutel,
  }: MetSleutel & { huishoudenId: string; samenvoegingId: string; reden: string },
): Promise<Samenvoeging> {
  const open = { huishoudens: [huishoudenId], sleutel: sleutel?.sleutel }
  return wijzig(registry, handeling, open, (geopend) => {
    const hier = geopend.snapshots.get(huishoudenId)?.huishouden
    const bezwaar = magSamenvoegen(hier, handeling)
    const uitId = hier?.ingrepen?.[samenvoegingId]?.met
    if (!bezwaar && uitId !== undefined && !geopend.snapshots.has(uitId)) return { openOok: [uitId] }
    const daar = uitId === undefined ? undefined : geopend.snapshots.get(uitId)?.huishouden
    return uitspraak(geopend, handeling, { huishoudenId, sleutel }, () => {
      if (bezwaar) return bezwaar
      if (!daar) return { weigering: 'ingreep-onbekend' }
      return maakSamenvoegingOngedaan({ in: hier!, uit: daar }, { ingreepId: samenvoegingId, reden }, handeling)
    })
  })
}

function uitspraak(
  { eerderAntwoord, snapshots }: Geopend,
  handeling: Handeling,
  { huishoudenId, sleutel }: MetSleutel & { huishoudenId: string },
  gevolg: () => Gevolgen,
): Uitspraak<Samenvoeging> {
  const eerder = eerderGegeven<Samengevoegd>(eerderAntwoord, sleutel?.hash)
  if (eerder) return { uitkomst: eerder }
  const gevolgen = gevolg()
  if ('weigering' in gevolgen) {
    const opgegaanIn = snapshots.get(huishoudenId)?.huishouden.opgegaan?.in
    const verder = gevolgen.weigering === 'huishouden-opgegaan' && opgegaanIn !== undefined
    return { uitkomst: verder ? { opgegaanIn } : gevolgen }
  }
  const wijzigingen = wijzigingenVan(gevolgen, snapshots, handeling)
  const wijziging = wijzigingen.find(({ huishouden }) => huishouden.huishoudenId === huishoudenId)!
  const versie = versieVoor(handeling.organisatie, snapshots.get(huishoudenId)!, wijziging)
  const antwoord = { huishoudenId, versie, samenvoegingId: gevolgen.ingreepId }
  const bewaar = sleutel && { antwoord, sleutel: onderSleutel(sleutel, handeling.op) }
  return { uitkomst: { antwoord }, vast: { wijzigingen, bewaar } }
}
