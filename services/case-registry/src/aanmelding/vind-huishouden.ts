import type { Aanmelding } from '@wijkhub/model'
import type { PoolClient } from '@wijkhub/postgres'
import type { Stand } from '../huishouden/stand.ts'
import type { Kandidaat } from '../identiteit/persoon.ts'
import type { GeopendeAanmelding } from '../wijzigen/open-aanmelding.ts'
import type { Registry } from '../registry.ts'

interface Vraag {
  afnemer: { organisatie: string }
  aanmelding: Aanmelding
  geopend: GeopendeAanmelding
  vandaag: string
}

/** The household, locked, and who of the registered persons are members; no household when nobody is known. */
export type Gevonden = { stand: Stand | undefined; herkend: ReadonlyMap<string, string> } | { onplaatsbaar: number }

/**
 * Which household the aanmelding belongs to. Where candidates live in several, the one that is chosen is opened then, and
 * looked at again: what was read before its lock may have changed.
 */
export async function vindHuishouden(
  { identiteit, opslag }: Registry,
  tx: PoolClient,
  { afnemer, aanmelding, geopend, vandaag }: Vraag,
): Promise<Gevonden> {
  const { kandidaten, stand: enige } = geopend
  const eerst = identiteit.herken(aanmelding, kandidaten, vandaag)
  if ('onplaatsbaar' in eerst) return eerst
  const { huishoudenId } = eerst
  if (huishoudenId === undefined) return { stand: undefined, herkend: eerst.herkend }
  if (enige?.huishouden.huishoudenId === huishoudenId) return { stand: enige, herkend: eerst.herkend }
  const { stand } = await opslag.openHuishouden(tx, { huishoudenId, organisatie: afnemer.organisatie })
  const opnieuw = identiteit.herken(
    aanmelding,
    kandidaten.map((kandidaat) => ververs(kandidaat, stand!)),
    vandaag,
  )
  return 'onplaatsbaar' in opnieuw ? opnieuw : { stand, herkend: opnieuw.herkend }
}

function ververs(kandidaat: Kandidaat, { huishouden }: Stand): Kandidaat {
  const persoon = huishouden.inwoners[kandidaat.inwonerId]
  return persoon ? { ...kandidaat, persoon, adres: huishouden.adres } : kandidaat
}
