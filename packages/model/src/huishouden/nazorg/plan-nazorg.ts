import type { z } from 'zod'
import type { Handeling } from '../../handeling.ts'
import { MedewerkerOpgave } from '../../velden/medewerker.ts'
import type { Geweigerd } from '../beslissing.ts'
import { isLid } from '../leden/lidmaatschap.ts'
import type { Huishouden } from '../huishouden.ts'
import { opdracht } from '../opdracht.ts'
import { laatsteDag } from '../sluiten/na-sluiten.ts'
import type { Sluiting } from '../sluiten/sluiten.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { Nazorg } from './nazorg.ts'

export const NazorgOpgave = Nazorg.pick({ inwonerIds: true, dag: true, hoe: true })
  .extend({ medewerker: MedewerkerOpgave.optional().describe('Wie het contact heeft') })
  .meta({ id: 'NazorgOpgave' })
export type NazorgOpgave = z.infer<typeof NazorgOpgave>

export const nazorgBezwaren = ['inwoner-onbekend', 'datum-onmogelijk'] as const

/** Plans aftercare of its own in a household that was closed. The same again is the same. */
export const planNazorg = opdracht({
  wie: 'heropener',
  invoer: NazorgOpgave,
  weigeringen: ['niet-gesloten', ...nazorgBezwaren],
  beslis(huishouden, { nazorg: opgave }: { nazorg: NazorgOpgave }, door) {
    const { gesloten } = huishouden
    if (!gesloten) return { weigering: 'niet-gesloten' }
    const fout = keurNazorg(huishouden, opgave, gesloten, door)
    if (fout) return fout
    const nazorg: Nazorg = { ...opgave, organisatie: door.organisatie, stand: 'gepland', pogingen: 0 }
    const eerder = Object.entries(huishouden.nazorg).find(([, rij]) => zelfdeInhoud(rij, nazorg))
    if (eerder) return { feiten: [], nieuweIds: { nazorgId: eerder[0] } }
    const nazorgId = door.nieuwId()
    return { feiten: [{ soort: 'nazorg-gepland', nazorgId, nazorg }], nieuweIds: { nazorgId } }
  },
})

/** About members, on a day between now and the last one of a household that closed then. Pure. */
export function keurNazorg(
  huishouden: Huishouden,
  { inwonerIds, dag }: Pick<NazorgOpgave, 'inwonerIds' | 'dag'>,
  gesloten: Pick<Sluiting, 'per'>,
  { vandaag, beleid }: Pick<Handeling, 'vandaag' | 'beleid'>,
): Geweigerd<(typeof nazorgBezwaren)[number]> | undefined {
  const vreemd = inwonerIds.findIndex((id) => !isLid(huishouden, id))
  if (vreemd >= 0) return { weigering: 'inwoner-onbekend', veld: `inwonerIds/${vreemd}` }
  return dag < vandaag || dag > laatsteDag(gesloten, beleid)
    ? { weigering: 'datum-onmogelijk', veld: 'dag' }
    : undefined
}
