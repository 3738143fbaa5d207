import { isToegekend, project, weigeringen, type Bijdrage, type Handeling, type Huishouden } from '@wijkhub/model'
import { leesBijdrage, type GeweigerdeBijdrage, type Stap } from './geweigerd.ts'

/** What the hub refuses before a rule is asked, in words. */
const eigenRedenen: Record<string, string> = {
  'bijdrage-onleesbaar': 'de melding is niet te lezen',
  'bron-onbevoegd': 'wie haar stuurde spreekt niet namens deze bron',
  'verwerking-mislukt': 'de hub kon haar niet verwerken: een fout van de hub',
}

export function redenVan(weigering: string): string {
  const tabel: Record<string, { reden: string } | undefined> = weigeringen
  return eigenRedenen[weigering] ?? tabel[weigering]?.reden ?? 'niet overgenomen'
}

export interface Getoond extends Pick<GeweigerdeBijdrage, 'bijdrageId' | 'weigering' | 'geweigerdOp' | 'stand'> {
  reden: string
  bron?: string
  huishoudenId?: string
  soort?: Bijdrage['inhoud']['soort']
  inwonerId?: string
  gegevens?: Record<string, unknown>
  stappen: (Stap & { uitkomst?: string })[]
}

/**
 * A refused contribution as who may settle it sees it: of which kind, by whom and why not. What it says only to an
 * organisation that is granted, about a resident it sees there, and of the fields its row of the table names. Pure.
 */
export function toonGeweigerd(
  rij: GeweigerdeBijdrage,
  huishouden: Huishouden | undefined,
  handeling: Pick<Handeling, 'organisatie' | 'magBsn' | 'op' | 'doelbinding'>,
): Getoond {
  const { bijdrageId, bron, huishoudenId, weigering, geweigerdOp, stand, stappen } = rij
  const inhoud = leesBijdrage(rij)?.inhoud
  return {
    bijdrageId,
    weigering,
    reden: redenVan(weigering),
    geweigerdOp,
    stand,
    ...(bron !== null && { bron }),
    ...(huishoudenId !== null && { huishoudenId }),
    ...(inhoud && { soort: inhoud.soort, ...watErStaat(inhoud, huishouden, handeling) }),
    stappen: stappen.map((stap) => ({
      ...stap,
      ...(stap.weigering !== undefined && { uitkomst: redenVan(stap.weigering) }),
    })),
  }
}

function watErStaat(
  inhoud: Bijdrage['inhoud'],
  huishouden: Huishouden | undefined,
  { organisatie, magBsn, op, doelbinding }: Pick<Handeling, 'organisatie' | 'magBsn' | 'op' | 'doelbinding'>,
): Pick<Getoond, 'inwonerId' | 'gegevens'> {
  const regel = doelbinding.regelVoor(organisatie)
  if (!huishouden || !regel || !isToegekend(huishouden, organisatie, op)) return {}
  const [inwonerId, gegevens] = overWie(inhoud)
  // Somebody of another household must not be shown here because a partner took the wrong number.
  const ziet = inwonerId !== undefined && project(huishouden, regel, doelbinding, op)?.inwoners?.[inwonerId]
  if (!ziet) return {}
  const mag = ([veld]: [string, unknown]) =>
    veld === 'bsn' ? magBsn : (regel.velden as readonly string[]).includes(`inwoners.*.${veld}`)
  return { inwonerId, gegevens: Object.fromEntries(Object.entries(gegevens).filter(mag)) }
}

function overWie(inhoud: Bijdrage['inhoud']): [inwonerId: string | undefined, gegevens: object] {
  if (inhoud.soort === 'inwoner-gewijzigd') return [inhoud.inwonerId, inhoud.wijziging]
  if (inhoud.soort === 'anders-gemeld') return [inhoud.anders.inwonerId, { [inhoud.anders.veld]: inhoud.anders.gemeld }]
  return [undefined, {}]
}
