import {
  beslisMelding,
  magOpMelding,
  naarAanmelding,
  taalVan,
  type Aanmelding,
  type GetoondeMelding,
  type Handeling,
  type Melding,
  type MeldingAanmelding,
  type Weigering,
} from '@wijkhub/model'
import { eerder, keurAanmelding, uitspraakOverAanmelding, type Registratie } from '../aanmelding/registreer.ts'
import { zoekvraag } from '../aanmelding/zoekvraag.ts'
import { inhoudHash } from '../huishouden/inhoud-hash.ts'
import type { Registry } from '../registry.ts'
import type { Geopend } from '../wijzigen/open.ts'
import type { Uitspraak } from '../wijzigen/uitspraak.ts'
import { wijzig } from '../wijzigen/wijzig.ts'
import { leesMelding } from './lees-meldingen.ts'
import { meldingContext } from './melding-context.ts'
import { zichtVoor, type MeldingLezer } from './melding-lezer.ts'

export interface AanTeMelden {
  meldingId: string
  opgave: MeldingAanmelding
  lezer: MeldingLezer
  verouderd: (zicht: GetoondeMelding) => boolean
}

type Aangemeld =
  | Registratie
  /** Paths in the aanmelding of what is missing or does not fit. */
  | { ontbreekt: readonly string[] }
  | { weigering: Weigering; veld?: string }
  | { fout: 'versie-verouderd' }

/**
 * Makes a registration of a melding: what is known is not said again. The registration is found out and written as any other, and
 * the melding with it, in one transaction. The same again gets the first answer again. Who may not is refused before anybody is looked up.
 */
export async function meldMeldingAan(
  registry: Registry,
  handeling: Handeling,
  verzoek: AanTeMelden,
): Promise<Aangemeld> {
  const { meldingId, opgave, lezer } = verzoek
  const context = meldingContext(registry, lezer)
  for (;;) {
    const gelezen = await leesMelding(registry.pool, meldingId)
    const geweigerd = magOpMelding(gelezen, 'meld-aan', context, handeling)
    // One that was registered: this may be that registration again.
    if (geweigerd && !(gelezen?.stand === 'geregistreerd' && lezer.teams.has(gelezen.team))) return geweigerd
    const gemaakt = naarAanmelding(gelezen!, opgave, handeling)
    if ('weigering' in gemaakt) return gemaakt
    const geldig = taalVan(registry.inrichting.doelbinding).Aanmelding.safeParse(gemaakt.aanmelding)
    if (!geldig.success) return { ontbreekt: [...new Set(geldig.error.issues.map(({ path }) => path.join('/')))] }
    const aanmelding = geldig.data
    const verkeerd = keurAanmelding(aanmelding, handeling)
    if (verkeerd) return verkeerd
    const zelf = { ...handeling, bronrecordId: aanmelding.bronrecordId }
    const open = { personen: zoekvraag(aanmelding), melding: meldingId }
    const uitkomst = await wijzig(registry, zelf, open, (geopend) =>
      uitspraakOverMelding(registry, geopend, zelf, { ...verzoek, aanmelding, gelezen: gelezen! }),
    )
    if (uitkomst !== 'intussen-anders') return uitkomst
  }
}

/** What the registration of a melding leads to, given what was read under the locks. Pure. */
function uitspraakOverMelding(
  registry: Pick<Registry, 'inrichting'>,
  geopend: Geopend,
  handeling: Handeling,
  { aanmelding, gelezen, lezer, verouderd }: AanTeMelden & { aanmelding: Aanmelding; gelezen: Melding },
): Uitspraak<Aangemeld | 'intussen-anders'> {
  const { melding } = geopend
  if (melding?.versie !== gelezen.versie) return { uitkomst: 'intussen-anders' }
  const hash = inhoudHash(aanmelding)
  const gegeven = eerder(geopend, hash)
  const context = meldingContext(registry, lezer)
  const geweigerd = magOpMelding(melding, 'meld-aan', context, handeling)
  if (geweigerd) return { uitkomst: gegeven && 'antwoord' in gegeven ? gegeven : geweigerd }
  const zicht = zichtVoor(melding, undefined, lezer)
  if (zicht && verouderd(zicht)) return { uitkomst: { fout: 'versie-verouderd' } }
  if (gegeven) return { uitkomst: gegeven }
  const geregistreerd = uitspraakOverAanmelding(geopend, handeling, { aanmelding, hash })
  if ('openOok' in geregistreerd || !('antwoord' in geregistreerd.uitkomst)) return geregistreerd
  const { huishoudenId } = geregistreerd.uitkomst.antwoord
  const opdracht = { soort: 'meld-aan', huishoudenId, medewerker: aanmelding.medewerker } as const
  const beslissing = beslisMelding(melding, opdracht, context, handeling)
  if ('weigering' in beslissing) return { uitkomst: beslissing }
  return { ...geregistreerd, vast: { ...geregistreerd.vast, melding: beslissing } }
}
