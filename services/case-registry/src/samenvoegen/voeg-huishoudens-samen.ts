import {
  maakSamenvoegingOngedaan,
  magSamenvoegen,
  voegSamen,
  type Gevolgen,
  type Handeling,
  type Huishouden,
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

/** Makes two households one, in one transaction; their members' other homes hear what is known of them now. */
export function voegHuishoudensSamen(
  registry: Registry,
  handeling: Handeling,
  verzoek: SamenTeVoegen,
): Promise<Samenvoeging> {
  const { huishoudenId, samenvoeging, sleutel } = verzoek
  const huishoudens = [...new Set([huishoudenId, samenvoeging.huishoudenId])]
  return wijzig(registry, handeling, { huishoudens, sleutel: sleutel?.sleutel, elders: true }, (geopend) =>
    uitspraakOverSamenvoegen(geopend, handeling, verzoek),
  )
}

/** What a merge leads to, given what was read under the locks. Pure. */
export function uitspraakOverSamenvoegen(
  geopend: Geopend,
  handeling: Handeling,
  { huishoudenId, samenvoeging, sleutel }: SamenTeVoegen,
): Uitspraak<Samenvoeging> {
  const { huishoudenId: uitId, ...keuze } = samenvoeging
  const [hier, daar] = [huishoudenId, uitId].map((id) => geopend.snapshots.get(id)?.huishouden)
  // One answer for what there is not and for what is not the caller's to decide.
  const nietDaar = !daar || magSamenvoegen(daar, handeling) ? { weigering: 'niet-samen-te-voegen' as const } : undefined
  const bezwaar = magSamenvoegen(hier, handeling) ?? nietDaar
  const elders = bezwaar ? { anderen: [] } : andereHuizen(geopend, [huishoudenId, uitId])
  if ('openOok' in elders) return elders
  return uitspraak(
    geopend,
    handeling,
    { huishoudenId, sleutel },
    () => bezwaar ?? voegSamen({ in: hier!, uit: daar!, ...elders }, keuze, handeling),
  )
}

export interface LosTeMaken extends MetSleutel {
  huishoudenId: string
  samenvoegingId: string
  reden: string
}

/** Makes them two again. */
export function maakHuishoudensLos(
  registry: Registry,
  handeling: Handeling,
  verzoek: LosTeMaken,
): Promise<Samenvoeging> {
  const { huishoudenId, sleutel } = verzoek
  return wijzig(
    registry,
    handeling,
    { huishoudens: [huishoudenId], sleutel: sleutel?.sleutel, elders: true },
    (geopend) => uitspraakOverLosmaken(geopend, handeling, verzoek),
  )
}

/** What undoing a merge leads to, given what was read under the locks. Pure. */
export function uitspraakOverLosmaken(
  geopend: Geopend,
  handeling: Handeling,
  { huishoudenId, samenvoegingId, reden, sleutel }: LosTeMaken,
): Uitspraak<Samenvoeging> {
  const hier = geopend.snapshots.get(huishoudenId)?.huishouden
  const bezwaar = magSamenvoegen(hier, handeling)
  const uitId = hier?.ingrepen?.[samenvoegingId]?.met
  if (!bezwaar && uitId !== undefined && !geopend.snapshots.has(uitId)) return { openOok: [uitId] }
  const daar = uitId === undefined ? undefined : geopend.snapshots.get(uitId)?.huishouden
  const elders = bezwaar || !daar ? { anderen: [] } : andereHuizen(geopend, [huishoudenId, daar.huishoudenId])
  if ('openOok' in elders) return elders
  return uitspraak(geopend, handeling, { huishoudenId, sleutel }, () => {
    if (bezwaar) return bezwaar
    if (!daar) return { weigering: 'ingreep-onbekend' }
    return maakSamenvoegingOngedaan(
      { in: hier!, uit: daar, ...elders },
      { ingreepId: samenvoegingId, reden },
      handeling,
    )
  })
}

/** Where else their members are or were at home, or what must be opened first to know. */
function andereHuizen(
  { elders, snapshots }: Geopend,
  paar: readonly string[],
): { openOok: readonly string[] } | { anderen: Huishouden[] } {
  const ids = [...new Set(elders.map(({ huishoudenId }) => huishoudenId))].filter((id) => !paar.includes(id))
  const openOok = ids.filter((id) => !snapshots.has(id))
  return openOok.length > 0 ? { openOok } : { anderen: ids.map((id) => snapshots.get(id)!.huishouden) }
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
