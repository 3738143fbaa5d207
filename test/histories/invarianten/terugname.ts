import { doelbinding } from '@wijkhub/builders/haarlem'
import { uitspraakOverOpdracht, type Snapshot } from '@wijkhub/case-registry/stappen'
import { project, zelfdeInhoud, type Huishouden, type Projectie } from '@wijkhub/model'
import { geopend } from '../neem-stap.ts'
import { vastgelegdVan } from '../vastgelegd.ts'
import { handelingVan, nu, type Record, type Wereld } from '../wereld.ts'

/** What was just registered, taken back at once: everybody has what they had before, in every household. Nothing of it is kept. */
export function bewaakTerugname(wereld: Wereld, record: Record, voor: ReadonlyMap<string, Snapshot>): void {
  const { huishoudenId, organisatie, bronrecordId } = record
  const handeling = handelingVan(wereld, organisatie)
  const vergissing = { bronrecordId, reden: 'Verkeerd gezin' }
  const aanmelding = vastgelegdVan(wereld, record, huishoudenId)
  const alle = [...wereld.snapshots.keys()]
  const uitspraak = uitspraakOverOpdracht({ ...geopend(wereld, alle), elders: [], aanmelding }, handeling, {
    huishoudenId,
    opdracht: { soort: 'vergis-aanmelding', vergissing },
  })
  if (!('uitkomst' in uitspraak) || !('antwoord' in uitspraak.uitkomst))
    throw new Error(`wat net aangemeld is kan niet terug: ${JSON.stringify(uitspraak)}`)
  for (const { huishouden } of uitspraak.vast?.wijzigingen ?? [])
    for (const regel of doelbinding.regels) {
      const was = voor.get(huishouden.huishoudenId)?.huishouden
      const had = was && project(zonderIngetrokken(was), regel, doelbinding, nu(wereld))
      const heeft = project(zonderIngetrokken(huishouden), regel, doelbinding, nu(wereld))
      const velden = Object.keys({ ...had, ...heeft }) as (keyof Projectie)[]
      const anders = velden.filter((veld) => !zelfdeInhoud(had?.[veld], heeft?.[veld]))
      if (anders.length > 0)
        throw new Error(
          `${regel.audience} heeft na terugnemen iets anders van ${huishouden.huishoudenId}: ${JSON.stringify(anders.map((veld) => [veld, had?.[veld], heeft?.[veld]]))}`,
        )
    }
}

/** Who reads referrals and consents reads of those that were taken back that there was one, and that it is taken back. */
function zonderIngetrokken({ verwijzingen, toestemmingen, ...huishouden }: Huishouden): Huishouden {
  const staat = ([, rij]: [string, object]) => !('ingetrokken' in rij) && !('vergist' in rij)
  return {
    ...huishouden,
    verwijzingen: Object.fromEntries(Object.entries(verwijzingen).filter(staat)),
    toestemmingen: Object.fromEntries(Object.entries(toestemmingen).filter(staat)),
  }
}
