import { decide, opdrachten, type Handeling, type Opdracht, type Weigering } from '@wijkhub/model'
import { emptySnapshot } from '../huishouden/snapshot.ts'
import { verander, versieVoor } from '../huishouden/verander.ts'
import type { Registry } from '../registry.ts'
import type { NieuweToetsing } from '../toetsing/toetsing.ts'
import type { Uitspraak } from '../wijzigen/uitspraak.ts'
import type { Geopend } from '../wijzigen/open.ts'
import { wijzig } from '../wijzigen/wijzig.ts'
import { eerderGegeven, onderSleutel, type Sleutel } from './idempotentie.ts'
import { inElkHuishouden } from './in-elk-huishouden.ts'

export interface UitTeVoeren {
  huishoudenId: string
  opdracht: Opdracht
  /** Is this version the one the caller has seen? Asked inside the transaction; If-Match. */
  verouderd?: (versie: number) => boolean
  sleutel?: Sleutel | undefined
}

/** What a command led to; the ids it made stand beside the version. */
export interface OpdrachtAntwoord {
  huishoudenId: string
  versie: number
  [id: string]: string | number
}

export type Uitvoering =
  | { antwoord: OpdrachtAntwoord }
  | { weigering: Weigering; veld?: string; velden?: readonly string[] }
  | { fout: 'versie-verouderd' | 'sleutel-hergebruikt' }
  | { opgegaanIn: string }

/**
 * Carries out one command on one household; what it says about a person, in each of hers. Writes nothing when nothing
 * changes and no key is to be kept.
 */
export function voerUit(registry: Registry, handeling: Handeling, verzoek: UitTeVoeren): Promise<Uitvoering> {
  const { huishoudenId, sleutel, opdracht } = verzoek
  const elders = opdrachten[opdracht.soort].over === 'persoon'
  const huishoudens = [...new Set([huishoudenId, ...ookVan(opdracht)])]
  const record = aanmeldingVan(opdracht, handeling)
  const aanmelding = record && { ...record, huishoudenId }
  const open = { huishoudens, sleutel: sleutel?.sleutel, elders, nieuweBsn: nieuweBsn(opdracht), aanmelding }
  return wijzig(registry, handeling, open, (geopend) => uitspraakOverOpdracht(geopend, handeling, verzoek))
}

/** Somebody comes from another household: both are locked at once, in one order. */
function ookVan(opdracht: Opdracht): string[] {
  return opdracht.soort === 'neem-lid-op' ? [opdracht.lid.huishoudenId] : []
}

function metVan(opdracht: Opdracht, snapshots: Geopend['snapshots']): Opdracht {
  if (opdracht.soort !== 'neem-lid-op') return opdracht
  return { ...opdracht, van: snapshots.get(opdracht.lid.huishoudenId)?.huishouden }
}

const zonderRecht: ReadonlySet<Weigering> = new Set<Weigering>([
  'huishouden-onbekend',
  'niet-betrokken',
  'betrokkenheid-niet-toegekend',
  'geen-beslisser',
])

/** What a command leads to, given what was read under the locks. Pure. */
export function uitspraakOverOpdracht(
  geopend: Geopend,
  handeling: Handeling,
  { huishoudenId, opdracht, verouderd, sleutel }: UitTeVoeren,
): Uitspraak<Uitvoering> {
  const { snapshots, eerderAntwoord } = geopend
  const eerder = eerderGegeven<OpdrachtAntwoord>(eerderAntwoord, sleutel?.hash)
  if (eerder) return { uitkomst: eerder }
  const snapshot = snapshots.get(huishoudenId)
  if (!snapshot) return { uitkomst: { weigering: 'huishouden-onbekend' } }
  const { organisatie, op } = handeling
  const beslissing = decide(
    snapshot.huishouden,
    metWieHetIs(metVan(opdracht, snapshots), huishoudenId, geopend),
    handeling,
  )
  // Whoever is not involved may not learn from a 412 that the household exists.
  const { opgegaan } = snapshot.huishouden
  if (opgegaan && 'weigering' in beslissing && beslissing.weigering === 'huishouden-opgegaan')
    return { uitkomst: { opgegaanIn: opgegaan.in } }
  if ('weigering' in beslissing && zonderRecht.has(beslissing.weigering)) return { uitkomst: beslissing }
  if (verouderd?.(versieVoor(organisatie, snapshot))) return { uitkomst: { fout: 'versie-verouderd' } }
  if ('weigering' in beslissing) return { uitkomst: beslissing }
  const dicht = dichteHuizen(opdracht, geopend, huishoudenId)
  if (dicht.length > 0) return { openOok: dicht }
  const ook = inElkHuishouden(geopend, handeling, snapshot, beslissing.feiten)
  if ('openOok' in ook) return ook
  const wijziging = verander(snapshot, beslissing, handeling)
  const anderen = (beslissing.elders ?? []).map((besloten) =>
    verander(snapshots.get(besloten.huishouden.huishoudenId) ?? emptySnapshot, besloten, handeling),
  )
  const antwoord = { huishoudenId, versie: versieVoor(organisatie, snapshot, wijziging), ...beslissing.nieuweIds }
  // An answer under a key is kept also when nothing changed: its repeat must not undo what others said since.
  const bewaar = sleutel && { antwoord, sleutel: onderSleutel(sleutel, op) }
  const vergist = aanmeldingVan(opdracht, handeling)
  const toetsingen = (beslissing.teToetsen ?? []).map((een) => toetsingVan(een, huishoudenId, handeling))
  const wijzigingen = [wijziging, ...anderen, ...ook.wijzigingen]
  return { uitkomst: { antwoord }, vast: { wijzigingen, bewaar, vergist, toetsingen } }
}

/** She may have moved to the other household: that is where she was registered last. */
function toetsingVan(
  { inwonerId, huishoudenId: ander }: { inwonerId: string; huishoudenId: string },
  hier: string,
  { nieuwId }: Handeling,
): NieuweToetsing {
  return { toetsingId: nieuwId(), soort: 'elders', inwoners: [inwonerId], huishoudens: [ander, hier], bewijs: [] }
}

/** Whoever gives a resident a number keeps out, by its lock, whoever registers the same person at that moment. */
function nieuweBsn(opdracht: Opdracht): { bsn: string; inwonerId: string } | undefined {
  const bsn = opdracht.soort === 'corrigeer-inwoner' ? opdracht.correctie.bsn : undefined
  return bsn && 'inwonerId' in opdracht ? { bsn, inwonerId: opdracht.inwonerId } : undefined
}

/** The registration a command takes back: whose it is says the command, or who gives it. */
function aanmeldingVan(opdracht: Opdracht, { organisatie }: Handeling) {
  if (opdracht.soort !== 'vergis-aanmelding') return undefined
  const { bronrecordId, organisatie: van = organisatie } = opdracht.vergissing
  return { organisatie: van, bronrecordId }
}

/** Where something of a registration that is taken back may be kept too, or who comes back may live by now, and is not locked yet. */
function dichteHuizen({ soort }: Opdracht, { aanmelding, snapshots, elders }: Geopend, hier: string): string[] {
  if (soort === 'heropen-huishouden')
    return [...new Set(elders.map(({ huishoudenId }) => huishoudenId))].filter(
      (id) => id !== hier && !snapshots.has(id),
    )
  if (soort !== 'vergis-aanmelding') return []
  return (aanmelding?.elders ?? []).flatMap(({ huishoudenId }) => (snapshots.has(huishoudenId) ? [] : [huishoudenId]))
}

function metWieHetIs(opdracht: Opdracht, hier: string, { bsnVanAnder, aanmelding, snapshots }: Geopend): Opdracht {
  if (opdracht.soort === 'corrigeer-inwoner') return { ...opdracht, bsnVanAnder }
  if (opdracht.soort === 'heropen-huishouden') {
    const anderen = [...snapshots].filter(([id]) => id !== hier)
    return { ...opdracht, elders: anderen.map(([, { huishouden }]) => huishouden) }
  }
  if (opdracht.soort !== 'vergis-aanmelding' || !aanmelding) return opdracht
  // Where it was registered may have gone up in this one, which is then no other household.
  const anderen = aanmelding.elders.filter(({ huishoudenId }) => huishoudenId !== hier)
  const elders = anderen.map((huis) => ({ ...huis, nu: snapshots.get(huis.huishoudenId)?.huishouden }))
  return { ...opdracht, vastgelegd: { ...aanmelding, elders } }
}
