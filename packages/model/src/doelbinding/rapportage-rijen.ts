import type { Afspraak } from '../huishouden/afspraken/afspraken.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import type { Pols } from '../huishouden/polsen/polsen.ts'
import { magRapportageLezen } from '../huishouden/rapportages/mag-rapportage-lezen.ts'
import type { Medewerker } from '../velden/medewerker.ts'
import type { Doelbinding } from './doelbinding.ts'
import type { DoelbindingRegel } from './regel.ts'

type Rijen = Record<string, object>

/**
 * The notes this audience may read: those its writer lets it, about nobody but residents it knows, since the words may be
 * about each of them. Pure.
 */
export function zichtbareRapportages(
  { rapportages, regisseur, adres }: Huishouden,
  regel: DoelbindingRegel,
  zichtbaar: ReadonlySet<string>,
  doelbinding: Doelbinding,
): Rijen {
  const { audience, soort, rijen } = regel
  const lezer = { audience, soort, regisseur: regisseur?.organisatie, team: doelbinding.teamVan(adres) }
  const gezien = Object.entries(rapportages).filter(
    ([, rij]) =>
      rij.inwonerIds.every((id) => zichtbaar.has(id)) &&
      (rij.organisatie === audience || rijen.rapportages === 'leesbaar') &&
      magRapportageLezen(rij, lezer),
  )
  return Object.fromEntries(gezien.map(([id, rij]) => [id, zonderFunctie(rij, audience)]))
}

/**
 * Appointments or light contacts as an audience may know them: its own; of another all of it, or that it is there and when,
 * not with whom, by whom or why it went otherwise. Pure.
 */
export function zichtbarePlanning<R extends Afspraak | Pols>(
  planning: Record<string, R>,
  { audience }: DoelbindingRegel,
  welke: 'alle' | 'eigen' | 'dat' | undefined,
  zichtbaar: ReadonlySet<string>,
): Rijen {
  const gezien = Object.entries(planning).flatMap(([id, rij]): [string, object][] => {
    if (!rij.inwonerIds.some((inwonerId) => zichtbaar.has(inwonerId))) return []
    const inwonerIds = rij.inwonerIds.filter((inwonerId) => zichtbaar.has(inwonerId))
    if (rij.organisatie === audience) return [[id, { ...rij, inwonerIds }]]
    if (welke === 'alle') return [[id, zonderFunctie({ ...zonderRapportage(rij), inwonerIds }, audience)]]
    return welke === 'dat' ? [[id, datZijErIs(rij)]] : []
  })
  return Object.fromEntries(gezien)
}

function datZijErIs(rij: Afspraak | Pols): object {
  const { organisatie } = rij
  return 'moment' in rij
    ? { organisatie, moment: rij.moment, status: rij.status }
    : { organisatie, volgende: rij.volgende }
}

/** That somebody wrote a note is for who may read it. */
function zonderRapportage<R extends Afspraak | Pols>(rij: R): R {
  return { ...rij, rapportageId: undefined }
}

/** Of another organisation's worker her name: a function would say what she comes for. A note of another is its own affair. */
function zonderFunctie<R extends { organisatie: string; medewerker?: Medewerker | undefined }>(
  rij: R,
  audience: string,
): object {
  if (rij.organisatie === audience || !rij.medewerker) return rij
  const { naam, medewerkerId } = rij.medewerker
  return { ...rij, medewerker: { ...(medewerkerId !== undefined && { medewerkerId }), naam } }
}
