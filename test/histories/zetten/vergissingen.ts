import { uitspraakOverOpdracht } from '@wijkhub/case-registry/stappen'
import { neemStap } from '../neem-stap.ts'
import { vastgelegdVan } from '../vastgelegd.ts'
import { handelingVan, type Record, type Wereld } from '../wereld.ts'
import { kies, type Zet } from './keuze.ts'

/** Where a household is now: itself, or the one it went up in. */
function waarNu({ snapshots }: Wereld, huishoudenId: string): string {
  let nu = huishoudenId
  for (
    let verder = snapshots.get(nu)?.huishouden.opgegaan?.in;
    verder !== undefined;
    verder = snapshots.get(nu)?.huishouden.opgegaan?.in
  )
    nu = verder
  return nu
}

/** A registration is taken back, by who made it or by the municipality. */
const vergis: Zet = (wereld, { a, vlag }) => {
  const record: Record | undefined = kies(wereld.records, a)
  if (!record) return false
  const huishoudenId = waarNu(wereld, record.huishoudenId)
  const wie = vlag ? record.organisatie : 'gemeente'
  const handeling = handelingVan(wereld, wie)
  const { organisatie, bronrecordId } = record
  const opdracht = {
    soort: 'vergis-aanmelding' as const,
    vergissing: { bronrecordId, organisatie, reden: 'Verkeerd gezin' },
  }
  const aanmelding = vastgelegdVan(wereld, record, huishoudenId)
  const uitkomst = neemStap(
    wereld,
    [huishoudenId],
    (open) => uitspraakOverOpdracht({ ...open, elders: [] }, handeling, { huishoudenId, opdracht }),
    { wie: { aanmelding } },
  )
  if (!('antwoord' in uitkomst)) return false
  record.vergist = true
  return true
}

export const vergissingen = { 'vergis-aanmelding': vergis }
